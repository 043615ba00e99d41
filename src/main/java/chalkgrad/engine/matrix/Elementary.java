package chalkgrad.engine.matrix;

import static chalkgrad.engine.matrix.Fma.fma;

/**
 * Elementary functions with the same bits on every machine: only operations that IEEE 754 rounds
 * exactly (+, −, ·, /, fma, bits), no intrinsics of a platform. The polynomials are minimax fits by
 * Remez' algorithm at 60 digits, their coefficients rounded to doubles. The bounds that stand here
 * are held by tests against values of 60 digits; {@code docs/model.md} has them in a table.
 */
public final class Elementary {
  static final double LOG2_E = 0x1.71547652b82fep+0;

  /** ln 2 in two parts, so that k·ln 2 is subtracted without loss. */
  static final double LN2_HIGH = 0x1.62e42fefa39efp-1;

  static final double LN2_LOW = 0x1.abc9e3b39803fp-56;

  /** Adding 1.5·2⁵² rounds to an integer, which then stands in the lowest bits. */
  static final double ROUNDER = 0x1.8p52;

  // Coefficients of (eʳ − 1 − r)/r² on |r| ≤ ln 2 / 2, by the power of r. Constants, not an array:
  // a loop that reads an array and writes another one is not vectorised.

  static final double E0 = 0.5;
  static final double E1 = 0x1.5555555555557p-3;
  static final double E2 = 0x1.5555555555556p-5;
  static final double E3 = 0x1.11111111100d8p-7;
  static final double E4 = 0x1.6c16c16c162d2p-10;
  static final double E5 = 0x1.a01a01abe9ce8p-13;
  static final double E6 = 0x1.a01a01a6d9931p-16;
  static final double E7 = 0x1.71de022bd5558p-19;
  static final double E8 = 0x1.27e4db6121beep-22;
  static final double E9 = 0x1.af4df5750ec30p-26;
  static final double E10 = 0x1.1f730a202ec17p-29;

  /** (2 artanh s − 2s)/s³ by powers of s², highest first, for |s| ≤ 0.1716. */
  private static final double[] LOG = {
    0x1.2b6220cf76b04p-3,
    0x1.39fd87dde0f98p-3,
    0x1.7462bba51baa2p-3,
    0x1.c71c62cb0101ap-3,
    0x1.2492492e08013p-2,
    0x1.99999999951fep-2,
    0x1.5555555555558p-1
  };

  /** The same for |s| ≤ 1/3. */
  private static final double[] LOG1P = {
    0x1.4b857a4327b28p-3,
    0x1.67ff4ac8afe27p-4,
    0x1.eba9fab67daa7p-4,
    0x1.10ab064cde48dp-3,
    0x1.3b18ca97e8910p-3,
    0x1.745cefc510a0dp-3,
    0x1.c71c7276576a0p-3,
    0x1.24924923cd49dp-2,
    0x1.999999999a454p-2,
    0x1.5555555555555p-1
  };

  /** erf x / x − 1 by powers of x², highest first, for |x| ≤ 1. */
  private static final double[] ERF = {
    -0x1.acdff90b8ebd8p-31,
    0x1.d784936618cc2p-27,
    -0x1.5c16e30fb0d45p-23,
    0x1.b9827b1885f9bp-20,
    -0x1.f4ca94990cb86p-17,
    0x1.f9a2bf73f0c68p-14,
    -0x1.c02db072f3fe0p-11,
    0x1.565bccfa9a825p-8,
    -0x1.b82ce312062bcp-6,
    0x1.ce2f21a041018p-4,
    -0x1.812746b0379c2p-2,
    0x1.06eba8214db68p-3
  };

  /** eˣ² erfc x by powers of 3/(3 + x), highest first, for 1 ≤ x ≤ 6. */
  private static final double[] ERFC = {
    -0x1.fe1d7eb7922c3p-6,
    0x1.1b4d810e5e51dp-2,
    -0x1.fd179da042db3p-1,
    0x1.dafa83d0e5a31p+0,
    -0x1.092e3b4a7059bp+1,
    0x1.cb9a00d7d4bffp+0,
    -0x1.ae3392302d94cp-1,
    0x1.190816e9afa81p-1,
    0x1.0efaf9539ab7cp-4,
    0x1.ac8209ae1e39ep-3,
    0x1.7c331a0910933p-3,
    0x1.0825e3e905d15p-13
  };

  private static final double SQRT_HALF = 0x1.6a09e667f3bcdp-1;
  private static final int BIAS = 1023;
  private static final int MANTISSA_BITS = 52;

  private Elementary() {}

  /** eˣ, within 1 ulp, also where it underflows towards 0 or overflows to infinity. */
  public static double exp(double x) {
    if (!(Math.abs(x) <= 708)) {
      return expAtTheEnds(x);
    }
    double shifted = fma(x, LOG2_E, ROUNDER);
    double p = expm1OfRemainder(x, shifted - ROUNDER);
    double scale = powerOfTwo(shifted);
    return fma(scale, p, scale);
  }

