package chalkgrad.data.generator;

/**
 * Gaussian blobs, one for each class, evenly spaced on a circle of radius 4 that starts at the top
 * and goes clockwise. Parameters: {@code classes}, and {@code spread}, the standard deviation of a
 * blob in both directions.
 */
final class Blobs extends ClassGenerator {
  private static final double RADIUS = 4;

  Blobs() {
    super(
        "blobs",
        0,
        GeneratorParameter.whole("classes", 2, 10, 3),
        GeneratorParameter.real("spread", 0, 3, 0.7));
  }

  @Override
  int classes(GeneratorSettings settings) {
    return settings.parameters().get("classes").intValue();
  }

  @Override
  Placement placement(GeneratorSettings settings) {
    double spread = settings.parameters().get("spread");
    int classes = classes(settings);
    double[] centreX1 = new double[classes];
    double[] centreX2 = new double[classes];
    for (int label = 0; label < classes; label++) {
      double angle = 2 * Math.PI * label / classes;
      centreX1[label] = RADIUS * StrictMath.sin(angle);
      centreX2[label] = RADIUS * StrictMath.cos(angle);
    }
    return (label, random, point) -> {
      point[0] = centreX1[label] + spread * random.nextGaussian();
      point[1] = centreX2[label] + spread * random.nextGaussian();
    };
  }
}
