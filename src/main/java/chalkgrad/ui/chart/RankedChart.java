package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/**
 * A curve over all thresholds, in a square from 0 to 1, with the numbers of the present threshold
 * beside it. With more than two classes there is a curve for each class against the rest. The point
 * of the threshold can be dragged along the curve of the positive class.
 */
abstract class RankedChart extends Chart {
  /** How near the pointer must be to take hold of the threshold or to read a point. */
  private static final double REACH = 14;

  private static final double NUMBERS_WIDTH = 170;
  private static final double NUMBERS_WIDTH_OF_MANY = 240;

  private final Plane plane = new Plane(Plane.Way.BOTH);
  private SquareLayout square;

  /** A curve as points, each with the threshold that it stands for. */
  record Line(
      int size, IntToDoubleFunction x, IntToDoubleFunction y, IntToDoubleFunction threshold) {}

  RankedChart(Host host) {
    super(host);
  }

  /** How exactly a curve is wanted. */
  enum Detail {
    /** A point for each score that occurs, with the same indices as the ROC curve. */
    FULL,
    /** Enough points for a picture of a part of it. */
    FINE,
    /** Enough points for a picture. */
    DRAWN
  }

  /** The curve of a class. */
  abstract Line line(RankedClass series, Detail detail);

  /** Whether there is such a curve. */
  abstract boolean isDefined(RankedClass series);

  /** The area below it. */
  abstract double area(RankedClass series);

  /** Whether its points are joined by steps instead of straight lines. */
  abstract boolean isStepped();

  /** What a score that knows nothing would reach. */
  abstract void paintBaseline(Pen pen, Plane axes, List<RankedClass> all);

  /** The mean of several curves; {@code null} if there is no such thing. */
  Line mean(List<RankedClass> defined) {
    return null;
  }

  /** Further numbers below the area. */
  void moreNumbers(ScoreColumn column, List<RankedClass> all) {}

  /** The text of a key that begins with the id, such as {@code .x} of {@code roc.x}. */
  final String text(String key, Object... arguments) {
    return TEXT.text(id() + key, arguments);
  }

  @Override
  final ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  final boolean fits(Task task) {
    return task.isClassification();
  }

  @Override
  final ViewRequest wants(ViewRequest view) {
    return with(view, Aspect.CURVES);
  }

  @Override
  final Plane plane() {
    return plane;
  }

  static List<RankedClass> curves(ChartInput in) {
    return RankedClasses.of(in.evaluation());
  }

  @Override
  final List<Object> ingredients(ChartInput in) {
    return Arrays.asList(in.evaluation(), in.dataset(), in.threshold(), in.part());
  }

  @Override
  final void layout(Pen pen, ChartInput in) {
    if (curves(in).isEmpty()) {
      plane.remove();
      return;
    }
    square = SquareLayout.of(pen, 0, 1);
    PlotArea area = square.area();
    plane.place(
        area,
        Axis.linear(0, 1, area.x(), area.right()),
        Axis.linear(0, 1, area.bottom(), area.y()));
  }

