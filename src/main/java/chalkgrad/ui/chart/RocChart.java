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
  private static final int MEAN_POINTS = 401;

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

  /** The mean true positive rate of the curves at each of many false positive rates. */
  @Override
  Line mean(List<RankedClass> defined) {
    double[] rates = new double[MEAN_POINTS];
    for (RankedClass series : defined) {
      RocCurve curve = series.drawnRoc();
      int next = 0;
      for (int i = 0; i < MEAN_POINTS; i++) {
        double fpr = (double) i / (MEAN_POINTS - 1);
        while (next < curve.size() - 1 && curve.fpr(next + 1) <= fpr) {
          next++;
        }
        rates[i] += height(curve, next, fpr) / defined.size();
      }
    }
    return new Line(
        MEAN_POINTS, i -> (double) i / (MEAN_POINTS - 1), i -> rates[i], i -> Double.NaN);
  }

  /** On the straight line from a point to the next one. */
  private static double height(RocCurve curve, int point, double fpr) {
    if (point == curve.size() - 1) {
      return curve.tpr(point);
    }
    double width = curve.fpr(point + 1) - curve.fpr(point);
    double share = (fpr - curve.fpr(point)) / width;
    return curve.tpr(point) + share * (curve.tpr(point + 1) - curve.tpr(point));
  }

  @Override
  void paintBaseline(Pen pen, Plane axes, List<RankedClass> all) {
    Axis x = axes.x();
    Axis y = axes.y();
    pen.strokeLine(x.pixel(0), y.pixel(0), x.pixel(1), y.pixel(1));
  }
}
