package chalkgrad.engine.matrix;

import static jdk.incubator.vector.DoubleVector.broadcast;
import static jdk.incubator.vector.DoubleVector.fromArray;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Functions of many numbers on vectors: the operations of {@link Elementary} in the same order,
 * hence the same bits. The last vector is masked. Arguments beyond the bounds that stand here, and
 * NaN, are mended afterwards by the scalar code.
 *
 * <p>A loop calls nothing but the Vector API itself: methods of our own that take or give vectors
 * would make objects of them wherever the compiler decides not to inline them.
 */
final class VectorFunctions {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();
  private static final int BLOCK = 256;
  private static final int BIAS = 1023;
  private static final int MANTISSA_BITS = 52;
  private static final double LARGEST_EXP = 700;
  private static final double LARGEST_TANH = 20;

  private final double[] x = new double[BLOCK];
  private final double[] p = new double[BLOCK];
  private final double[] scale = new double[BLOCK];

  /** {@code to[target + i] = f(from[source + i])}; the arrays may be one, at one place. */
  void apply(ElementFunction f, double[] from, int source, double[] to, int target, int count) {
    for (int done = 0; done < count; done += BLOCK) {
      int size = Math.min(BLOCK, count - done);
      int start = source + done;
      boolean inside =
          switch (f) {
            case EXP -> exp(from, start, x, p, scale, size);
            case TANH -> tanh(from, start, x, p, scale, size);
            case SIGMOID -> sigmoid(from, start, x, p, scale, size);
          };
      if (!inside) {
        mend(f, from, start, size);
      }
      System.arraycopy(p, 0, to, target + done, size);
    }
  }

  private void mend(ElementFunction f, double[] from, int source, int size) {
    for (int i = 0; i < size; i++) {
      if (!(Math.abs(from[source + i]) <= LARGEST_TANH)) {
        p[i] = f.of(from[source + i]);
      }
    }
  }

  /** Whether all arguments were within the bounds; so with the functions below. */
  private static boolean exp(
      double[] from, int source, double[] x, double[] p, double[] scale, int size) {
    System.arraycopy(from, source, x, 0, size);
    boolean inside = split(x, p, scale, size, LARGEST_EXP);
    for (int i = 0; i < size; i += WIDTH) {
      DoubleVector s = fromArray(SPECIES, scale, i);
      s.fma(fromArray(SPECIES, p, i), s).intoArray(p, i);
    }
    return inside;
  }

  private static boolean tanh(
      double[] from, int source, double[] x, double[] p, double[] scale, int size) {
    for (int i = 0; i < size; i += WIDTH) {
      VectorMask<Double> mask = SPECIES.indexInRange(i, size);
      DoubleVector z = fromArray(SPECIES, from, source + i, mask);
      z.add(z).intoArray(x, i);
    }
    boolean inside = split(x, p, scale, size, 2 * LARGEST_TANH);
    for (int i = 0; i < size; i += WIDTH) {
      DoubleVector s = fromArray(SPECIES, scale, i);
      DoubleVector t = s.fma(fromArray(SPECIES, p, i), s.sub(1));
      t.div(t.add(2)).intoArray(p, i);
    }
    return inside;
  }

  private static boolean sigmoid(
      double[] from, int source, double[] x, double[] p, double[] scale, int size) {
    for (int i = 0; i < size; i += WIDTH) {
      VectorMask<Double> mask = SPECIES.indexInRange(i, size);
      fromArray(SPECIES, from, source + i, mask).abs().neg().intoArray(x, i);
    }
    boolean inside = split(x, p, scale, size, LARGEST_EXP);
    for (int i = 0; i < size; i += WIDTH) {
      VectorMask<Double> mask = SPECIES.indexInRange(i, size);
      DoubleVector s = fromArray(SPECIES, scale, i);
      DoubleVector e = s.fma(fromArray(SPECIES, p, i), s);
      VectorMask<Double> negative =
          fromArray(SPECIES, from, source + i, mask).compare(VectorOperators.LT, 0);
      broadcast(SPECIES, 1).blend(e, negative).div(e.add(1)).intoArray(p, i);
    }
    return inside;
  }

  /** eˣ = scale·(1 + p), as {@link Elementary#expm1OfRemainder} has it. */
  private static boolean split(double[] x, double[] p, double[] scale, int size, double bound) {
    boolean inside = true;
    for (int i = 0; i < size; i += WIDTH) {
      VectorMask<Double> mask = SPECIES.indexInRange(i, size);
      DoubleVector z = fromArray(SPECIES, x, i, mask);
      inside &= z.abs().compare(VectorOperators.LE, bound).allTrue();
      DoubleVector rounder = broadcast(SPECIES, Elementary.ROUNDER);
      DoubleVector shifted = z.fma(broadcast(SPECIES, Elementary.LOG2_E), rounder);
      DoubleVector minus = shifted.sub(rounder).neg();
      DoubleVector high = minus.fma(broadcast(SPECIES, Elementary.LN2_HIGH), z);
      DoubleVector r = minus.fma(broadcast(SPECIES, Elementary.LN2_LOW), high);
      DoubleVector q = broadcast(SPECIES, Elementary.E10);
      q = q.fma(r, broadcast(SPECIES, Elementary.E9));
      q = q.fma(r, broadcast(SPECIES, Elementary.E8));
      q = q.fma(r, broadcast(SPECIES, Elementary.E7));
      q = q.fma(r, broadcast(SPECIES, Elementary.E6));
      q = q.fma(r, broadcast(SPECIES, Elementary.E5));
      q = q.fma(r, broadcast(SPECIES, Elementary.E4));
      q = q.fma(r, broadcast(SPECIES, Elementary.E3));
      q = q.fma(r, broadcast(SPECIES, Elementary.E2));
      q = q.fma(r, broadcast(SPECIES, Elementary.E1));
      q = q.fma(r, broadcast(SPECIES, Elementary.E0));
      r.mul(r).fma(q, r).intoArray(p, i);
      shifted
          .reinterpretAsLongs()
          .add(BIAS)
          .lanewise(VectorOperators.LSHL, MANTISSA_BITS)
          .reinterpretAsDoubles()
          .intoArray(scale, i);
    }
    return inside;
  }
}
