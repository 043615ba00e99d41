package chalkgrad.data.generator;

import java.util.function.DoubleUnaryOperator;

/**
 * The Chebyshev polynomial y = T(x) of the degree {@code degree} on [−1, 1]: whole coefficients (T₃
 * = 4x³ − 3x), values within [−1, 1] at every degree, and as many zeros as the degree.
 */
final class Polynomial extends CurveGenerator {
  Polynomial() {
    super("polynomial", -1, 1, GeneratorParameter.whole("degree", 1, 9, 3));
  }

  @Override
  DoubleUnaryOperator curve(GeneratorSettings settings) {
    int degree = settings.parameters().get("degree").intValue();
    return x -> chebyshev(degree, x);
  }

  /** T₀ = 1, T₁ = x, Tₖ₊₁ = 2x·Tₖ − Tₖ₋₁. */
  private static double chebyshev(int degree, double x) {
    double previous = 1;
    double current = x;
    for (int k = 1; k < degree; k++) {
      double next = 2 * x * current - previous;
      previous = current;
      current = next;
    }
    return current;
  }
}
