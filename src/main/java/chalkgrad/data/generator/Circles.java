package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;

/** A disc of radius 2.5 (class 1) in a ring from 3.5 to 5 (class 0), both uniform by area. */
final class Circles extends ClassGenerator {
  private static final double DISC = 2.5;
  private static final double RING_INNER = 3.5;
  private static final double RING_OUTER = 5;

  Circles() {
    super("circles", 0);
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    return (label, random, point) -> {
      if (label == 1) {
        ring(random, 0, DISC, point);
      } else {
        ring(random, RING_INNER, RING_OUTER, point);
      }
    };
  }

  private static void ring(RandomStream random, double inner, double outer, double[] point) {
    // The area grows with the square of the radius.
    double radius = Math.sqrt(random.nextDouble(inner * inner, outer * outer));
    double angle = random.nextDouble(0, 2 * Math.PI);
    point[0] = radius * StrictMath.cos(angle);
    point[1] = radius * StrictMath.sin(angle);
  }
}
