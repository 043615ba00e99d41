package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView.Series;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.theme.Palette;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * How the curve of a part looks: train solid, validation dotted, test dashed; never in a class's
 * colour.
 */
final class CurveStyle {
  private CurveStyle() {}

  static void apply(Pen g, Palette palette, Part part) {
    g.setLineJoin(StrokeLineJoin.ROUND);
    switch (part) {
      case TRAIN -> {
        g.setStroke(palette.ink());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(palette.line(1.8));
        g.setLineDashes();
      }
      case VALIDATION -> {
        g.setStroke(palette.ink());
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(palette.line(2));
        g.setLineDashes(0.5, 4.5);
      }
      case TEST -> {
        g.setStroke(palette.inkMuted());
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineWidth(palette.line(1.8));
        g.setLineDashes(6, 3.5);
      }
    }
  }

  /** The same curve as it is behind a smoothed one: solid and pale. */
  static void pale(Pen g, Palette palette, double opacity) {
    g.setStroke(palette.inkMuted().deriveColor(0, 1, 1, opacity));
    g.setLineWidth(palette.line(1));
    g.setLineDashes();
  }

  /** The line at the best epoch. */
  static void applyBest(Pen g, Palette palette) {
    g.setStroke(palette.highlight());
    g.setLineWidth(palette.line(1.6));
    g.setLineDashes();
  }

  /** The loss or the score of a part. */
  static Series series(Part part, boolean score) {
    return switch (part) {
      case TRAIN -> score ? Series.TRAIN_SCORE : Series.TRAIN_LOSS;
      case VALIDATION -> score ? Series.VALIDATION_SCORE : Series.VALIDATION_LOSS;
      case TEST -> score ? Series.TEST_SCORE : Series.TEST_LOSS;
    };
  }
}
