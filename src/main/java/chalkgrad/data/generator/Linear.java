package chalkgrad.data.generator;

/**
 * Two classes on the two sides of the line 0.6·x1 + 0.8·x2 = 0, uniform over [−6, 6]² without a
 * strip along the line: what a single neuron can learn. The parameter {@code margin} is the
 * distance that every clean point keeps from the line.
 */
final class Linear extends ClassGenerator {
  private static final double NORMAL_X1 = 0.6;
  private static final double NORMAL_X2 = 0.8;

  Linear() {
    super("linear", 0, GeneratorParameter.real("margin", 0.01, 2, 0.3));
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double margin = settings.parameters().get("margin");
    return (label, random, point) -> {
      double side;
      do {
        Squares.uniform(random, point);
        double distance = NORMAL_X1 * point[0] + NORMAL_X2 * point[1];
        side = label == 1 ? distance : -distance;
      } while (side < margin);
    };
  }
}