  @Override
  final void paint(Pen pen, ChartInput in) {
    if (!plane.isPlaced() || !(in.evaluation() instanceof ClassEvaluation classes)) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), text(".empty"), all);
      return;
    }
    new RankedPainter(this, pen, in).paint(plane);
    boolean many = classes.classes() > 2;
    ScoreColumn column =
        square.column(pen, in.palette(), many ? NUMBERS_WIDTH_OF_MANY : NUMBERS_WIDTH);
    column.headline(text(many ? ".macro-area" : ".area"), areaText(in));
    moreNumbers(column, curves(in));
    new ConfusionPainter(
            pen,
            in.palette(),
            TEXT,
            classes.at(in.threshold()).confusion(),
            in.dataset().classNames(),
            classes.decision().positiveClass())
        .paint(column);
  }

  /** The area, of several classes its mean over those that have one. */
  private String areaText(ChartInput in) {
    double mean =
        curves(in).stream()
            .filter(this::isDefined)
            .mapToDouble(this::area)
            .average()
            .orElse(Double.NaN);
    return Double.isNaN(mean) ? TEXT.text("undefined") : Numbers.fixed(mean, 4);
  }

  /** The class whose threshold can be moved here; {@code null} if there is none. */
  private RankedClass movable(ChartInput in) {
    RankedClass positive =
        in.evaluation() instanceof ClassEvaluation classes ? classes.positive() : null;
    return plane.isPlaced() && positive != null && isDefined(positive) ? positive : null;
  }

  private double distance(Line line, int point, double px, double py) {
    double dx = plane.x().pixel(line.x().applyAsDouble(point)) - px;
    double dy = plane.y().pixel(line.y().applyAsDouble(point)) - py;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The point that is nearest on the screen. */
  private int nearest(Line line, double px, double py) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < line.size(); i++) {
      double distance = distance(line, i, px, py);
      if (distance < least) {
        least = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  @Override
  final Handle handleAt(double px, double py, ChartInput in) {
    RankedClass series = movable(in);
    if (series == null) {
      return null;
    }
    Line line = line(series, Detail.FULL);
    RocCurve roc = series.roc();
    if (distance(line, roc.pointAt(in.threshold()), px, py) > REACH) {
      return null;
    }
    // The curve of the moment at which it was taken: while training goes on it moves on.
    return () ->
        new ThresholdGesture(host().workbench(), (x, y) -> Thresholds.of(roc, nearest(line, x, y)));
  }

  @Override
  final boolean click(double px, double py, ChartInput in) {
    RankedClass series = movable(in);
    if (series == null) {
      return false;
    }
    Line line = line(series, Detail.FULL);
    int point = nearest(line, px, py);
    if (distance(line, point, px, py) > REACH) {
      return false;
    }
    ThresholdGesture.set(host().workbench(), Thresholds.of(series.roc(), point));
    return true;
  }

  /** Arrows move the threshold along the scores that occur. */
  @Override
  final boolean key(KeyEvent event, ChartInput in) {
    RankedClass series = movable(in);
    int way =
        switch (event.getCode()) {
          case RIGHT, UP -> 1;
          case LEFT, DOWN -> -1;
          default -> 0;
        };
    if (series == null || way == 0) {
      return false;
    }
    RocCurve roc = series.roc();
    int point = Math.clamp(roc.pointAt(in.threshold()) + way, 0, roc.size() - 1);
    ThresholdGesture.set(host().workbench(), Thresholds.of(roc, point));
    return true;
  }

  @Override
  final boolean reads() {
    return true;
  }

  @Override
  final void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    boolean inside =
        pointer != null
            && plane.isPlaced()
            && plane.area().contains(pointer.getX(), pointer.getY());
    if (!inside) {
      return;
    }
    double least = REACH;
    Runnable callout = () -> {};
    for (RankedClass series : curves(in)) {
      if (isDefined(series)) {
        Line line = line(series, plane.isZoomed() ? Detail.FULL : Detail.DRAWN);
        int point = nearest(line, pointer.getX(), pointer.getY());
        double distance = distance(line, point, pointer.getX(), pointer.getY());
        if (distance < least) {
          least = distance;
          callout = () -> read(pen, in, series, line, point);
        }
      }
    }
    callout.run();
  }

  private void read(Pen pen, ChartInput in, RankedClass series, Line line, int point) {
    double x = line.x().applyAsDouble(point);
    double y = line.y().applyAsDouble(point);
    List<String> lines = new ArrayList<>();
    if (curves(in).size() > 1) {
      lines.add(in.dataset().classNames().get(series.classIndex()));
    }
    lines.add(TEXT.text("at.threshold", Numbers.shown(line.threshold().applyAsDouble(point))));
    lines.add(text(".at.y", Numbers.fixed(y, 3)));
    lines.add(text(".at.x", Numbers.fixed(x, 3)));
    Callout.paint(pen, in.palette(), plane.x().pixel(x), plane.y().pixel(y), lines);
  }

  @Override
  final NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("class", "threshold", text(".x"), text(".y"));
    for (RankedClass series : curves(in)) {
      Line line = line(series, Detail.FULL);
      String name = in.dataset().classNames().get(series.classIndex());
      for (int i = 0; i < line.size(); i++) {
        table.row(
            name,
            line.threshold().applyAsDouble(i),
            line.x().applyAsDouble(i),
            line.y().applyAsDouble(i));
      }
    }
    return table;
  }

  @Override
  final String accessible(ChartInput in) {
    if (!(in.evaluation() instanceof ClassEvaluation classes) || curves(in).isEmpty()) {
      return text(".empty");
    }
    double accuracy = classes.at(in.threshold()).confusion().accuracy();
    return text(
        ".accessible", ChartTexts.rows(in.part()), areaText(in), Numbers.fixed(accuracy, 3));
  }
}
