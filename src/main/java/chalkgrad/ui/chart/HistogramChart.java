package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.SteadyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/**
 * How the probabilities of the positive class are spread over the rows that are of it and over the
 * rest, with the threshold as a line between what is called positive and what is not.
 */
final class HistogramChart extends Chart {
  private static final double REACH = 7;

  /** By which a drag and an arrow move the threshold, in hundredths; a tenth of it when zoomed. */
  private static final double STEPS = 100;

  private final Plane plane = new Plane(Plane.Way.ALONG_X);
  private final SteadyRange counts = new SteadyRange();
  private ScoreHistogram histogram;

  HistogramChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "score-histogram";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  boolean fits(Task task) {
    return task.isClassification();
  }

  @Override
  ViewRequest wants(ViewRequest view) {
    return with(view, Aspect.HISTOGRAM);
  }

  @Override
  Plane plane() {
    return plane;
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(in.evaluation(), in.dataset(), in.threshold(), in.part());
  }

  @Override
  void learn(ChartInput in) {
    histogram = in.evaluation() instanceof ClassEvaluation classes ? classes.histogram() : null;
  }

  /** The rows of a bin that are of the positive class, or of the others together. */
  static long count(ScoreHistogram histogram, int positive, boolean ofPositive, int bin) {
    long count = 0;
    for (int c = 0; c < histogram.classes(); c++) {
      count += (c == positive) == ofPositive ? histogram.count(c, bin) : 0;
    }
    return count;
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    if (histogram == null || !(in.evaluation() instanceof ClassEvaluation classes)) {
      plane.remove();
      return;
    }
    AxesPainter axes = new AxesPainter(pen);
    double upper = highest(classes.decision().positiveClass(), plane.shownOf(unit(0, 1)));
    double height = Math.max(20, pen.height() - axes.topMargin() - axes.bottomMargin());
    double left = axes.leftMargin(0, upper, Axis.Kind.COUNT, height);
    PlotArea area =
        PlotArea.inside(pen.width(), pen.height(), axes.topMargin(), 1, axes.bottomMargin(), left);
    Axis count = new Axis(0, upper, Axis.Kind.COUNT, area.bottom(), area.y());
    plane.place(area, unit(area.x(), area.right()), count);
  }

  private static Axis unit(double from, double to) {
    return Axis.linear(0, 1, from, to);
  }

  private double highest(int positive, Axis shown) {
    double largest = 1;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      if (histogram.edge(bin + 1) > shown.min() && histogram.edge(bin) < shown.max()) {
        largest = Math.max(largest, count(histogram, positive, true, bin));
        largest = Math.max(largest, count(histogram, positive, false, bin));
      }
    }
    // Room for the words above.
    return counts.upper(1.12 * largest);
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (!plane.isPlaced() || !(in.evaluation() instanceof ClassEvaluation classes)) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("score-histogram.empty"), all);
      return;
    }
    int positive = classes.decision().positiveClass();
    String name = in.dataset().classNames().get(positive);
    new AxesPainter(pen)
        .paint(
            pen,
            in.palette(),
            plane.area(),
            plane.x(),
            plane.y(),
            TEXT.text("score-histogram.x", name),
            TEXT.text("score-histogram.y"));
    new HistogramPainter(pen, in, plane, histogram, positive).paint();
  }

  private double stepped(double threshold) {
    double steps = plane.isZoomed() ? 10 * STEPS : STEPS;
    return Math.clamp(Math.rint(threshold * steps) / steps, 0, 1);
  }

  @Override
  Handle handleAt(double px, double py, ChartInput in) {
    boolean near =
        plane.isPlaced()
            && py >= plane.area().y() - REACH
            && py <= plane.area().bottom()
            && Math.abs(plane.x().pixel(in.threshold()) - px) <= REACH;
    return near
        ? () -> new ThresholdGesture(host().workbench(), (x, y) -> stepped(plane.x().value(x)))
        : null;
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    if (!plane.isPlaced() || !plane.area().contains(px, py)) {
      return false;
    }
    ThresholdGesture.set(host().workbench(), stepped(plane.x().value(px)));
    return true;
  }

  @Override
  boolean key(KeyEvent event, ChartInput in) {
    double step = plane.isZoomed() ? 0.1 / STEPS : 1 / STEPS;
    double way =
        switch (event.getCode()) {
          case RIGHT -> step;
          case LEFT -> -step;
          default -> 0;
        };
    if (way != 0) {
      ThresholdGesture.set(host().workbench(), stepped(in.threshold() + way));
    }
    return way != 0;
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    boolean inside =
        pointer != null
            && plane.isPlaced()
            && plane.area().contains(pointer.getX(), pointer.getY());
    if (!inside
        || handleAt(pointer.getX(), pointer.getY(), in) != null
        || !(in.evaluation() instanceof ClassEvaluation classes)) {
      return;
    }
    int positive = classes.decision().positiveClass();
    double value = plane.x().value(pointer.getX());
    int bin = Math.clamp((int) (value * histogram.bins()), 0, histogram.bins() - 1);
    long of = count(histogram, positive, true, bin);
    long rest = count(histogram, positive, false, bin);
    String from = Numbers.fixed(histogram.edge(bin), 3);
    String to = Numbers.fixed(histogram.edge(bin + 1), 3);
    List<String> names = names(in, positive);
    double x = plane.x().pixel((histogram.edge(bin) + histogram.edge(bin + 1)) / 2);
    Callout.paint(
        pen,
        in.palette(),
        Math.clamp(x, plane.area().x(), plane.area().right()),
        plane.y().pixel(Math.max(of, rest)),
        List.of(
            TEXT.text("score-histogram.bin", from, to),
            names.get(0) + ": " + of,
            names.get(1) + ": " + rest));
  }

  /** The positive class, and the other one or all others together. */
  static List<String> names(ChartInput in, int positive) {
    List<String> classes = in.dataset().classNames();
    String rest =
        classes.size() == 2 ? classes.get(1 - positive) : TEXT.text("score-histogram.rest");
    return List.of(classes.get(positive), rest);
  }

  @Override
  NumberTable numbers(ChartInput in) {
    List<String> header = new ArrayList<>(List.of("from", "to"));
    header.addAll(in.dataset().classNames());
    NumberTable table = new NumberTable(header);
    for (int bin = 0; histogram != null && bin < histogram.bins(); bin++) {
      Object[] row = new Object[header.size()];
      row[0] = histogram.edge(bin);
      row[1] = histogram.edge(bin + 1);
      for (int c = 0; c < histogram.classes(); c++) {
        row[2 + c] = histogram.count(c, bin);
      }
      table.row(row);
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    if (histogram == null || !(in.evaluation() instanceof ClassEvaluation classes)) {
      return TEXT.text("score-histogram.empty");
    }
    var counts = classes.at(in.threshold()).positiveConfusion();
    int positive = classes.decision().positiveClass();
    return TEXT.text(
        "score-histogram.accessible",
        ChartTexts.rows(in.part()),
        names(in, positive).get(0),
        Long.toString(counts.count(1, 1)),
        Long.toString(counts.trueTotal(1)),
        Long.toString(counts.count(0, 1)),
        Long.toString(counts.trueTotal(0)),
        ChartTexts.threshold(in.threshold()));
  }
}