  /** The power of two in two factors, so that only the last of them leaves the range. */
  private static double expAtTheEnds(double x) {
    if (!(Math.abs(x) <= 750)) {
      return Double.isNaN(x) ? x : x > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double k = fma(x, LOG2_E, ROUNDER) - ROUNDER;
    double scale = powerOfTwo(k - Math.copySign(100, k) + ROUNDER);
    return fma(scale, expm1OfRemainder(x, k), scale) * (k > 0 ? 0x1p100 : 0x1p-100);
  }

  /** eˣ − 1 without cancellation near 0, within 2 ulp. */
  public static double expm1(double x) {
    if (!(x >= -40 && x <= 700)) {
      return x < -40 ? -1 : exp(x);
    }
    double shifted = fma(x, LOG2_E, ROUNDER);
    double p = expm1OfRemainder(x, shifted - ROUNDER);
    double scale = powerOfTwo(shifted);
    return fma(scale, p, scale - 1);
  }

  /** eʳ − 1 for r = x − k ln 2. */
  static double expm1OfRemainder(double x, double k) {
    double r = fma(-k, LN2_LOW, fma(-k, LN2_HIGH, x));
    double q = fma(E10, r, E9);
    q = fma(q, r, E8);
    q = fma(q, r, E7);
    q = fma(q, r, E6);
    q = fma(q, r, E5);
    q = fma(q, r, E4);
    q = fma(q, r, E3);
    q = fma(q, r, E2);
    q = fma(q, r, E1);
    q = fma(q, r, E0);
    return fma(r * r, q, r);
  }

  /** 2ᵏ, where k stands in the lowest bits of the shifted number. */
  static double powerOfTwo(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + BIAS) << MANTISSA_BITS);
  }

  /** tanh x = (e²ˣ − 1)/(e²ˣ + 1), within 3 ulp. */
  public static double tanh(double x) {
    double t = expm1(Math.min(Math.max(x + x, -44), 44));
    return t / (t + 2);
  }

  /** σ(x) = 1/(1 + e⁻ˣ), from the side that neither overflows nor cancels, within 3 ulp. */
  public static double sigmoid(double x) {
    double e = exp(-Math.abs(x));
    return (x < 0 ? e : 1) / (1 + e);
  }

  /** ln(1 + eˣ) = max(x, 0) + ln(1 + e⁻|x|), which cannot overflow, within 2 ulp. */
  public static double softplus(double x) {
    double u = exp(-Math.abs(x));
    return Math.max(x, 0) + logOfOnePlus(u, LOG1P);
  }

  /**
   * ln(1 + f) = f − (h − s (h + R(s²))) with s = f/(2 + f) and h = f²/2, where 2s + s R(s²) is 2
   * artanh s: the large part f is exact, so that only the small rest is rounded.
   */
  private static double logOfOnePlus(double f, double[] coefficients) {
    double s = f / (2 + f);
    double h = 0.5 * f * f;
    return f - (h - s * (h + ofSquare(s * s, coefficients)));
  }

  /** z·polynomial(z). */
  private static double ofSquare(double z, double[] coefficients) {
    return z * polynomial(z, coefficients);
  }

  /** By Horner's rule. */
  private static double polynomial(double x, double[] coefficients) {
    double sum = coefficients[0];
    for (int i = 1; i < coefficients.length; i++) {
      sum = fma(sum, x, coefficients[i]);
    }
    return sum;
  }

  /** ln x, within 1 ulp; −∞ of 0, NaN of what is negative. */
  public static double log(double x) {
    return log(x, 0);
  }

  /** ln(1 + x), within 2 ulp; −∞ of −1, NaN below. */
  public static double log1p(double x) {
    if (Math.abs(x) <= 0.25) {
      return logOfOnePlus(x, LOG);
    }
    double sum = 1 + x;
    return log(sum, (x - (sum - 1)) / sum);
  }

  /** ln x + rest, where x is split into 2ᵏ and a number between √½ and √2. */
  private static double log(double x, double rest) {
    if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }
    boolean subnormal = x < Double.MIN_NORMAL;
    double normal = subnormal ? x * 0x1p54 : x;
    int k = Math.getExponent(normal * SQRT_HALF) + 1;
    double m = Math.scalb(normal, -k);
    double f = m - 1;
    double s = f / (2 + f);
    double h = 0.5 * f * f;
    double exponent = subnormal ? k - 54 : k;
    double small = s * (h + ofSquare(s * s, LOG)) + fma(exponent, LN2_LOW, rest);
    return fma(exponent, LN2_HIGH, f - (h - small));
  }

  /** erf x, within 2 ulp; beyond |x| = 6 it is ±1 to the last bit. */
  public static double erf(double x) {
    double size = Math.abs(x);
    if (size <= 1) {
      return fma(x, polynomial(x * x, ERF), x);
    }
    if (!(size < 6)) {
      return Double.isNaN(x) ? x : Math.signum(x);
    }
    double rest = exp(-x * x) * polynomial(3 / (3 + size), ERFC);
    return Math.copySign(1 - rest, x);
  }

  /**
   * xⁿ for n ≥ 0 by repeated squaring, within n ulp. StrictMath's pow makes arrays at every call,
   * which an optimizer that calls it at every update would leave behind as garbage.
   */
  public static double power(double x, long n) {
    double product = 1;
    double square = x;
    for (long rest = n; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        product *= square;
      }
      square *= square;
    }
    return product;
  }
}
