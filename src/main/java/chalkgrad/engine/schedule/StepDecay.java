package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import chalkgrad.engine.matrix.Elementary;
import java.util.Map;

/**
 * η = η₀γ^⌊t/k⌋: every k epochs the rate is multiplied by γ.
 *
 * @param factor γ in (0, 1]
 * @param epochs k ≥ 1
 */
public record StepDecay(double factor, double epochs) implements Schedule {
  /** The usual constants. */
  public StepDecay() {
    this(0.5, 50);
  }

  public StepDecay {
    Settings.requireShare("factor", factor);
    Settings.requireCount("epochs", epochs);
  }

  @Override
  public String id() {
    return "step";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("factor", factor, "epochs", epochs);
  }

  @Override
  public Schedule with(Map<String, Double> settings) {
    return new StepDecay(settings.get("factor"), settings.get("epochs"));
  }

  @Override
  public double factor(double t, ScheduleState state) {
    return Elementary.power(factor, (long) Math.floor(t / epochs));
  }
}
