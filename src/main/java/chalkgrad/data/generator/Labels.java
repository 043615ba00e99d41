package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;

/**
 * The class of each row, before and after label noise. Both shares hold not only for the whole data
 * set but for every beginning of it, up to a few rows, and depend on nothing but the row: a data
 * set that grows keeps its classes.
 */
final class Labels {
  /** Fractional part of the golden ratio: the multiples of no number fill [0, 1) more evenly. */
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final int classes;
  private final double balance;
  private final double labelNoise;
  private final long seed;
  private final double start;

  Labels(GeneratorSettings settings, int classes) {
    this.classes = classes;
    this.balance = settings.balance();
    this.labelNoise = settings.labelNoise();
    this.seed = settings.seed();
    this.start = RandomStream.of(seed, "label-noise", -1).nextDouble();
  }

  /**
   * The class that the place is drawn for: among the first n rows of two classes ⌊n·balance⌋ are
   * positive, more classes take turns.
   */
  int clean(int row) {
    if (classes > 2) {
      return row % classes;
    }
    return (int) (Math.floor((row + 1) * balance) - Math.floor(row * balance));
  }

  /** The label after label noise; a larger share replaces the same labels and more. */
  int shown(int row, int label) {
    double turn = start + row * GOLDEN;
    if (turn - Math.floor(turn) >= labelNoise) {
      return label;
    }
    int other = RandomStream.of(seed, "label-noise", row).nextInt(classes - 1);
    return other < label ? other : other + 1;
  }
}
