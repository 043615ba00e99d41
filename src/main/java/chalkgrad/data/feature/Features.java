package chalkgrad.data.feature;

import java.util.List;
import java.util.stream.Stream;

/** The features that are offered for a data set before anyone asks for others. */
public final class Features {
  private Features() {}

  /**
   * For one column x, x², x³ and sin x; for two the columns, their squares, their product and their
   * sines; for more the columns alone.
   */
  public static List<Feature> suggested(int columns) {
    return switch (columns) {
      case 1 -> parse(columns, "x1", "x1^2", "x1^3", "sin(x1)");
      case 2 -> parse(columns, "x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)");
      default -> FeatureSet.raw(columns).features();
    };
  }

  private static List<Feature> parse(int columns, String... ids) {
    return Stream.of(ids).map(id -> Feature.parse(id, columns)).toList();
  }
}
