package chalkgrad.ui.boundary;

import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * The lines on a surface: the contour at the threshold, the borders between classes, the curve of
 * one column.
 */
final class SurfaceLines {
  private static final double FAR = 5_000;

  private final GraphicsContext g;
  private final Palette palette;
  private final PlotArea area;

  /**
   * @param area where the surface lies, which may reach beyond the plot
   */
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
    trace(inPixels(segments, size));
  }

  /** Segments of a grid of cells as such of the screen. */
  double[] inPixels(double[] segments, int size) {
    double[] pixels = new double[segments.length];
    double scaleX = area.width() / size;
    double scaleY = area.height() / size;
    for (int i = 0; i < pixels.length; i += 2) {
      pixels[i] = area.x() + segments[i] * scaleX;
      pixels[i + 1] = area.y() + segments[i + 1] * scaleY;
    }
    return pixels;
  }

  /** How much a grid's value changes over a pixel at a place of the screen. */
  double slope(float[] grid, int size, double x, double y) {
    int column = Math.clamp((int) ((x - area.x()) / area.width() * size), 0, size - 1);
    int row = Math.clamp((int) ((y - area.y()) / area.height() * size), 0, size - 1);
    int left = Math.max(0, column - 1);
    int right = Math.min(size - 1, column + 1);
    int above = Math.max(0, row - 1);
    int below = Math.min(size - 1, row + 1);
    double across = (grid[row * size + right] - grid[row * size + left]) / (double) (right - left);
    double down = (grid[below * size + column] - grid[above * size + column]) / (below - above);
    return Math.hypot(across * size / area.width(), down * size / area.height());
  }

  private void trace(double[] pixels) {
    g.beginPath();
    for (int i = 0; i < pixels.length; i += 4) {
      g.moveTo(pixels[i], pixels[i + 1]);
      g.lineTo(pixels[i + 2], pixels[i + 3]);
    }
  }

  /** A thin line of equal value. */
  void thin(double[] pixels) {
    trace(pixels);
    g.setStroke(palette.ink().deriveColor(0, 1, 1, 0.55));
    g.setLineWidth(1);
    g.stroke();
  }

  /** A value along its line. */
  void label(String text, ContourLabels.Place place, Font font) {
    g.save();
    g.translate(place.x(), place.y());
    g.rotate(place.degrees());
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    g.setStroke(palette.plot().deriveColor(0, 1, 1, 0.85));
    g.setLineWidth(3.5);
    g.strokeText(text, 0, 0);
    g.setFill(palette.ink());
    g.fillText(text, 0, 0);
    g.restore();
  }

  /** A dashed horizontal line: the threshold of a curve of probabilities. */
  void level(double left, double right, double y) {
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1.2);
    g.setLineDashes(5, 4);
    g.strokeLine(left, y, right, y);
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
      double shown = Math.clamp(y, -FAR, FAR);
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
