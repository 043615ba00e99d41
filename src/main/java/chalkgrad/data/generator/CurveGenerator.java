package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * A regression of y on one feature x: y = f(x) plus noise. The x are evenly spaced over the
 * interval, both ends included, or drawn uniformly from it when the parameter {@code random-x} is
 * 1.
 */
abstract class CurveGenerator implements Generator {
  private static final String RANDOM_X = "random-x";
  private static final int POINTS = 100;

  private final String id;
  private final double low;
  private final double high;
  private final List<GeneratorParameter> parameters;

  CurveGenerator(String id, double low, double high, GeneratorParameter... own) {
    this.id = id;
    this.low = low;
    this.high = high;
    var all = new ArrayList<>(List.of(own));
    all.add(GeneratorParameter.whole(RANDOM_X, 0, 1, 0));
    this.parameters = List.copyOf(all);
  }

  /** The curve without noise under these settings, whose parameters are complete. */
  abstract DoubleUnaryOperator curve(GeneratorSettings settings);

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Task task() {
    return Task.REGRESSION;
  }

  @Override
  public final List<GeneratorParameter> parameters() {
    return parameters;
  }

  @Override
  public final Set<GeneratorControl> controls(GeneratorSettings settings) {
    return Set.of(GeneratorControl.POINTS, GeneratorControl.NOISE);
  }

  @Override
  public final GeneratorSettings defaults() {
    return checked(new GeneratorSettings(id, POINTS, 0, 0.5, 0, Map.of(), 0));
  }

  @Override
  public final Dataset generate(GeneratorSettings given) {
    GeneratorSettings settings = checked(given);
    DoubleUnaryOperator curve = curve(settings);
    boolean random = settings.parameters().get(RANDOM_X) == 1;
    double[] features = new double[settings.points()];
    double[] targets = new double[settings.points()];
    for (int row = 0; row < features.length; row++) {
      double share =
          random
              ? RandomStream.of(settings.seed(), "place", row).nextDouble()
              : row / (features.length - 1.0);
      RandomStream noise = RandomStream.of(settings.seed(), "noise", row);
      features[row] = low + (high - low) * share;
      targets[row] = curve.applyAsDouble(features[row]) + settings.noise() * noise.nextGaussian();
    }
    return new Dataset(
        id,
        Task.REGRESSION,
        List.of("x"),
        "y",
        List.of(),
        features,
        targets,
        Rows.ids(targets.length),
        null);
  }
}
