package chalkgrad.data.feature;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The features that the network is fed with, in the order of its inputs.
 *
 * @param features at least one, no two alike
 */
public record FeatureSet(List<Feature> features) {
  /**
   * Copies the list.
   *
   * @throws UserException if there is no feature, or one is there twice
   */
  public FeatureSet {
    features = List.copyOf(features);
    if (features.isEmpty()) {
      throw new UserException(Messages.of(FeatureSet.class).text("error.empty"));
    }
    Set<Feature> seen = new HashSet<>();
    for (Feature feature : features) {
      if (!seen.add(feature)) {
        throw new UserException(Messages.of(FeatureSet.class).text("error.twice", feature.id()));
      }
    }
  }

  /** All raw columns as they are. */
  public static FeatureSet raw(int columns) {
    return new FeatureSet(
        IntStream.range(0, columns).<Feature>mapToObj(Feature.Column::new).toList());
  }

  /**
   * Reads a list of ids.
   *
   * @throws UserException if an id is no feature over so many columns, or the list is empty or has
   *     one twice
   */
  public static FeatureSet parse(List<String> ids, int columns) {
    return new FeatureSet(ids.stream().map(id -> Feature.parse(id, columns)).toList());
  }

  public int size() {
    return features.size();
  }

  /** The ids, as files keep them. */
  public List<String> ids() {
    return features.stream().map(Feature::id).toList();
  }

  /** How people write the features, given the names of the raw columns. */
  public List<String> symbols(List<String> featureNames) {
    return features.stream().map(feature -> feature.symbol(featureNames)).toList();
  }

  /**
   * Computes the features of one row.
   *
   * @param raw the row's raw columns, not modified
   * @param out receives {@link #size()} values; must not be {@code raw}
   */
  public void fill(double[] raw, double[] out) {
    for (int i = 0; i < features.size(); i++) {
      out[i] = features.get(i).value(raw);
    }
  }

  /** The features of all rows, row-major, {@code rows × size()}. */
  public double[] values(Dataset data) {
    double[] values = new double[data.rows() * size()];
    int next = 0;
    for (int row = 0; row < data.rows(); row++) {
      for (Feature feature : features) {
        values[next++] = feature.value(data, row);
      }
    }
    return values;
  }
}
