package chalkgrad.engine.matrix;

/**
 * Elementary functions with the same bits on every machine: only operations that IEEE 754 rounds
 * exactly (+, −, ·, /, fma, bits), no platform intrinsics. {@link StrictMath} where no own version
 * pays yet.
 */
public final class Elementary {
  static final double LOG2_E = 0x1.71547652b82fep+0;

  /** ln 2 in two parts, so that k·ln 2 is subtracted without loss. */
  static final double LN2_HIGH = 0x1.62e42fefa39efp-1;

  static final double LN2_LOW = 0x1.abc9e3b39803fp-56;

  /** Adding 1.5·2⁵² rounds to an integer, which then stands in the lowest bits. */
  static final double ROUNDER = 0x1.8p52;

  /** Taylor-like minimax coefficients of (eʳ − 1 − r)/r² on |r| ≤ ln 2 / 2, highest power first. */
  static final double[] EXPM1 = {
    0x1.1f730a202ec17p-29, 0x1.af4df5750ec30p-26, 0x1.27e4db6121beep-22, 0x1.71de022bd5558p-19,
    0x1.a01a01a6d9931p-16, 0x1.a01a01abe9ce8p-13, 0x1.6c16c16c162d2p-10, 0x1.11111111100d8p-7,
    0x1.5555555555556p-5, 0x1.5555555555557p-3, 0.5
  };

  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

  private Elementary() {}

  /**
   * eˣ, within 1 ulp, also where it underflows towards 0 (x &lt; −708) or overflows to infinity (x
   * &gt; 709.78). NaN stays NaN.
   */
  public static double exp(double x) {
    if (!(x <= 709)) {
      return x > 709 ? StrictMath.exp(x) : x;
    }
    if (x < -708) {
      return StrictMath.exp(x);
    }
    double shifted = Math.fma(x, LOG2_E, ROUNDER);
    double p = expm1OfRemainder(x, shifted - ROUNDER);
    double scale = powerOfTwo(shifted);
    return Math.fma(scale, p, scale);
  }

  /** eˣ − 1 without cancellation near 0, within 2 ulp. */
  public static double expm1(double x) {
    if (!(x >= -40 && x <= 700)) {
      return StrictMath.expm1(x);
    }
    double shifted = Math.fma(x, LOG2_E, ROUNDER);
    double p = expm1OfRemainder(x, shifted - ROUNDER);
    double scale = powerOfTwo(shifted);
    return Math.fma(scale, p, scale - 1);
  }

  /** eʳ − 1 for r = x − k ln 2. */
  private static double expm1OfRemainder(double x, double k) {
    double r = Math.fma(-k, LN2_LOW, Math.fma(-k, LN2_HIGH, x));
    double q = EXPM1[0];
    q = Math.fma(q, r, EXPM1[1]);
    q = Math.fma(q, r, EXPM1[2]);
    q = Math.fma(q, r, EXPM1[3]);
    q = Math.fma(q, r, EXPM1[4]);
    q = Math.fma(q, r, EXPM1[5]);
    q = Math.fma(q, r, EXPM1[6]);
    q = Math.fma(q, r, EXPM1[7]);
    q = Math.fma(q, r, EXPM1[8]);
    q = Math.fma(q, r, EXPM1[9]);
    q = Math.fma(q, r, EXPM1[10]);
    return Math.fma(r * r, q, r);
  }

  /** 2ᵏ, where k stands in the lowest bits of the shifted number. */
  private static double powerOfTwo(double shifted) {
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) + 1023L) << 52);
  }

  /** tanh x = (e²ˣ − 1)/(e²ˣ + 1), within 3 ulp. */
  public static double tanh(double x) {
    double t = expm1(Math.min(Math.max(x + x, -44), 44));
    return t / (t + 2);
  }

  /** σ(x) = 1/(1 + e⁻ˣ), from the side that neither overflows nor cancels, within 3 ulp. */
  public static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + exp(-x));
    }
    double e = exp(x);
    return e / (1 + e);
  }

  /** ln(1 + eˣ) = max(x, 0) + ln(1 + e⁻|x|), which cannot overflow, within 2 ulp. */
  public static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(exp(-Math.abs(x)));
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

  /** ln x. */
  public static double log(double x) {
    return StrictMath.log(x);
  }

  /**
   * erf x = 2/√π · e^(−x²) · Σ 2ⁿ x²ⁿ⁺¹ / (2n+1)!!, whose terms are all of one sign (Abramowitz and
   * Stegun 7.1.6); beyond |x| = 6 it is ±1 to the last bit. Within 20 ulp, that is 2·10⁻¹⁵.
   */
  public static double erf(double x) {
    if (!(Math.abs(x) < 6)) {
      return Double.isNaN(x) ? x : Math.signum(x);
    }
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 0x1p-54 * Math.abs(sum); n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return TWO_OVER_SQRT_PI * exp(-x * x) * sum;
  }
}
