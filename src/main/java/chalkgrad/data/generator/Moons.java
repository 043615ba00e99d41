package chalkgrad.data.generator;

/**
 * Two interleaved half circles of the radius R = {@code radius}, centred together on the origin:
 * with t uniform in [0, π), class 0 is R·(cos t − ½, sin t − ¼) and class 1 is R·(½ − cos t, ¼ −
 * sin t).
 *
 * <p>With the default R = 1 a noise of 0.2 is a fifth of the radius, the usual meaning of noise for
 * this data set; the moons then overlap, and even the best classifier is right for 97 % of the
 * points only. The noise stays in the data's units for every radius.
 */
final class Moons extends ClassGenerator {
  Moons() {
    super("moons", 0.1, GeneratorParameter.real("radius", 0.5, 4, 1));
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double radius = settings.parameters().get("radius");
    return (label, random, point) -> {
      double angle = random.nextDouble(0, Math.PI);
      double sign = label == 1 ? -radius : radius;
      point[0] = sign * (StrictMath.cos(angle) - 0.5);
      point[1] = sign * (StrictMath.sin(angle) - 0.25);
    };
  }
}
