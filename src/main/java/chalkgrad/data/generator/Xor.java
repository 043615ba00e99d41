package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;

/**
 * The exclusive or of two signs: class 1 where exactly one of x1 and x2 is positive. Both keep the
 * distance {@code margin} from 0 and reach 5 beyond it.
 */
final class Xor extends ClassGenerator {
  private static final double REACH = 5;

  Xor() {
    super("xor", 0, GeneratorParameter.real("margin", 0, 1, 0.3));
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double margin = settings.parameters().get("margin");
    return (label, random, point) -> {
      boolean right = random.nextBoolean();
      boolean upper = right != (label == 1);
      point[0] = away(random, margin, right);
      point[1] = away(random, margin, upper);
    };
  }

  private static double away(RandomStream random, double margin, boolean positive) {
    double distance = margin + REACH * random.nextDouble();
    return positive ? distance : -distance;
  }
}
