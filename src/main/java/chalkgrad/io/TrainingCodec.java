package chalkgrad.io;

import static chalkgrad.io.Codecs.COUNT;
import static chalkgrad.io.Codecs.NUMBER;
import static chalkgrad.io.Codecs.SEED;
import static chalkgrad.io.Codecs.SMALL_COUNT;

import chalkgrad.base.Messages;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import tools.jackson.databind.JsonNode;

/** How the network learns, and when it stops. */
final class TrainingCodec {
  private static final Messages MESSAGES = Messages.of(TrainingCodec.class);
  private static final String ALL_ROWS = "all";
  private static final String NONE = "none";

  private static final Codec<Loss> LOSS = Codecs.member(Loss::id, Loss::settings, Losses::of);

  private static final Codec<Optimizer> OPTIMIZER =
      Codecs.member(Optimizer::id, Optimizer::settings, Optimizers::of);

  private static final Codec<Schedule> SCHEDULE =
      Codecs.member(Schedule::id, Schedule::settings, Schedules::of);

  private static final Codec<ClassWeights> CLASS_WEIGHTS =
      Codecs.of(TrainingCodec::classWeights, TrainingCodec::classWeights);

  private static final Codec<MaxNorm> MAX_NORM =
      Codecs.of(
          maxNorm -> maxNorm.isNone() ? Codecs.TEXT.write(NONE) : NUMBER.write(maxNorm.bound()),
          TrainingCodec::maxNorm);

  private static final ObjectCodec<Penalty> PENALTY =
      new ObjectCodec<Penalty>()
          .with("l1", NUMBER, Penalty::l1, (penalty, l1) -> new Penalty(l1, penalty.l2()))
          .with("l2", NUMBER, Penalty::l2, (penalty, l2) -> new Penalty(penalty.l1(), l2));

  private static final Codec<Clipping.Kind> CLIPPING_KIND =
      Codecs.of(kind -> Codecs.TEXT.write(kind.id()), TrainingCodec::clippingKind);

  private static final ObjectCodec<Clipping> CLIPPING =
      new ObjectCodec<Clipping>()
          .with("kind", CLIPPING_KIND, Clipping::kind, Clipping::withKind)
          .with("bound", NUMBER, Clipping::bound, Clipping::withBound);

  private static final Codec<Integer> BATCH_SIZE =
      Codecs.of(TrainingCodec::batchSize, TrainingCodec::batchSize);

  private static final ObjectCodec<StoppingSpec> STOPPING =
      new ObjectCodec<StoppingSpec>()
          .with("maxEpochs", COUNT, StoppingSpec::maxEpochs, StoppingSpec::withMaxEpochs)
          .with("tolerance", NUMBER, StoppingSpec::tolerance, StoppingSpec::withTolerance)
          .with(
              "toleranceEpochs",
              SMALL_COUNT,
              StoppingSpec::toleranceEpochs,
              (rules, epochs) -> rules.withTolerance(rules.tolerance(), epochs))
          .with("patience", SMALL_COUNT, StoppingSpec::patience, StoppingSpec::withPatience);

  static final ObjectCodec<TrainingSpec> CODEC =
      new ObjectCodec<TrainingSpec>()
          .with("loss", LOSS, TrainingSpec::loss, TrainingSpec::withLoss)
          .with("optimizer", OPTIMIZER, TrainingSpec::optimizer, TrainingSpec::withOptimizer)
          .with("learningRate", NUMBER, TrainingSpec::learningRate, TrainingSpec::withLearningRate)
          .with("schedule", SCHEDULE, TrainingSpec::schedule, TrainingSpec::withSchedule)
          .with("penalty", PENALTY, TrainingSpec::penalty, TrainingSpec::withPenalty)
          .with("clipping", CLIPPING, TrainingSpec::clipping, TrainingSpec::withClipping)
          .with("maxNorm", MAX_NORM, TrainingSpec::maxNorm, TrainingSpec::withMaxNorm)
          .with(
              "classWeights",
              CLASS_WEIGHTS,
              TrainingSpec::classWeights,
              TrainingSpec::withClassWeights)
          .with("batchSize", BATCH_SIZE, TrainingSpec::batchSize, TrainingSpec::withBatchSize)
          .with("seed", SEED, TrainingSpec::seed, TrainingSpec::withSeed)
          .with("stopping", STOPPING, TrainingSpec::stopping, TrainingSpec::withStopping);

  private TrainingCodec() {}

  private static Clipping.Kind clippingKind(Place place) {
    return Clipping.Kind.byId(place.text())
        .orElseThrow(
            () -> new Misplaced(place.path(), MESSAGES.text("error.clipping", place.text())));
  }

  private static JsonNode classWeights(ClassWeights weights) {
    return weights.kind() == ClassWeights.Kind.TYPED
        ? Codecs.list(NUMBER).write(weights.typed())
        : Codecs.TEXT.write(weights.kind().id());
  }

  private static ClassWeights classWeights(Place place) {
    if (!place.isText()) {
      return place.guarded(() -> ClassWeights.of(place.list(Place::number)));
    }
    return switch (place.text()) {
      case NONE -> ClassWeights.NONE;
      case "balanced" -> ClassWeights.BALANCED;
      default ->
          throw new Misplaced(place.path(), MESSAGES.text("error.class-weights", place.text()));
    };
  }

  private static MaxNorm maxNorm(Place place) {
    if (!place.isText()) {
      return place.guarded(() -> new MaxNorm(place.number()));
    }
    if (!place.text().equals(NONE)) {
      throw new Misplaced(place.path(), MESSAGES.text("error.max-norm", place.text()));
    }
    return MaxNorm.NONE;
  }

  private static JsonNode batchSize(int size) {
    return size == 0 ? Codecs.TEXT.write(ALL_ROWS) : SMALL_COUNT.write(size);
  }

  private static int batchSize(Place place) {
    if (!place.isText()) {
      return (int) place.whole(1, Integer.MAX_VALUE);
    }
    if (!place.text().equals(ALL_ROWS)) {
      throw new Misplaced(place.path(), MESSAGES.text("error.batch", place.text()));
    }
    return 0;
  }
}
