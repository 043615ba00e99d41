package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.metric.CalibrationCurve;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;

/**
 * Whether probabilities mean what they say: for ten bins of predicted probability the share of rows
 * that really are of the positive class, and below how many rows there are in each.
 */
final class CalibrationChart extends Chart {
  private static final double REACH = 18;

  private CalibrationLayout layout;

  CalibrationChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "calibration";
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
    return with(view, Aspect.CALIBRATION);
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(in.evaluation(), in.dataset(), in.part());
  }

  private static CalibrationCurve curve(ChartInput in) {
    return in.evaluation() instanceof ClassEvaluation classes ? classes.calibration() : null;
  }

  private static String positive(ChartInput in) {
    ClassEvaluation classes = (ClassEvaluation) in.evaluation();
    return in.dataset().classNames().get(classes.decision().positiveClass());
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    CalibrationCurve curve = curve(in);
    layout = curve == null || curve.bins().isEmpty() ? null : CalibrationLayout.of(pen, curve);
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (layout == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), missing(in), all);
      return;
    }
    new CalibrationPainter(pen, in, layout, curve(in)).paint(positive(in));
  }

  /** Why there is no curve. */
  private static String missing(ChartInput in) {
    if (!(in.evaluation() instanceof ClassEvaluation classes)) {
      return TEXT.text("calibration.empty");
    }
    boolean areProbabilities =
        IntStream.range(0, classes.rows())
            .mapToDouble(classes::positiveProbability)
            .allMatch(p -> p >= 0 && p <= 1);
    return TEXT.text(areProbabilities ? "calibration.empty" : "calibration.undefined");
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    CalibrationCurve curve = curve(in);
    if (pointer == null || layout == null || curve == null) {
      return;
    }
    boolean inside =
        pointer.getX() >= layout.plot().x() - REACH
            && pointer.getX() <= layout.plot().right() + REACH
            && pointer.getY() <= layout.counts().bottom();
    double value = layout.x().value(pointer.getX());
    for (CalibrationCurve.Bin bin : curve.bins()) {
      boolean last = bin.high() >= 1;
      if (inside && value >= bin.low() && (value < bin.high() || last)) {
        double px = layout.x().pixel(bin.meanScore());
        double py = layout.y().pixel(bin.observedShare());
        Callout.paint(pen, in.palette(), px, py, sentences(bin, in));
        return;
      }
    }
  }

  private static List<String> sentences(CalibrationCurve.Bin bin, ChartInput in) {
    return List.of(
        TEXT.text(
            "calibration.bin",
            Numbers.fixed(bin.low(), 1),
            Numbers.fixed(bin.high(), 1),
            Integer.toString(bin.count())),
        TEXT.text("calibration.mean", Numbers.fixed(bin.meanScore(), 4)),
        TEXT.text("calibration.observed", positive(in), Numbers.fixed(bin.observedShare(), 4)));
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("from", "to", "rows", "mean probability", "observed share");
    CalibrationCurve curve = curve(in);
    for (CalibrationCurve.Bin bin :
        curve == null ? List.<CalibrationCurve.Bin>of() : curve.bins()) {
      table.row(bin.low(), bin.high(), bin.count(), bin.meanScore(), bin.observedShare());
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    CalibrationCurve curve = curve(in);
    return curve == null || curve.bins().isEmpty()
        ? missing(in)
        : TEXT.text(
            "calibration.accessible",
            ChartTexts.rows(in.part()),
            positive(in),
            Numbers.fixed(curve.expectedError(), 4));
  }
}
