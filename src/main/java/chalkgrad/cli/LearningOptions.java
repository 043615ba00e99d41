package chalkgrad.cli;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Huber;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.training.Defaults;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  @Option(names = "--weight-decay", paramLabel = "X", order = 75)
  Double weightDecay;

  @Option(names = "--huber-delta", paramLabel = "X", order = 60)
  Double huberDelta;

  @Option(names = "--schedule", paramLabel = "NAME", order = 62)
  String schedule;

  @Option(names = "--schedule-param", paramLabel = "NAME=X", order = 62)
  Map<String, Double> scheduleParameters = new LinkedHashMap<>();

  @Option(names = "--max-norm", paramLabel = "X", order = 69)
  Double maxNorm;

  @Option(names = "--class-weights", paramLabel = "LIST", order = 69)
  String classWeights;

  @Option(names = "--patience", paramLabel = "EPOCHS", order = 80)
  Integer patience;

  @Option(names = "--tolerance", paramLabel = "X", order = 81)
  Double tolerance;

  @Option(names = "--tolerance-epochs", paramLabel = "EPOCHS", order = 82)
  Integer toleranceEpochs;

  /**
   * The training of {@code base} with what was given; its loss has to go with the output.
   *
   * @param classes their names; none for a regression
   */
  TrainingSpec training(TrainingSpec base, Activation output, List<String> classes) {
    TrainingSpec rated =
        rate == null ? base : Settings.checked("--rate", () -> base.withLearningRate(rate));
    return rated
        .withLoss(loss(base.loss(), output))
        .withSchedule(schedule(base.schedule()))
        .withMaxNorm(
            maxNorm == null
                ? base.maxNorm()
                : Settings.checked("--max-norm", () -> new MaxNorm(maxNorm)))
        .withClassWeights(classWeights(base.classWeights(), classes))
        .withOptimizer(optimizer(base.optimizer()))
        .withPenalty(penalty(base.penalty()))
        .withClipping(clipping(base.clipping()))
        .withBatchSize(batch == null ? base.batchSize() : batchSize())
        .withSeed(seed == null ? base.seed() : seed)
        .withStopping(stopping(base.stopping()));
  }

  private Loss loss(Loss fitting, Activation output) {
    Loss chosen = loss == null ? fitting : named(fitting, output);
    if (huberDelta == null) {
      return chosen;
    }
    if (!(chosen instanceof Huber)) {
      throw Texts.error("error.no-effect", "--huber-delta", chosen.id());
    }
    return Settings.checked("--huber-delta", () -> new Huber(huberDelta));
  }

  private Loss named(Loss fitting, Activation output) {
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
    set(usual, constants, "decay", weightDecay);
    return Settings.checked("--optimizer", () -> Optimizers.of(usual.id(), constants));
  }

  private static void set(Optimizer of, Map<String, Double> constants, String name, Double value) {
    if (value != null && constants.replace(name, value) == null) {
      String option = name.equals("decay") ? "--weight-decay" : "--" + name;
      throw Texts.error("error.no-effect", option, of.id());
    }
  }

  private Schedule schedule(Schedule base) {
    List<String> ids = Schedules.all().stream().map(Schedule::id).toList();
    if (schedule != null && !ids.contains(schedule)) {
      throw Texts.unknown("--schedule", schedule, ids);
    }
    Schedule usual = schedule == null ? base : Schedules.of(schedule, Map.of());
    List<String> known = usual.settings().keySet().stream().sorted().toList();
    for (String name : scheduleParameters.keySet()) {
      if (known.isEmpty()) {
        throw Texts.error("error.no-effect", "--schedule-param", usual.id());
      }
      if (!known.contains(name)) {
        throw Texts.unknown("--schedule-param", name, known);
      }
    }
    Map<String, Double> all = new TreeMap<>(usual.settings());
    all.putAll(scheduleParameters);
    return Settings.checked("--schedule-param", () -> Schedules.of(usual.id(), all));
  }

  private ClassWeights classWeights(ClassWeights base, List<String> classes) {
    if (classWeights == null) {
      return base;
    }
    if (classes.isEmpty()) {
      throw Texts.error("error.class-weights.regression");
    }
    return switch (classWeights.strip()) {
      case "none" -> ClassWeights.NONE;
      case "balanced" -> ClassWeights.BALANCED;
      default -> Settings.checked("--class-weights", () -> ClassWeights.of(typed(classes)));
    };
  }

  private List<Double> typed(List<String> classes) {
    try {
      List<Double> typed =
          Stream.of(classWeights.split(",", -1)).map(String::strip).map(Double::valueOf).toList();
      if (typed.size() == classes.size()) {
        return typed;
      }
    } catch (NumberFormatException notANumber) {
      // The same complaint as for too few numbers.
    }
    throw Texts.error("error.class-weights", classWeights, String.join(", ", classes));
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
