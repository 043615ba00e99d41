package chalkgrad.data.formula;

import chalkgrad.base.Messages;
import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the samples of a formula. A function of x gives one raw column and a regression, one of x1
 * and x2 gives two; a condition gives two classes. Rows where the formula has no finite value are
 * left out; the others keep their ids, which are the numbers of the places.
 */
public final class FormulaData {
  /** Beyond this squares of values are no numbers any more, so neither are the values taken. */
  private static final double LARGEST = 1e100;

  private static final int LEAST_ROWS = 2;

  private final FormulaSettings settings;
  private final Formula formula;
  private final int columns;
  private final double[] features;
  private final double[] targets;
  private final long[] ids;
  private int rows;

  private FormulaData(FormulaSettings settings) {
    this.settings = settings;
    this.formula = Formula.parse(settings.expression());
    this.columns = formula.isPlane() ? 2 : 1;
    int places = places(settings, formula);
    features = new double[places * columns];
    targets = new double[places];
    ids = new long[places];
  }

  /**
   * The samples that the settings describe: same settings, same bits.
   *
   * @throws chalkgrad.base.UserException if the expression is wrong, has hardly any finite value,
   *     or is a condition with the same answer everywhere
   */
  public static Dataset make(FormulaSettings settings) {
    return new FormulaData(settings).make();
  }

  /** How many rows there would be if the formula had a value everywhere. */
  public static int places(FormulaSettings settings) {
    return places(settings, Formula.parse(settings.expression()));
  }

  private static int places(FormulaSettings settings, Formula formula) {
    if (settings.placement() == Placement.RANDOM || !formula.isPlane()) {
      return settings.points();
    }
    int side = side(settings);
    return side * side;
  }

  /** Rows and columns of the square grid. */
  private static int side(FormulaSettings settings) {
    return Math.max(2, (int) Math.floor(Math.sqrt(settings.points())));
  }

  private Dataset make() {
    double[] place = new double[2];
    for (int i = 0; i < targets.length; i++) {
      fill(i, place);
      double value = formula.at(place[0], place[1]);
      if (Math.abs(value) <= LARGEST) {
        add(i, place, value);
      }
    }
    if (rows < LEAST_ROWS) {
      throw FormulaError.of(
          "no-value", NumberText.of(settings.first().min()), NumberText.of(settings.first().max()));
    }
    return formula.isCondition() ? classes() : dataset(Task.REGRESSION, "y", List.of());
  }

  private void fill(int i, double[] place) {
    if (settings.placement() == Placement.RANDOM) {
      RandomStream random = RandomStream.of(settings.seed(), "place", i);
      place[0] = settings.first().at(random.nextDouble());
      place[1] = settings.second().at(random.nextDouble());
    } else if (formula.isPlane()) {
      double last = side(settings) - 1.0;
      place[0] = settings.first().at(i % side(settings) / last);
      place[1] = settings.second().at(i / side(settings) / last);
    } else {
      place[0] = settings.first().at(i / (targets.length - 1.0));
    }
  }

  private void add(int i, double[] place, double value) {
    RandomStream noise = RandomStream.of(settings.seed(), "noise", i);
    boolean moves = formula.isCondition();
    for (int column = 0; column < columns; column++) {
      double step = moves ? settings.noise() * noise.nextGaussian() : 0;
      features[rows * columns + column] = place[column] + step;
    }
    targets[rows] = moves ? value : value + settings.noise() * noise.nextGaussian();
    ids[rows] = i;
    rows++;
  }

  private Dataset classes() {
    double positive = Arrays.stream(targets, 0, rows).sum();
    if (positive == 0 || positive == rows) {
      throw FormulaError.of(positive == 0 ? "never" : "always");
    }
    Messages messages = Messages.of(FormulaData.class);
    return dataset(
        Task.BINARY, "class", List.of(messages.text("class.no"), messages.text("class.yes")));
  }

  private Dataset dataset(Task task, String target, List<String> classNames) {
    return new Dataset(
        settings.expression(),
        task,
        formula.isPlane() ? List.of("x1", "x2") : List.of("x"),
        target,
        classNames,
        Arrays.copyOf(features, rows * columns),
        Arrays.copyOf(targets, rows),
        Arrays.copyOf(ids, rows),
        null);
  }
}
