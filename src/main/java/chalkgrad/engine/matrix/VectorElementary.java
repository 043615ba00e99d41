package chalkgrad.engine.matrix;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Elementary} for a vector at once: the same operations in the same order, hence the same
 * bits. Arguments beyond the bounds that stand here are left to the scalar code.
 */
final class VectorElementary {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

  /** The largest |x| that {@link #exp} and {@link #sigmoid} take. */
  static final double LARGEST_EXP = 700;

  /** The largest |x| that {@link #tanh} takes. */
  static final double LARGEST_TANH = 20;

  private VectorElementary() {}

  /** Whether no number is larger in magnitude; false if one is NaN. */
  static boolean isWithin(DoubleVector x, double bound) {
    return x.abs().compare(VectorOperators.LE, bound).allTrue();
  }

  static DoubleVector exp(DoubleVector x) {
    DoubleVector shifted = shifted(x);
    DoubleVector scale = powerOfTwo(shifted);
    return scale.fma(expm1OfRemainder(x, shifted.sub(Elementary.ROUNDER)), scale);
  }

  static DoubleVector tanh(DoubleVector x) {
    DoubleVector twice = x.add(x);
    DoubleVector shifted = shifted(twice);
    DoubleVector scale = powerOfTwo(shifted);
    DoubleVector p = expm1OfRemainder(twice, shifted.sub(Elementary.ROUNDER));
    DoubleVector t = scale.fma(p, scale.sub(1));
    return t.div(t.add(2));
  }

  static DoubleVector sigmoid(DoubleVector x) {
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
