package chalkgrad.training;

import chalkgrad.engine.schedule.ScheduleState;

/** How a run goes on in another one after an edit. */
final class Succession {
  private Succession() {}

  /**
   * A run of an edited spec that goes on from another: the parameters and the optimizer's memory of
   * all neurons that remain stay, and so do step and epoch. New neurons start as the spec says.
   */
  static TrainingRun edited(TrainingRun from, ExperimentSpec next) {
    ExperimentSpec spec = from.spec();
    boolean sameData = next.data().equals(spec.data()) && next.input().equals(spec.input());
    return takeOver(from.heir(next, sameData ? from.data() : Prepared.of(next)), from);
  }

  /**
   * Takes over from another run whatever both have in common: learned numbers, step and epoch.
   *
   * @return {@code heir}
   */
  static TrainingRun takeOver(TrainingRun heir, TrainingRun from) {
    TrainingSpec mine = heir.spec().training();
    TrainingSpec others = from.spec().training();
    boolean sameOptimizer = mine.optimizer().equals(others.optimizer());
    new Transplant(from, heir).apply(sameOptimizer);
    RunState own = heir.state();
    RunState old = from.state();
    // The rows come in the same order, and their losses may be summed with those of before.
    boolean sameEpoch =
        heir.data() == old.epochData()
            && mine.seed() == others.seed()
            && mine.loss().equals(others.loss())
            && mine.classWeights().equals(others.classWeights());
    heir.restore(
        new RunState(
            own.parameters(),
            own.memory(),
            sameOptimizer ? old.updates() : own.updates(),
            old.step(),
            old.epoch(),
            sameEpoch ? old.position() : 0,
            sameEpoch ? old.lossSum() : 0,
            sameEpoch ? old.rightSum() : 0,
            own.scores(),
            true,
            own.stopping(),
            schedule(mine, others, old),
            heir.data(),
            old.state()));
    heir.goOn();
    return heir;
  }

  /** The same schedule goes on; losses of now are not to be compared with those of before. */
  private static ScheduleState schedule(TrainingSpec mine, TrainingSpec others, RunState old) {
    return mine.schedule().equals(others.schedule())
        ? old.schedule().forgettingLosses()
        : ScheduleState.startingAt(old.epoch());
  }

  /**
   * A run that goes on with the rows of an edited data set: the scalers stay as they are once
   * anything was trained with them, the running epoch ends with the rows that it began with, and
   * everything learned stays.
   */
  static TrainingRun withRows(TrainingRun from, ExperimentSpec next) {
    TrainingRun heir = from.heir(next, rows(from, next));
    RunState old = from.state();
    boolean betweenEpochs = old.position() == 0 || !from.hasRows();
    heir.restore(
        new RunState(
            old.parameters(),
            old.memory(),
            old.updates(),
            old.step(),
            old.epoch(),
            betweenEpochs ? 0 : old.position(),
            old.lossSum(),
            old.rightSum(),
            old.scores(),
            true,
            old.stopping(),
            old.schedule(),
            betweenEpochs ? heir.data() : old.epochData(),
            old.state()));
    return heir;
  }

  private static Prepared rows(TrainingRun from, ExperimentSpec next) {
    return from.steps() == 0 ? Prepared.of(next) : from.data().withRows(next);
  }

  /**
   * A run that goes on with more classes, or fewer: the output's columns of those that remain stay,
   * new ones start as the spec says.
   */
  static TrainingRun withClasses(TrainingRun from, ExperimentSpec next) {
    return takeOver(from.heir(next, rows(from, next)), from);
  }

  /** A run that goes on with scalers fitted on the training rows there are now. */
  static TrainingRun refitted(TrainingRun from) {
    return takeOver(from.heir(from.spec(), Prepared.of(from.spec())), from);
  }
}
