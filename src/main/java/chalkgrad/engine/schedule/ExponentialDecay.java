package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import chalkgrad.engine.matrix.Elementary;
import java.util.Map;

/**
 * η = η₀γ^⌊t⌋: after every epoch the rate is multiplied by γ.
 *
 * @param factor γ in (0, 1]
 */
public record ExponentialDecay(double factor) implements Schedule {
  /** The usual γ, which halves the rate in 69 epochs. */
  public ExponentialDecay() {
    this(0.99);
  }

  public ExponentialDecay {
    Settings.requireShare("factor", factor);
  }

  @Override
  public String id() {
    return "exponential";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("factor", factor);
  }

  @Override
  public Schedule with(Map<String, Double> settings) {
    return new ExponentialDecay(settings.get("factor"));
  }

  @Override
  public double factor(double t, ScheduleState state) {
    return Elementary.power(factor, (long) Math.floor(t));
  }
}
