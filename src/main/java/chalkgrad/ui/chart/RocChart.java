package chalkgrad.ui.chart;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.metric.OneVsRest;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.RocSeries;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/**
 * The ROC curve with its area, and the confusion matrix beside it. For two classes the point of the
 * threshold can be dragged along the curve.
 */
final class RocChart extends Chart {
  /** How near the pointer must be to take hold of the threshold or to read a point. */
  private static final double REACH = 14;

  private static final double NUMBERS_WIDTH = 170;
  private static final double NUMBERS_WIDTH_OF_MANY = 240;

  private final Plane plane = new Plane(Plane.Way.BOTH);
  private SquareLayout square;

  RocChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return Charts.ROC;
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
    return view.withRoc(true);
  }

  @Override
  Plane plane() {
    return plane;
  }

  private static List<RocSeries> roc(ChartInput in) {
    return in.frame().roc();
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(
        in.frame().predictions(), roc(in), in.frame().plot(), in.threshold(), in.part());
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    if (in.frame().predictions() == null || roc(in).isEmpty()) {
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
  void paint(Pen pen, ChartInput in) {
    if (!plane.isPlaced()) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("empty.roc"), all);
      return;
    }
    Dataset dataset = in.dataset();
    new RocPainter(pen, in.palette(), TEXT, plane)
        .paint(roc(in), dataset, in.threshold(), ChartTexts.rows(in.part()));
    boolean many = dataset.classNames().size() > 2;
    ScoreColumn column =
        square.column(pen, in.palette(), many ? NUMBERS_WIDTH_OF_MANY : NUMBERS_WIDTH);
    column.headline(TEXT.text(many ? "roc.macro-auc" : "roc.auc"), auc(in));
    if (PartOutcome.of(in.frame(), in.part(), in.threshold())
        instanceof PartOutcome.Classified outcome) {
      new ConfusionPainter(pen, in.palette(), TEXT, outcome.matrix(), dataset.classNames())
          .paint(column);
    }
  }

  private static String auc(ChartInput in) {
    double auc = new OneVsRest(roc(in).stream().map(RocSeries::curve).toList()).macroAuc();
    return Double.isNaN(auc) ? TEXT.text("undefined") : Numbers.fixed(auc, 4);
  }

  /** The curve whose threshold can be moved; {@code null} if there is none. */
  private RocCurve movable(ChartInput in) {
    boolean one = plane.isPlaced() && roc(in).size() == 1;
    return one && roc(in).getFirst().curve().isDefined() ? roc(in).getFirst().curve() : null;
  }

  private double x(RocCurve curve, int point) {
    return plane.x().pixel(curve.fpr(point));
  }

  private double y(RocCurve curve, int point) {
    return plane.y().pixel(curve.tpr(point));
  }

  /** The point of a full curve that is nearest on the screen. */
  private int nearest(RocCurve curve, double px, double py) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < curve.size(); i++) {
      double dx = x(curve, i) - px;
      double dy = y(curve, i) - py;
      if (dx * dx + dy * dy < least) {
        least = dx * dx + dy * dy;
        nearest = i;
      }
    }
    return nearest;
  }

  private double distance(RocCurve curve, int point, double px, double py) {
    return Math.hypot(x(curve, point) - px, y(curve, point) - py);
  }

  @Override
  Handle handleAt(double px, double py, ChartInput in) {
    RocCurve curve = movable(in);
    if (curve == null || distance(curve, curve.pointAt(in.threshold()), px, py) > REACH) {
      return null;
    }
    // The curve of the moment at which it was taken: while training goes on it moves on.
    return () ->
        new ThresholdGesture(
            host().workbench(), (x, y) -> Thresholds.of(curve, nearest(curve, x, y)));
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    RocCurve curve = movable(in);
    int point = curve == null ? -1 : nearest(curve, px, py);
    if (point < 0 || distance(curve, point, px, py) > REACH) {
      return false;
    }
    ThresholdGesture.set(host().workbench(), Thresholds.of(curve, point));
    return true;
  }

  @Override
  boolean key(KeyEvent event, ChartInput in) {
    RocCurve curve = movable(in);
    if (curve == null) {
      return false;
    }
    int way =
        switch (event.getCode()) {
          case RIGHT, UP -> 1;
          case LEFT, DOWN -> -1;
          default -> 0;
        };
    if (way != 0) {
      int point = Math.clamp(curve.pointAt(in.threshold()) + way, 0, curve.size() - 1);
      ThresholdGesture.set(host().workbench(), Thresholds.of(curve, point));
    }
    return way != 0;
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    if (pointer == null
        || !plane.isPlaced()
        || !plane.area().contains(pointer.getX(), pointer.getY())) {
      return;
    }
    RocSeries found = null;
    int at = 0;
    double least = REACH;
    for (RocSeries series : roc(in)) {
      if (series.curve().isDefined()) {
        int point = nearest(series.curve(), pointer.getX(), pointer.getY());
        double distance = distance(series.curve(), point, pointer.getX(), pointer.getY());
        if (distance < least) {
          least = distance;
          found = series;
          at = point;
        }
      }
    }
    if (found != null) {
      RocCurve curve = found.curve();
      Callout.paint(pen, in.palette(), x(curve, at), y(curve, at), reading(found, at, in));
    }
  }

  private static List<String> reading(RocSeries series, int point, ChartInput in) {
    RocCurve curve = series.curve();
    List<String> lines = new ArrayList<>();
    if (roc(in).size() > 1) {
      lines.add(in.dataset().classNames().get(series.classIndex()));
    }
    lines.add(TEXT.text("roc.at", Numbers.shown(curve.threshold(point))));
    lines.add(TEXT.text("roc.tpr", Numbers.fixed(curve.tpr(point), 3)));
    lines.add(TEXT.text("roc.fpr", Numbers.fixed(curve.fpr(point), 3)));
    return lines;
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table =
        new NumberTable("class", "threshold", "false positive rate", "true positive rate");
    for (RocSeries series : roc(in)) {
      RocCurve curve = series.curve();
      String name = in.dataset().classNames().get(series.classIndex());
      for (int i = 0; i < curve.size(); i++) {
        table.row(name, curve.threshold(i), curve.fpr(i), curve.tpr(i));
      }
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    String rows = ChartTexts.rows(in.part());
    return PartOutcome.of(in.frame(), in.part(), in.threshold())
                instanceof PartOutcome.Classified outcome
            && !roc(in).isEmpty()
        ? TEXT.text("accessible.roc", rows, auc(in), Numbers.fixed(outcome.matrix().accuracy(), 3))
        : TEXT.text("empty.roc");
  }
}
