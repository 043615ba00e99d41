package chalkgrad.data.generator;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Classes of points in the plane. A row's class follows from its id and the balance, its clean
 * place is drawn for the class, then noise moves the point, and last some labels are replaced. Each
 * of these has its own random stream per row, so none disturbs another.
 */
abstract class ClassGenerator implements Generator {
  /** Half the side of the square around the origin in which most members place their points. */
  static final double HALF_SIDE = 6;

  private static final int POINTS = 400;
  private static final double EVEN = 0.5;

  private final String id;
  private final double defaultNoise;
  private final List<GeneratorParameter> parameters;

  ClassGenerator(String id, double defaultNoise, GeneratorParameter... parameters) {
    this.id = id;
    this.defaultNoise = defaultNoise;
    this.parameters = List.of(parameters);
  }

  /** Draws the clean place of a point of a class into {@code point}. */
  @FunctionalInterface
  interface Placement {
    void place(int label, RandomStream random, double[] point);
  }

  /** How points are placed under these settings, whose parameters are complete. */
  abstract Placement placement(GeneratorSettings settings);

  /** Number of classes under these settings, whose parameters are complete. */
  int classes(GeneratorSettings settings) {
    return 2;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public Task task() {
    return classes(checked(defaults())) == 2 ? Task.BINARY : Task.MULTICLASS;
  }

  @Override
  public final List<GeneratorParameter> parameters() {
    return parameters;
  }

  @Override
  public final Set<GeneratorControl> controls(GeneratorSettings settings) {
    return classes(checked(settings)) == 2
        ? Set.of(GeneratorControl.values())
        : Set.of(GeneratorControl.POINTS, GeneratorControl.NOISE, GeneratorControl.LABEL_NOISE);
  }

  @Override
  public final GeneratorSettings defaults() {
    return checked(new GeneratorSettings(id, POINTS, defaultNoise, EVEN, 0, Map.of(), 0));
  }

  @Override
  public final Dataset generate(GeneratorSettings given) {
    GeneratorSettings settings = checked(given);
    int classes = classes(settings);
    Placement placement = placement(settings);
    Labels labels = new Labels(settings, classes);
    double[] features = new double[2 * settings.points()];
    double[] targets = new double[settings.points()];
    double[] point = new double[2];
    for (int row = 0; row < targets.length; row++) {
      int label = labels.clean(row);
      placement.place(label, RandomStream.of(settings.seed(), "place", row), point);
      RandomStream noise = RandomStream.of(settings.seed(), "noise", row);
      features[2 * row] = point[0] + settings.noise() * noise.nextGaussian();
      features[2 * row + 1] = point[1] + settings.noise() * noise.nextGaussian();
      targets[row] = labels.shown(row, label);
    }
    return new Dataset(
        id,
        classes == 2 ? Task.BINARY : Task.MULTICLASS,
        List.of("x1", "x2"),
        "class",
        IntStream.range(0, classes).mapToObj(Integer::toString).toList(),
        features,
        targets,
        Rows.ids(targets.length),
        null);
  }
}
