package chalkgrad.training;

import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.ParameterHistory;

/** Notes the values of one weight or bias after every step, as long as somebody looks at it. */
final class Watch {
  private ParameterAddress address;
  private ThinnedSeries values;
  private long lastStep;

  /** Follows what is asked for; another number, or none, begins anew. */
  void follow(ParameterAddress wanted, TrainingRun run) {
    boolean other = wanted == null ? address != null : !wanted.equals(address);
    if (other || run.steps() < lastStep) {
      values = null;
    }
    address = wanted;
    note(run);
  }

  /** Notes the value as it is now. */
  void note(TrainingRun run) {
    if (address == null || !isIn(run.shape())) {
      values = null;
      return;
    }
    values = values == null ? new ThinnedSeries() : values;
    lastStep = run.steps();
    values.add(lastStep, value(run));
  }

  private boolean isIn(NetworkShape shape) {
    return address.layer() >= 0
        && address.layer() < shape.depth()
        && address.to() < shape.units(address.layer())
        && address.from() < shape.fanIn(address.layer());
  }

  private double value(TrainingRun run) {
    return address.isBias()
        ? run.parameters().biases(address.layer()).get(0, address.to())
        : run.parameters().weights(address.layer()).get(address.from(), address.to());
  }

  /** The values so far; {@code null} if nothing is watched. */
  ParameterHistory history() {
    return values == null ? null : new ParameterHistory(address, values.curve());
  }
}
