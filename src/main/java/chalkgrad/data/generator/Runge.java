package chalkgrad.data.generator;

import java.util.function.DoubleUnaryOperator;

/**
 * Runge's function y = 1/(1 + 25x²) on [−1, 1], which polynomials of high degree through evenly
 * spaced points miss badly near the ends (Runge 1901).
 */
final class Runge extends CurveGenerator {
  Runge() {
    super("runge", -1, 1);
  }

  @Override
  DoubleUnaryOperator curve(GeneratorSettings settings) {
    return x -> 1 / (1 + 25 * x * x);
  }
}
