package chalkgrad.data.generator;

/**
 * Points uniform over [−6, 6]² whose class has nothing to do with their place: whatever a network
 * learns here is learned by heart.
 */
final class Stochastic extends ClassGenerator {
  Stochastic() {
    super("stochastic", 0);
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    return (label, random, point) -> Squares.uniform(random, point);
  }
}
