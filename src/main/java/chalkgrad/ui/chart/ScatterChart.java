package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;

/** The predicted against the true values of a regression: on the diagonal they agree. */
final class ScatterChart extends Chart {
  private static final double NUMBERS_WIDTH = 170;

  private final Plane plane = new Plane(Plane.Way.BOTH);
  private SquareLayout square;
  private PartOutcome.Regressed outcome;

  ScatterChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "predicted-true";
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

  private static PartOutcome.Regressed outcome(ChartInput in) {
    return PartOutcome.of(in.evaluation(), in.threshold())
            instanceof PartOutcome.Regressed regressed
        ? regressed
        : null;
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    outcome = outcome(in);
    if (outcome == null) {
      plane.remove();
      return;
    }
    double[] range = ScatterPainter.range(outcome);
    square = SquareLayout.of(pen, range[0], range[1]);
    PlotArea area = square.area();
    plane.place(
        area,
        Axis.linear(range[0], range[1], area.x(), area.right()),
        Axis.linear(range[0], range[1], area.bottom(), area.y()));
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (!plane.isPlaced()) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("empty.scatter"), all);
      return;
    }
    ScatterPainter scatter = new ScatterPainter(pen, in.palette(), TEXT);
    scatter.paint(plane, outcome, in.dataset().targetName());
    scatter.scores(square.column(pen, in.palette(), NUMBERS_WIDTH), outcome);
  }

  private RowCloud cloud(ChartInput in) {
    return plane.isPlaced() && in.evaluation() instanceof RegressionEvaluation numbers
        ? new RowCloud(numbers, plane, i -> numbers.truth()[i], i -> numbers.predicted()[i])
        : null;
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
    RowCloud cloud = cloud(in);
    if (cloud != null) {
      cloud.read(pen, host(), in);
    }
  }

  @Override
  void point(Point2D place, ChartInput in) {
    RowCloud cloud = cloud(in);
    RowLinks.hover(host(), in, cloud == null ? -1 : cloud.near(place));
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    RowCloud cloud = cloud(in);
    int row = cloud == null ? -1 : cloud.near(new Point2D(px, py));
    if (row >= 0) {
      RowLinks.choose(host(), cloud.evaluation(), row);
    }
    return row >= 0;
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("true", "predicted");
    PartOutcome.Regressed now = outcome(in);
    for (int i = 0; now != null && i < now.truth().length; i++) {
      table.row(now.truth()[i], now.predicted()[i]);
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    PartOutcome.Regressed now = outcome(in);
    return now == null
        ? TEXT.text("empty.scatter")
        : TEXT.text(
            "accessible.scatter", ChartTexts.rows(in.part()), Numbers.shown(now.scores().r2()));
  }
}
