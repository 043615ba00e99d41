package chalkgrad.data.generator;

import java.util.function.DoubleUnaryOperator;

/** y = sin(ωx) on [−6, 6], with ω = {@code frequency} in radians per unit of x. */
final class Sine extends CurveGenerator {
  Sine() {
    super("sine", -6, 6, GeneratorParameter.real("frequency", 0.25, 4, 1));
  }

  @Override
  DoubleUnaryOperator curve(GeneratorSettings settings) {
    double frequency = settings.parameters().get("frequency");
    return x -> StrictMath.sin(frequency * x);
  }
}
