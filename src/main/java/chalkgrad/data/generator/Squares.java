package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;

/** Uniform points in the square that the classification data sets share. */
final class Squares {
  private Squares() {}

  /** Draws both coordinates uniformly from [−6, 6). */
  static void uniform(RandomStream random, double[] point) {
    point[0] = random.nextDouble(-ClassGenerator.HALF_SIDE, ClassGenerator.HALF_SIDE);
    point[1] = random.nextDouble(-ClassGenerator.HALF_SIDE, ClassGenerator.HALF_SIDE);
  }
}
