package chalkgrad.training;

import chalkgrad.data.Dataset;
import java.util.Arrays;
import java.util.List;

/**
 * What an edit did, for the list of edits: a key of the message bundle and the values that go into
 * its text.
 *
 * @param key such as {@code learning-rate}
 * @param arguments as text
 */
public record EditSummary(String key, List<String> arguments) {
  public EditSummary {
    arguments = List.copyOf(arguments);
  }

  private static EditSummary of(String key, Object... arguments) {
    return new EditSummary(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What changed between two specs; the first difference that a student would name. */
  public static EditSummary between(ExperimentSpec before, ExperimentSpec after) {
    if (!before.data().equals(after.data())) {
      return ofData(before.data(), after.data());
    }
    if (!before.input().features().equals(after.input().features())) {
      return of("features", String.join(", ", after.input().features()));
    }
    if (!before.input().equals(after.input())) {
      return of("scaling", after.input().scaling());
    }
    if (!before.network().equals(after.network())) {
      return ofNetwork(before.network(), after.network());
    }
    if (before.threshold() != after.threshold()) {
      return of("threshold", before.threshold(), after.threshold());
    }
    return ofTraining(before.training(), after.training());
  }

  private static EditSummary ofData(DataSpec before, DataSpec after) {
    if (before.source().equals(after.source())) {
      return before.seed() == after.seed() ? of("split") : of("data-seed", after.seed());
    }
    return switch (after.source()) {
      case DataSource.Generated(var settings) ->
          of("generated", settings.generator(), settings.points());
      case DataSource.Table(var dataset) -> ofTable(before.source().dataset(), dataset);
    };
  }

  private static EditSummary ofTable(Dataset before, Dataset after) {
    int classes = after.classNames().size() - before.classNames().size();
    if (!after.name().equals(before.name()) || after.columns() != before.columns() || classes < 0) {
      return of("table", after.name(), after.rows());
    }
    if (classes > 0) {
      return of("class-added", after.classNames().getLast());
    }
    for (int c = 0; c < after.classNames().size(); c++) {
      if (!after.classNames().get(c).equals(before.classNames().get(c))) {
        return of("class-renamed", before.classNames().get(c), after.classNames().get(c));
      }
    }
    return ofRows(before, after);
  }

  private static EditSummary ofRows(Dataset before, Dataset after) {
    int added = after.rows() - before.rows();
    if (added > 0) {
      return counted("added", added);
    }
    if (added < 0) {
      return after.rows() == 0 ? of("points-cleared") : counted("removed", -added);
    }
    int moved = 0;
    int labels = 0;
    String label = "";
    for (int row = 0; row < after.rows(); row++) {
      boolean other = after.target(row) != before.target(row);
      if (other && after.task().isClassification()) {
        labels++;
        label = after.classNames().get((int) after.target(row));
      } else if (other || !sameFeatures(before, after, row)) {
        moved++;
      }
    }
    if (labels > 0 && moved == 0) {
      return counted("relabelled", labels, label);
    }
    return moved > 0 && labels == 0 ? counted("moved", moved) : of("points-changed");
  }

  private static boolean sameFeatures(Dataset before, Dataset after, int row) {
    for (int column = 0; column < after.columns(); column++) {
      if (before.feature(row, column) != after.feature(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** One point and several have texts of their own. */
  private static EditSummary counted(String what, int count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return of((count == 1 ? "point-" : "points-") + what, arguments);
  }

  /** The scalers were fitted anew. */
  static EditSummary ofRefit() {
    return of("refit");
  }

  private static EditSummary ofNetwork(NetworkSpec before, NetworkSpec after) {
    int more = after.hidden().size() - before.hidden().size();
    if (more != 0) {
      return more > 0
          ? of("layer-added", after.hidden().size())
          : of("layer-removed", after.hidden().size());
    }
    for (int l = 0; l < after.hidden().size(); l++) {
      if (before.hidden().get(l).units() != after.hidden().get(l).units()) {
        return of("units", l + 1, before.hidden().get(l).units(), after.hidden().get(l).units());
      }
    }
    return of("layers");
  }

  private static EditSummary ofTraining(TrainingSpec before, TrainingSpec after) {
    if (before.learningRate() != after.learningRate()) {
      return of("learning-rate", before.learningRate(), after.learningRate());
    }
    if (before.batchSize() != after.batchSize()) {
      return of("batch-size", before.batchSize(), after.batchSize());
    }
    if (!before.optimizer().equals(after.optimizer())) {
      return of("optimizer", after.optimizer().id());
    }
    if (!before.loss().equals(after.loss())) {
      return of("loss", after.loss().id());
    }
    if (!before.penalty().equals(after.penalty())) {
      return of("penalty", after.penalty().l1(), after.penalty().l2());
    }
    return before.seed() != after.seed() ? of("seed", after.seed()) : of("stopping");
  }

  /** A number of the network was typed. */
  static EditSummary ofParameter(ParameterAddress address, double before, double after) {
    return address.isBias()
        ? of("bias", address.layer() + 1, address.to() + 1, before, after)
        : of("weight", address.layer() + 1, address.from() + 1, address.to() + 1, before, after);
  }
}
