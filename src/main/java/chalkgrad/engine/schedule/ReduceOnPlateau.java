package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import chalkgrad.engine.matrix.Elementary;
import java.util.Map;

/**
 * η = η₀·max(γᵏ, s): the rate is multiplied by γ once more (k grows by 1) whenever the loss has not
 * fallen below (1 − 10⁻⁴) of the best one for {@code patience} epochs in a row. The loss that is
 * watched is that of the validation rows, without any that of the training rows.
 *
 * @param factor γ in (0, 1]
 * @param patience epochs without improvement, at least 1
 * @param least s in [0, 1)
 */
public record ReduceOnPlateau(double factor, double patience, double least) implements Schedule {
  /** By how much of itself the best loss must fall to count as lower. */
  static final double IMPROVEMENT = 1e-4;

  /** The usual constants. */
  public ReduceOnPlateau() {
    this(0.5, 10, 0.001);
  }

  public ReduceOnPlateau {
    Settings.requireShare("factor", factor);
    Settings.requireCount("patience", patience);
    Settings.requireFraction("least", least);
  }

  @Override
  public String id() {
    return "reduce-on-plateau";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("factor", factor, "patience", patience, "least", least);
  }

  @Override
  public Schedule with(Map<String, Double> settings) {
    return new ReduceOnPlateau(
        settings.get("factor"), settings.get("patience"), settings.get("least"));
  }

  @Override
  public double factor(double t, ScheduleState state) {
    return Math.max(least, Elementary.power(factor, state.reductions()));
  }

  @Override
  public ScheduleState observe(double loss, ScheduleState state) {
    boolean isFirst = state.bestLoss() == Double.POSITIVE_INFINITY;
    if (isFirst || loss < state.bestLoss() * (1 - IMPROVEMENT)) {
      return new ScheduleState(state.from(), loss, 0, state.reductions());
    }
    int waited = state.waitedEpochs() + 1;
    boolean reduces = waited >= patience;
    return new ScheduleState(
        state.from(),
        state.bestLoss(),
        reduces ? 0 : waited,
        state.reductions() + (reduces ? 1 : 0));
  }
}
