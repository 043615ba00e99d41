package chalkgrad.cli;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.training.Defaults;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The options that say how the network learns and when it stops. */
final class LearningOptions {
  private static final String ALL = "all";

  @Option(names = "--loss", paramLabel = "NAME", order = 60)
  String loss;

  @Option(names = "--optimizer", paramLabel = "NAME", order = 61)
  String optimizer;

  @Option(names = "--rate", paramLabel = "X", order = 62)
  Double rate;

  @Option(names = "--batch", paramLabel = "N|all", order = 63)
  String batch;

  @Option(names = "--epochs", paramLabel = "N", order = 64)
  Long epochs;

  @Option(names = "--seed", paramLabel = "N", order = 65)
  Long seed;

  @Option(names = "--l1", paramLabel = "X", order = 66)
  Double l1;

  @Option(names = "--l2", paramLabel = "X", order = 67)
  Double l2;

  @Option(names = "--clip-norm", paramLabel = "X", order = 68)
  Double clipNorm;

  @Option(names = "--clip-value", paramLabel = "X", order = 69)
  Double clipValue;

  @Option(names = "--momentum", paramLabel = "X", order = 70)
  Double momentum;

  @Option(names = "--rho", paramLabel = "X", order = 71)
  Double rho;

  @Option(names = "--beta1", paramLabel = "X", order = 72)
  Double beta1;

  @Option(names = "--beta2", paramLabel = "X", order = 73)
  Double beta2;

  @Option(names = "--epsilon", paramLabel = "X", order = 74)
  Double epsilon;

  @Option(names = "--patience", paramLabel = "EPOCHS", order = 80)
  Integer patience;

  @Option(names = "--tolerance", paramLabel = "X", order = 81)
  Double tolerance;

  @Option(names = "--tolerance-epochs", paramLabel = "EPOCHS", order = 82)
  Integer toleranceEpochs;

  /** The training of {@code base} with what was given; its loss has to go with the output. */
  TrainingSpec training(TrainingSpec base, Activation output) {
    TrainingSpec rated =
        rate == null ? base : Settings.checked("--rate", () -> base.withLearningRate(rate));
    return rated
        .withLoss(loss == null ? base.loss() : loss(base.loss(), output))
        .withOptimizer(optimizer(base.optimizer()))
        .withPenalty(penalty(base.penalty()))
        .withClipping(clipping(base.clipping()))
        .withBatchSize(batch == null ? base.batchSize() : batchSize())
        .withSeed(seed == null ? base.seed() : seed)
        .withStopping(stopping(base.stopping()));
  }

  private Loss loss(Loss fitting, Activation output) {
    List<String> ids = Losses.all().stream().map(Loss::id).toList();
    if (!ids.contains(loss)) {
      throw Texts.unknown("--loss", loss, ids);
    }
    Loss chosen = Losses.of(loss);
    if (!chosen.accepts(output)) {
      throw Texts.error("error.loss", loss, output.id(), fitting.id());
    }
    return chosen;
  }

  private Optimizer optimizer(Optimizer base) {
    List<String> ids = Optimizers.all().stream().map(Optimizer::id).toList();
    if (optimizer != null && !ids.contains(optimizer)) {
      throw Texts.unknown("--optimizer", optimizer, ids);
    }
    Optimizer usual = optimizer == null ? base : Optimizers.of(optimizer, Map.of());
    Map<String, Double> constants = new TreeMap<>(usual.settings());
    set(usual, constants, "momentum", momentum);
    set(usual, constants, "rho", rho);
    set(usual, constants, "beta1", beta1);
    set(usual, constants, "beta2", beta2);
    set(usual, constants, "epsilon", epsilon);
    return Settings.checked("--optimizer", () -> Optimizers.of(usual.id(), constants));
  }

  private static void set(Optimizer of, Map<String, Double> constants, String name, Double value) {
    if (value != null && constants.replace(name, value) == null) {
      throw Texts.error("error.no-effect", "--" + name, of.id());
    }
  }

  private int batchSize() {
    if (batch.strip().equals(ALL)) {
      return 0;
    }
    try {
      int size = Integer.parseInt(batch.strip());
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException notANumber) {
      // The same complaint as for a number that is too small.
    }
    throw Texts.error("error.batch", batch);
  }

  private StoppingSpec stopping(StoppingSpec base) {
    boolean watches = tolerance != null && toleranceEpochs == null && base.toleranceEpochs() == 0;
    int waiting = toleranceEpochs == null ? base.toleranceEpochs() : toleranceEpochs;
    requireNotNegative("--epochs", epochs);
    requireNotNegative("--patience", patience);
    requireNotNegative("--tolerance", tolerance);
    requireNotNegative("--tolerance-epochs", toleranceEpochs);
    return new StoppingSpec(
        epochs == null ? base.maxEpochs() : epochs,
        tolerance == null ? base.tolerance() : tolerance,
        watches ? Defaults.TOLERANCE_EPOCHS : waiting,
        patience == null ? base.patience() : patience);
  }

  private static void requireNotNegative(String option, Number value) {
    if (value != null && !(value.doubleValue() >= 0)) {
      throw Texts.error("error.negative", option, value);
    }
  }

  private Penalty penalty(Penalty base) {
    return Settings.checked(
        "--l1, --l2", () -> new Penalty(l1 == null ? base.l1() : l1, l2 == null ? base.l2() : l2));
  }

  private Clipping clipping(Clipping base) {
    if (clipNorm != null && clipValue != null) {
      throw Texts.error("error.two-clippings");
    }
    if (clipNorm != null) {
      return Settings.checked("--clip-norm", () -> Clipping.byNorm(clipNorm));
    }
    return clipValue == null
        ? base
        : Settings.checked("--clip-value", () -> Clipping.byValue(clipValue));
  }
}
