package chalkgrad.engine.matrix;

/**
 * a·b + c rounded once, from additions and multiplications alone: the product as an exact sum of
 * two numbers (Veltkamp's splitting, Dekker 1971), the three summands by error-free additions
 * (Knuth), and the small ones of them rounded to odd, so that the last rounding is the only one
 * that counts (Boldo and Melquiond 2008, Emulation of a FMA and correctly rounded sums). The bits
 * are those of {@link Math#fma}.
 */
final class SoftwareFma {
  /** Splits 53 bits into 26 and 26, the sign of the lower part being the 53rd. */
  private static final double SPLITTER = 0x1p27 + 1;

  /** Within these bounds nothing overflows on the way, and no error is too small for a number. */
  private static final double LARGEST_FACTOR = 0x1p990;

  private static final double LARGEST_SUM = 0x1p1000;
  private static final double LARGEST_PRODUCT = 0x1p900;
  private static final double SMALLEST_PRODUCT = 0x1p-900;

  private SoftwareFma() {}

  /** a·b + c, rounded once. */
  static double fma(double a, double b, double c) {
    double product = a * b;
    double size = Math.abs(product);
    if (!(size > SMALLEST_PRODUCT
        && size < LARGEST_PRODUCT
        && Math.abs(a) < LARGEST_FACTOR
        && Math.abs(b) < LARGEST_FACTOR
        && Math.abs(c) < LARGEST_SUM)) {
      // A product with 0 is exact. The rest is rare: the slow, exact way of the library.
      return a == 0 || b == 0 ? product + c : Math.fma(a, b, c);
    }
    double low = productError(a, b, product);
    double t = c + low;
    double tError = sumError(c, low, t);
    double v = product + t;
    double vError = sumError(product, t, v);
    return v + sumToOdd(tError, vError);
  }

  /** a·b − product, exactly. */
  private static double productError(double a, double b, double product) {
    double aScaled = SPLITTER * a;
    double aHigh = aScaled - (aScaled - a);
    double aLow = a - aHigh;
    double bScaled = SPLITTER * b;
    double bHigh = bScaled - (bScaled - b);
    double bLow = b - bHigh;
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
  }

  /** a + b − sum, exactly. */
  private static double sumError(double a, double b, double sum) {
    double bRounded = sum - a;
    return (a - (sum - bRounded)) + (b - bRounded);
  }

  /** a + b, or the neighbour with an odd last bit on its other side if it is no number itself. */
  private static double sumToOdd(double a, double b) {
    double sum = a + b;
    double error = sumError(a, b, sum);
    long bits = Double.doubleToRawLongBits(sum);
    if (error == 0 || (bits & 1) != 0) {
      return sum;
    }
    return Double.longBitsToDouble(error > 0 == sum > 0 ? bits + 1 : bits - 1);
  }
}
