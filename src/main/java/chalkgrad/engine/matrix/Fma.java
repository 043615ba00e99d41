package chalkgrad.engine.matrix;

/**
 * a·b + c, rounded once: by the processor where it can, else by {@link SoftwareFma}. Java's own
 * {@link Math#fma} would go through {@code BigDecimal} there, which takes a hundred times as long.
 * The bits are the same, so nothing but time depends on the choice.
 */
public final class Fma {
  /** An instruction takes nanoseconds, also interpreted; {@code BigDecimal} takes microseconds. */
  private static final long SLOW_NANOS = 600;

  private static final int ROUNDS = 5;
  private static final int CALLS = 8;

  /** Whether the processor multiplies and adds with one rounding. */
  private static final boolean HARDWARE = isFast();

  private Fma() {}

  /** a·b + c, rounded once. */
  public static double fma(double a, double b, double c) {
    return HARDWARE ? Math.fma(a, b, c) : SoftwareFma.fma(a, b, c);
  }

  /** "hardware" or "software", for reports. */
  public static String kind() {
    return HARDWARE ? "hardware" : "software";
  }

  /** The fastest of some rounds, so that an interruption is not taken for slowness. */
  private static boolean isFast() {
    long fastest = Long.MAX_VALUE;
    double sum = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      for (int j = 0; j < CALLS; j++) {
        sum = Math.fma(0x1.1p-3, sum, 0x1.3p-2);
      }
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return sum > 0 && fastest < CALLS * SLOW_NANOS;
  }
}
