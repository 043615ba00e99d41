package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.SteadyRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;

/**
 * What a regression misses the truth by, against its prediction, in the target's units; at the side
 * how the residuals are spread. A pattern is something that the network has not learned.
 */
final class ResidualChart extends Chart {
  private static final double LEAST_FOR_MARGIN = 240;
  private static final double MARGIN_SHARE = 0.16;
  private static final double WIDEST_MARGIN = 120;
  private static final double GAP = 6;
  private static final int BINS = 24;

  private final Plane plane = new Plane(Plane.Way.BOTH);
  private final SteadyRange reach = new SteadyRange();
  private RowCloud cloud;
  private double margin;

  ResidualChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "residuals";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  boolean fits(Task task) {
    return task == Task.REGRESSION;
  }

  @Override
  Plane plane() {
    return plane;
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(in.evaluation(), in.dataset(), in.part());
  }

  private static RegressionEvaluation regression(ChartInput in) {
    return in.evaluation() instanceof RegressionEvaluation numbers ? numbers : null;
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    RegressionEvaluation numbers = regression(in);
    if (numbers == null) {
      cloud = null;
      plane.remove();
      return;
    }
    double[] range = range(numbers);
    double high = reach.upper(1.08 * largest(numbers));
    AxesPainter axes = new AxesPainter(pen);
    double height = pen.height() - axes.topMargin() - axes.bottomMargin();
    double left = axes.leftMargin(-high, high, Axis.Kind.LINEAR, Math.max(20, height));
    margin =
        pen.width() < LEAST_FOR_MARGIN ? 0 : Math.min(WIDEST_MARGIN, MARGIN_SHARE * pen.width());
    double right = margin == 0 ? 1 : margin + GAP + 1;
    PlotArea area =
        PlotArea.inside(
            pen.width(), pen.height(), axes.topMargin(), right, axes.bottomMargin(), left);
    plane.place(
        area,
        Axis.linear(range[0], range[1], area.x(), area.right()),
        Axis.linear(-high, high, area.bottom(), area.y()));
    cloud = new RowCloud(numbers, plane, i -> numbers.predicted()[i], numbers::residual);
  }

  /** Of the predictions; they are all there is to see, however far they have run away. */
  private static double[] range(RegressionEvaluation numbers) {
    double[] range = CurveReading.range(finite(numbers.predicted()), false);
    if (Double.isNaN(range[0])) {
      return new double[] {0, 1};
    }
    double around = range[1] > range[0] ? 0.06 * (range[1] - range[0]) : 0.5;
    return new double[] {range[0] - around, range[1] + around};
  }

  private static double[] finite(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }

  private static double[] residuals(RegressionEvaluation numbers) {
    return finite(IntStream.range(0, numbers.rows()).mapToDouble(numbers::residual).toArray());
  }

