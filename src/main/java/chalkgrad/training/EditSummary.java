package chalkgrad.training;

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

  static EditSummary of(String key, Object... arguments) {
    return new EditSummary(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** What changed between two specs; the first difference that a student would name. */
  public static EditSummary between(ExperimentSpec before, ExperimentSpec after) {
    if (!before.data().equals(after.data())) {
      return DataSummary.between(before.data(), after.data());
    }
    if (!before.input().features().equals(after.input().features())) {
      return of("features", String.join(", ", after.input().features()));
    }
    if (!before.input().equals(after.input())) {
      return of("scaling", after.input().scaling());
    }
    if (!before.network().equals(after.network())) {
      return NetworkSummary.between(before.network(), after.network());
    }
    if (before.threshold() != after.threshold()) {
      return of("threshold", before.threshold(), after.threshold());
    }
    if (before.positiveClass() != after.positiveClass()) {
      List<String> names = after.data().source().dataset().classNames();
      return of("positive-class", names.get(after.positiveClass()));
    }
    return ofTraining(before.training(), after.training());
  }

  /** The scalers were fitted anew. */
  static EditSummary ofRefit() {
    return of("refit");
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
    if (!before.clipping().equals(after.clipping())) {
      return of("clipping-" + after.clipping().kind().id(), after.clipping().bound());
    }
    if (!before.schedule().equals(after.schedule())) {
      return of("schedule", after.schedule().id());
    }
    if (!before.classWeights().equals(after.classWeights())) {
      return of("class-weights-" + after.classWeights().kind().id());
    }
    if (!before.maxNorm().equals(after.maxNorm())) {
      return after.maxNorm().isNone()
          ? of("max-norm-none")
          : of("max-norm", after.maxNorm().bound());
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
