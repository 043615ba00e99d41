package chalkgrad.ui.chart;

import chalkgrad.metric.PrecisionRecallCurve;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import java.util.List;

/** How many of those called positive are, over how many of the positives are found. */
final class PrecisionRecallChart extends RankedChart {
  private static final int FINE_POINTS = 8_000;

  PrecisionRecallChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "precision-recall";
  }

  @Override
  Line line(RankedClass series, Detail detail) {
    PrecisionRecallCurve curve =
        switch (detail) {
          case FULL -> series.precisionRecall();
          case FINE -> series.precisionRecall().thinned(FINE_POINTS);
          case DRAWN -> series.drawnPrecisionRecall();
        };
    return new Line(curve.size(), curve::recall, curve::precision, curve::threshold);
  }

  @Override
  boolean isDefined(RankedClass series) {
    return series.precisionRecall().isDefined();
  }

  @Override
  double area(RankedClass series) {
    return series.precisionRecall().averagePrecision();
  }

  /** A straight line would promise precisions that no threshold reaches. */
  @Override
  boolean isStepped() {
    return true;
  }

  /** The prevalence; of several classes each has its own, and none is drawn. */
  @Override
  void paintBaseline(Pen pen, Plane axes, List<RankedClass> all) {
    if (all.size() == 1) {
      double y = axes.y().pixel(all.getFirst().precisionRecall().prevalence());
      pen.strokeLine(axes.x().pixel(0), y, axes.x().pixel(1), y);
    }
  }

  @Override
  void moreNumbers(ScoreColumn column, List<RankedClass> all) {
    if (all.size() == 1) {
      double prevalence = all.getFirst().precisionRecall().prevalence();
      column.line(text(".prevalence"), Numbers.fixed(prevalence, 3));
    }
  }
}
