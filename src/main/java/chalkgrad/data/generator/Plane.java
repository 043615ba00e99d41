package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The regression y = x1 − ½·x2 + 2 with x1 and x2 uniform over [−6, 6]²: a linear neuron finds the
 * coefficients. Noise moves y.
 */
final class Plane implements Generator {
  private static final int POINTS = 200;

  @Override
  public String id() {
    return "plane";
  }

  @Override
  public Task task() {
    return Task.REGRESSION;
  }

  @Override
  public List<GeneratorParameter> parameters() {
    return List.of();
  }

  @Override
  public Set<GeneratorControl> controls(GeneratorSettings settings) {
    return Set.of(GeneratorControl.POINTS, GeneratorControl.NOISE);
  }

  @Override
  public GeneratorSettings defaults() {
    return new GeneratorSettings(id(), POINTS, 0, 0.5, 0, Map.of(), 0);
  }

  @Override
  public Dataset generate(GeneratorSettings given) {
    GeneratorSettings settings = checked(given);
    double[] features = new double[2 * settings.points()];
    double[] targets = new double[settings.points()];
    double[] point = new double[2];
    for (int row = 0; row < targets.length; row++) {
      Squares.uniform(RandomStream.of(settings.seed(), "place", row), point);
      RandomStream noise = RandomStream.of(settings.seed(), "noise", row);
      features[2 * row] = point[0];
      features[2 * row + 1] = point[1];
      targets[row] = point[0] - point[1] / 2 + 2 + settings.noise() * noise.nextGaussian();
    }
    return new Dataset(
        id(),
        Task.REGRESSION,
        List.of("x1", "x2"),
        "y",
        List.of(),
        features,
        targets,
        Rows.ids(targets.length),
        null);
  }
}
