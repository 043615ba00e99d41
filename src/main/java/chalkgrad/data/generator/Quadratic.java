package chalkgrad.data.generator;

/**
 * Two classes above (1) and below (0) the parabola x2 = x1²/4 − 3, which halves the square [−6,
 * 6]². No line in x1 and x2 separates them, but with the feature x1² a line does. The parameter
 * {@code margin} is the vertical distance that every clean point keeps from the parabola.
 */
final class Quadratic extends ClassGenerator {
  Quadratic() {
    super("quadratic", 0, GeneratorParameter.real("margin", 0.01, 2, 0.3));
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double margin = settings.parameters().get("margin");
    return (label, random, point) -> {
      double side;
      do {
        Squares.uniform(random, point);
        double height = point[1] - (point[0] * point[0] / 4 - 3);
        side = label == 1 ? height : -height;
      } while (side < margin);
    };
  }
}
