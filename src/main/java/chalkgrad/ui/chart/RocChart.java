package chalkgrad.ui.chart;

import chalkgrad.metric.RocCurve;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import java.util.List;

/** The share of positives found over the share of false alarms. */
final class RocChart extends RankedChart {
  private static final int FINE_POINTS = 8_000;

  RocChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return Charts.ROC;
  }

  @Override
  Line line(RankedClass series, Detail detail) {
    RocCurve curve =
        switch (detail) {
          case FULL -> series.roc();
          case FINE -> series.roc().thinned(FINE_POINTS);
          case DRAWN -> series.drawnRoc();
        };
    return new Line(curve.size(), curve::fpr, curve::tpr, curve::threshold);
  }

  @Override
  boolean isDefined(RankedClass series) {
    return series.roc().isDefined();
  }

  @Override
  double area(RankedClass series) {
    return series.roc().auc();
  }

  @Override
  boolean isStepped() {
    return false;
  }

  @Override
  void paintBaseline(Pen pen, Plane axes, List<RankedClass> all) {
    Axis x = axes.x();
    Axis y = axes.y();
    pen.strokeLine(x.pixel(0), y.pixel(0), x.pixel(1), y.pixel(1));
  }
}
