package chalkgrad.ui.boundary;

import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * The lines on a surface: the contour at the threshold, the borders between classes, the curve of
 * one column.
 */
final class SurfaceLines {
  private final GraphicsContext g;
  private final Palette palette;
  private final PlotArea area;

  SurfaceLines(GraphicsContext g, Palette palette, PlotArea area) {
    this.g = g;
    this.palette = palette;
    this.area = area;
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineJoin(StrokeLineJoin.ROUND);
  }

  /**
   * The heavy line of a grid's level, with a pale edge so that it stands out from points and
   * surface.
   */
  void contour(double[] segments, int size) {
    trace(segments, size);
    g.setStroke(palette.plot().deriveColor(0, 1, 1, 0.55));
    g.setLineWidth(4.5);
    g.stroke();
    g.setStroke(palette.ink());
    g.setLineWidth(2.4);
    g.stroke();
  }

  /** A thin line around the region of each class. */
  void borders(Surface.Classes surface, int classes) {
    float[] own = new float[surface.winner().length];
    float[] spare = new float[own.length];
    g.setStroke(palette.ink().deriveColor(0, 1, 1, 0.8));
    g.setLineWidth(1.4);
    for (int c = 0; c < classes; c++) {
      if (indicate(surface.winner(), c, own)) {
        Blur.apply(own, surface.size(), spare);
        trace(Contour.of(own, surface.size(), 0.5), surface.size());
        g.stroke();
      }
    }
  }

  /** Writes 1 where the class wins and 0 elsewhere; whether there are both. */
  private static boolean indicate(byte[] winner, int classIndex, float[] own) {
    int count = 0;
    for (int i = 0; i < own.length; i++) {
      own[i] = winner[i] == classIndex ? 1 : 0;
      count += winner[i] == classIndex ? 1 : 0;
    }
    return count > 0 && count < own.length;
  }

  private void trace(double[] segments, int size) {
    double scaleX = area.width() / size;
    double scaleY = area.height() / size;
    g.beginPath();
    for (int i = 0; i < segments.length; i += 4) {
      g.moveTo(area.x() + segments[i] * scaleX, area.y() + segments[i + 1] * scaleY);
      g.lineTo(area.x() + segments[i + 2] * scaleX, area.y() + segments[i + 3] * scaleY);
    }
  }

  /** A dashed horizontal line: the threshold of a curve of probabilities. */
  void level(double y) {
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1.2);
    g.setLineDashes(5, 4);
    g.strokeLine(area.x(), y, area.right(), y);
    g.setLineDashes();
  }

  /** The network's answer over x; a gap where it is not a number. */
  void curve(Surface.Curve curve, Axis horizontal, Axis vertical) {
    g.beginPath();
    boolean drawing = false;
    for (int i = 0; i < curve.x().length; i++) {
      double x = horizontal.pixel(curve.x()[i]);
      double y = vertical.pixel(curve.y()[i]);
      if (!Double.isFinite(y)) {
        drawing = false;
        continue;
      }
      // A diverging network reaches millions of pixels, which the rasteriser need not see.
      double shown = Math.clamp(y, area.y() - 1000, area.bottom() + 1000);
      if (drawing) {
        g.lineTo(x, shown);
      } else {
        g.moveTo(x, shown);
      }
      drawing = true;
    }
    g.setStroke(palette.plot().deriveColor(0, 1, 1, 0.7));
    g.setLineWidth(5);
    g.stroke();
    g.setStroke(palette.accent());
    g.setLineWidth(2.6);
    g.stroke();
  }
}
