package chalkgrad.data.generator;

/**
 * Two arms of a spiral, half a turn apart: radius r = ½ + 5u, angle 2π·turns·u, u uniform in [0,
 * 1). The arms start half a unit from the centre on opposite sides, so even without noise no two
 * points of different classes coincide. The parameter {@code turns} winds them up.
 */
final class Spirals extends ClassGenerator {
  private static final double START = 0.5;
  private static final double REACH = 5;

  Spirals() {
    super("spirals", 0, GeneratorParameter.real("turns", 0.5, 3, 1.75));
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double turns = settings.parameters().get("turns");
    return (label, random, point) -> {
      double along = random.nextDouble();
      double radius = START + REACH * along;
      double angle = 2 * Math.PI * turns * along + label * Math.PI;
      point[0] = radius * StrictMath.sin(angle);
      point[1] = radius * StrictMath.cos(angle);
    };
  }
}
