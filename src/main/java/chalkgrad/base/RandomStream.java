package chalkgrad.base;

import org.apache.commons.math3.random.RandomGenerator;

/**
 * A restorable stream of random numbers: the SplitMix64 generator of Steele, Lea and Flood (2014),
 * whose whole state is one {@code long}. A stream is keyed by a seed and by what it is for, so that
 * adding a draw for one purpose never shifts the draws for another: {@code RandomStream.of(seed,
 * "weights", layer)}.
 *
 * <p>Gaussian numbers come from the polar method with {@link StrictMath}, one per call, the second
 * one thrown away: the state stays a single number and every machine gives the same bits.
 */
public final class RandomStream implements RandomGenerator {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private long state;

  private RandomStream(long state) {
    this.state = state;
  }

  /**
   * The stream of a seed for one purpose; {@code index} tells apart its instances (layer, row id,
   * epoch).
   */
  public static RandomStream of(long seed, String purpose, long index) {
    long key = mix(seed + GOLDEN_GAMMA);
    for (int i = 0; i < purpose.length(); i++) {
      key = mix(key ^ purpose.charAt(i));
    }
    return new RandomStream(mix(key + mix(index * GOLDEN_GAMMA + 1)));
  }

  /** A stream that goes on from a state that {@link #state()} gave. */
  public static RandomStream restored(long state) {
    return new RandomStream(state);
  }

  /** Everything that the next draw depends on. */
  public long state() {
    return state;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  @Override
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  @Override
  public int nextInt() {
    return (int) (nextLong() >>> 32);
  }

  /** Uniform in {0, …, n−1}, without modulo bias. */
  @Override
  public int nextInt(int n) {
    if (n <= 0) {
      throw new IllegalArgumentException("n must be positive, but is " + n);
    }
    while (true) {
      long bits = nextLong() >>> 33;
      long value = bits % n;
      if (bits - value + (n - 1) <= Integer.MAX_VALUE) {
        return (int) value;
      }
    }
  }

  /** Uniform in [0, 1) with 53 random bits. */
  @Override
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [low, high). */
  public double nextDouble(double low, double high) {
    return low + (high - low) * nextDouble();
  }

  @Override
  public float nextFloat() {
    return (nextLong() >>> 40) * 0x1.0p-24f;
  }

  @Override
  public boolean nextBoolean() {
    return nextLong() < 0;
  }

  /** Standard normal, by the polar method (Marsaglia and Bray 1964). */
  @Override
  public double nextGaussian() {
    while (true) {
      double u = nextDouble(-1, 1);
      double v = nextDouble(-1, 1);
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
      }
    }
  }

  @Override
  public void nextBytes(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) nextLong();
    }
  }

  /** Shuffles the indices in place (Fisher–Yates). */
  public void shuffle(int[] indices) {
    for (int i = indices.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int swap = indices[i];
      indices[i] = indices[j];
      indices[j] = swap;
    }
  }

  @Override
  public void setSeed(int seed) {
    setSeed((long) seed);
  }

  @Override
  public void setSeed(int[] seed) {
    long key = 0;
    for (int part : seed) {
      key = mix(key ^ part);
    }
    setSeed(key);
  }

  @Override
  public void setSeed(long seed) {
    state = mix(seed + GOLDEN_GAMMA);
  }
}