  private static double largest(RegressionEvaluation numbers) {
    return Arrays.stream(residuals(numbers)).map(Math::abs).max().orElse(0);
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (cloud == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("residual.empty"), all);
      return;
    }
    String target = in.dataset().targetName();
    PlotArea area = plane.area();
    new AxesPainter(pen)
        .paint(
            pen,
            in.palette(),
            area,
            plane.x(),
            plane.y(),
            TEXT.text("residual.x", target),
            Captions.fitting(
                pen,
                area.width(),
                TEXT.text("residual.y", target),
                TEXT.text("residual.y.short", target)));
    if (residuals(cloud.evaluation()).length == 0) {
      boolean none = cloud.evaluation().rows() == 0;
      String text =
          none
              ? TEXT.text("undefined.no-rows")
              : TEXT.text("undefined.not-finite", Integer.toString(cloud.evaluation().rows()));
      Sentences.paintCentred(pen, in.palette(), text, area);
      return;
    }
    pen.save();
    pen.clip(area.x() - 3, area.y() - 3, area.width() + 6, area.height() + 6);
    double zero = plane.y().pixel(0);
    if (area.contains(area.x(), zero)) {
      pen.setStroke(in.palette().ink());
      pen.setLineWidth(in.palette().line(1.4));
      pen.setLineDashes();
      pen.strokeLine(area.x(), zero, area.right(), zero);
    }
    cloud.paint(pen, in.palette());
    pen.restore();
    if (margin > 0) {
      paintMargin(pen, in);
    }
  }

  /** How many residuals there are at each height, along the axis of the plot. */
  private void paintMargin(Pen pen, ChartInput in) {
    PlotArea area = plane.area();
    Axis y = plane.y();
    int[] counts = new int[BINS];
    for (double residual : residuals(cloud.evaluation())) {
      double share = (residual - y.min()) / (y.max() - y.min());
      if (share >= 0 && share <= 1) {
        counts[Math.min(BINS - 1, (int) (share * BINS))]++;
      }
    }
    int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
    double left = area.right() + GAP;
    pen.setFill(in.palette().accent().deriveColor(0, 1, 1, 0.55));
    for (int i = 0; i < BINS; i++) {
      double bottom = Math.rint(area.bottom() - i * area.height() / BINS);
      double top = Math.rint(area.bottom() - (i + 1) * area.height() / BINS);
      double length = (margin - 2) * counts[i] / most;
      pen.fillRect(left, top + 0.5, length, Math.max(1, bottom - top - 1));
    }
    pen.setStroke(in.palette().border());
    pen.setLineWidth(1);
    pen.strokeLine(left - 0.5, area.y(), left - 0.5, area.bottom());
    pen.setFill(in.palette().inkMuted());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.BOTTOM);
    pen.fillText(pen.fitted(TEXT.text("score.rows"), margin), left, area.y() - 3);
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  boolean isLinked() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    if (cloud != null && plane.isPlaced()) {
      cloud.read(pen, host(), in);
    }
  }

  @Override
  void point(Point2D place, ChartInput in) {
    if (cloud != null) {
      RowLinks.hover(host(), in, cloud.near(place));
    }
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    int row = cloud == null ? -1 : cloud.near(new Point2D(px, py));
    if (row >= 0) {
      RowLinks.choose(host(), cloud.evaluation(), row);
    }
    return row >= 0;
  }

  /** Arrows go from row to row in the order of their predictions; Enter or Space selects it. */
  @Override
  boolean key(KeyEvent event, ChartInput in) {
    if (cloud == null || plane.isZoomed()) {
      return false;
    }
    int way = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int hovered = RowLinks.hovered(host(), in);
    if (way != 0) {
      RowLinks.hover(host(), in, neighbour(hovered, way));
      return true;
    }
    boolean chooses = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    if (chooses && hovered >= 0) {
      RowLinks.choose(host(), cloud.evaluation(), hovered);
    }
    return chooses && hovered >= 0;
  }

  private int neighbour(int from, int way) {
    double[] predicted = cloud.evaluation().predicted();
    int[] order =
        IntStream.of(cloud.shown())
            .filter(i -> Double.isFinite(predicted[i]))
            .boxed()
            .sorted((a, b) -> Double.compare(predicted[a], predicted[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    int place =
        IntStream.range(0, order.length).filter(k -> order[k] == from).findFirst().orElse(-1);
    int next = place < 0 ? way > 0 ? 0 : order.length - 1 : place + way;
    return order.length == 0 ? -1 : order[Math.clamp(next, 0, order.length - 1)];
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("row", "true", "predicted", "residual");
    RegressionEvaluation numbers = regression(in);
    for (int i = 0; numbers != null && i < numbers.rows(); i++) {
      table.row(
          numbers.evaluated().rows()[i] + 1,
          numbers.truth()[i],
          numbers.predicted()[i],
          numbers.residual(i));
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    RegressionEvaluation numbers = regression(in);
    return numbers == null
        ? TEXT.text("residual.empty")
        : TEXT.text(
            "residual.accessible",
            ChartTexts.rows(in.part()),
            Numbers.shown(numbers.scores().mae()),
            Numbers.shown(numbers.scores().maxError()));
  }
}
