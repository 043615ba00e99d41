package chalkgrad.engine.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Elementary} for a vector at once: the same operations in the same order, hence the same
 * bits. Each function says with {@code fits} for which arguments; others are left to the scalar
 * code.
 */
final class VectorElementary {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  private VectorElementary() {}

  /** Whether a function can be computed here for all of the numbers. */
  static boolean fits(ElementFunction f, DoubleVector x) {
    double bound = f == ElementFunction.TANH ? 20 : 700;
    return x.abs().compare(VectorOperators.LE, bound).allTrue();
  }

  static DoubleVector of(ElementFunction f, DoubleVector x) {
    return switch (f) {
      case EXP -> exp(x);
      case TANH -> tanh(x);
      case SIGMOID -> sigmoid(x);
    };
  }

  private static DoubleVector exp(DoubleVector x) {
    DoubleVector shifted = shifted(x);
    DoubleVector scale = powerOfTwo(shifted);
    return scale.fma(expm1OfRemainder(x, shifted.sub(Elementary.ROUNDER)), scale);
  }

  private static DoubleVector tanh(DoubleVector x) {
    DoubleVector twice = x.add(x);
    DoubleVector shifted = shifted(twice);
    DoubleVector scale = powerOfTwo(shifted);
    DoubleVector p = expm1OfRemainder(twice, shifted.sub(Elementary.ROUNDER));
    DoubleVector t = scale.fma(p, scale.sub(1));
    return t.div(t.add(2));
  }

  private static DoubleVector sigmoid(DoubleVector x) {
    VectorMask<Double> negative = x.compare(VectorOperators.LT, 0);
    DoubleVector e = exp(x.abs().neg());
    return spread(1).blend(e, negative).div(e.add(1));
  }

  private static DoubleVector shifted(DoubleVector x) {
    return x.fma(spread(Elementary.LOG2_E), spread(Elementary.ROUNDER));
  }

  private static DoubleVector expm1OfRemainder(DoubleVector x, DoubleVector k) {
    DoubleVector minus = k.neg();
    DoubleVector r =
        minus.fma(spread(Elementary.LN2_LOW), minus.fma(spread(Elementary.LN2_HIGH), x));
    DoubleVector q = spread(Elementary.EXPM1[0]);
    for (int i = 1; i < Elementary.EXPM1.length; i++) {
      q = q.fma(r, spread(Elementary.EXPM1[i]));
    }
    return r.mul(r).fma(q, r);
  }

  private static DoubleVector powerOfTwo(DoubleVector shifted) {
    return shifted
        .reinterpretAsLongs()
        .add(1023)
        .lanewise(VectorOperators.LSHL, 52)
        .reinterpretAsDoubles();
  }

  private static DoubleVector spread(double value) {
    return DoubleVector.broadcast(SPECIES, value);
  }
}
