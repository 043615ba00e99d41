package chalkgrad.data.generator;

import java.util.function.DoubleUnaryOperator;

/**
 * y = 0 for x < 0 and 1 from x = 0 on, over [−6, 6]: a jump that smooth networks can only round.
 */
final class Step extends CurveGenerator {
  Step() {
    super("step", -6, 6);
  }

  @Override
  DoubleUnaryOperator curve(GeneratorSettings settings) {
    return x -> x < 0 ? 0 : 1;
  }
}
