package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import java.util.Map;

/**
 * η = η₀(s + (1 − s)·t/T) until t = T, then η₀: small steps at first, while the gradients of random
 * weights are wild and an optimizer has seen few of them (Goyal et al. 2017). It changes with every
 * update.
 *
 * @param epochs T ≥ 1
 * @param start s in (0, 1]
 */
public record WarmUp(double epochs, double start) implements Schedule {
  /** The usual constants. */
  public WarmUp() {
    this(10, 0.1);
  }

  public WarmUp {
    Settings.requireCount("epochs", epochs);
    Settings.requireShare("start", start);
  }

  @Override
  public String id() {
    return "warm-up";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("epochs", epochs, "start", start);
  }

  @Override
  public Schedule with(Map<String, Double> settings) {
    return new WarmUp(settings.get("epochs"), settings.get("start"));
  }

  @Override
  public double factor(double t, ScheduleState state) {
    return t >= epochs ? 1 : start + (1 - start) * (t / epochs);
  }
}
