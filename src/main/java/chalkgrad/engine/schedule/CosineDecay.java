package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import java.util.Map;

/**
 * η = η₀(s + (1 − s)·½(1 + cos(πt/T))) until t = T, then η₀s: along half a wave from the full rate
 * down to the share s of it (Loshchilov and Hutter 2017, equation 5, without restarts). It changes
 * with every update.
 *
 * @param epochs T ≥ 1
 * @param least s in [0, 1)
 */
public record CosineDecay(double epochs, double least) implements Schedule {
  /** The usual constants. */
  public CosineDecay() {
    this(200, 0.01);
  }

  public CosineDecay {
    Settings.requireCount("epochs", epochs);
    Settings.requireFraction("least", least);
  }

  @Override
  public String id() {
    return "cosine";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("epochs", epochs, "least", least);
  }

  @Override
  public Schedule with(Map<String, Double> settings) {
    return new CosineDecay(settings.get("epochs"), settings.get("least"));
  }

  @Override
  public double factor(double t, ScheduleState state) {
    return t >= epochs ? least : least + (1 - least) * wave(t / epochs);
  }

  /** ½(1 + cos πu) = cos²(πu/2) = sin²(π(1 − u)/2), whose angles go up to π/4 only. */
  private static double wave(double u) {
    double root =
        u <= 0.5
            ? series(1, 0, Math.PI / 2 * u)
            : series(Math.PI / 2 * (1 - u), 1, Math.PI / 2 * (1 - u));
    return root * root;
  }

  /**
   * Taylor's series of the cosine (1 − x²/2! + …) or the sine (x − x³/3! + …). Those of StrictMath
   * leave an array behind at every call, and this is called at every update.
   *
   * @param first term
   * @param degree of the first term
   */
  private static double series(double first, int degree, double x) {
    double sum = first;
    double term = first;
    for (int k = degree; Math.abs(term) > 0x1p-60; k += 2) {
      term *= -x * x / ((k + 1) * (k + 2));
      sum += term;
    }
    return sum;
  }
}
