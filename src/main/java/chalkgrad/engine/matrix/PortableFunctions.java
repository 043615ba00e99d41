package chalkgrad.engine.matrix;

/**
 * Functions of many numbers in plain Java, in loops that the compiler turns into vectors. What it
 * cannot do with vectors (bits, choices) stands in passes of its own between them, over blocks that
 * stay in the nearest cache; a block begins at index 0 of arrays of this object, because an index
 * with an offset stops the compiler as well. The operations are those of {@link Elementary} in the
 * same order, hence the same bits.
 */
final class PortableFunctions {
  private static final int BLOCK = 256;

  /** So few are done sooner one by one. */
  private static final int FEW = 48;

  private static final double EXP_BOUND = 708;
  private static final double TANH_BOUND = 44;

  private final double[] x = new double[BLOCK];
  private final double[] p = new double[BLOCK];
  private final double[] scale = new double[BLOCK];
  private final double[] sign = new double[BLOCK];

  /** {@code to[target + i] = f(from[source + i])}; the arrays may be one, at one place. */
  void apply(ElementFunction f, double[] from, int source, double[] to, int target, int count) {
    if (count < FEW) {
      oneByOne(f, from, source, to, target, count);
      return;
    }
    for (int done = 0; done < count; done += BLOCK) {
      int size = Math.min(BLOCK, count - done);
      System.arraycopy(from, source + done, x, 0, size);
      switch (f) {
        case EXP -> exp(size);
        case TANH -> tanh(size);
        case SIGMOID -> sigmoid(size);
      }
      if (f != ElementFunction.TANH) {
        mendTheEnds(f, from, source + done, size);
      }
      System.arraycopy(p, 0, to, target + done, size);
    }
  }

  // A loop for each function, so that each is compiled for itself.
  private static void oneByOne(
      ElementFunction f, double[] from, int source, double[] to, int target, int count) {
    switch (f) {
      case EXP -> {
        for (int i = 0; i < count; i++) {
          to[target + i] = Elementary.exp(from[source + i]);
        }
      }
      case TANH -> {
        for (int i = 0; i < count; i++) {
          to[target + i] = Elementary.tanh(from[source + i]);
        }
      }
      case SIGMOID -> {
        for (int i = 0; i < count; i++) {
          to[target + i] = Elementary.sigmoid(from[source + i]);
        }
      }
    }
  }

  private void exp(int size) {
    for (int i = 0; i < size; i++) {
      x[i] = Math.min(Math.max(x[i], -EXP_BOUND), EXP_BOUND);
    }
    split(x, p, scale, size);
    for (int i = 0; i < size; i++) {
      p[i] = Fma.fma(scale[i], p[i], scale[i]);
    }
  }

  private void tanh(int size) {
    for (int i = 0; i < size; i++) {
      x[i] = Math.min(Math.max(x[i] + x[i], -TANH_BOUND), TANH_BOUND);
    }
    split(x, p, scale, size);
    for (int i = 0; i < size; i++) {
      double t = Fma.fma(scale[i], p[i], scale[i] - 1);
      p[i] = t / (t + 2);
    }
  }

  private void sigmoid(int size) {
    System.arraycopy(x, 0, sign, 0, size);
    for (int i = 0; i < size; i++) {
      x[i] = Math.max(-Math.abs(x[i]), -EXP_BOUND);
    }
    split(x, p, scale, size);
    for (int i = 0; i < size; i++) {
      p[i] = Fma.fma(scale[i], p[i], scale[i]);
    }
    for (int i = 0; i < size; i++) {
      scale[i] = sign[i] < 0 ? p[i] : 1;
    }
    for (int i = 0; i < size; i++) {
      p[i] = scale[i] / (1 + p[i]);
    }
  }

  /** eˣ = scale·(1 + p). */
  private static void split(double[] x, double[] p, double[] scale, int size) {
    for (int i = 0; i < size; i++) {
      double shifted = Fma.fma(x[i], Elementary.LOG2_E, Elementary.ROUNDER);
      p[i] = Elementary.expm1OfRemainder(x[i], shifted - Elementary.ROUNDER);
      scale[i] = shifted;
    }
    for (int i = 0; i < size; i++) {
      scale[i] = Elementary.powerOfTwo(scale[i]);
    }
  }

  /** What was cut off, and NaN. */
  private void mendTheEnds(ElementFunction f, double[] from, int source, int size) {
    for (int i = 0; i < size; i++) {
      if (!(Math.abs(from[source + i]) <= EXP_BOUND)) {
        p[i] = f.of(from[source + i]);
      }
    }
  }
}
