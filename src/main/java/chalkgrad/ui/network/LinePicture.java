package chalkgrad.ui.network;

import chalkgrad.ui.theme.Palette;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * All lines as a picture that is drawn here, pixel by pixel: several times faster than strokes on a
 * canvas in software rendering. Every line runs from the left to the right, so that it has one
 * height in each column of pixels; a pixel is covered by as much as its centre's distance from the
 * line leaves.
 */
final class LinePicture {
  /** Wider pictures are too large for some graphics cards. */
  private static final double MOST_PIXELS = 8000;

  private final ImageView view = new ImageView();
  private int width;
  private int height;
  private double scale = 1;
  private double top;
  private int[] pixels = new int[0];
  private PixelBuffer<IntBuffer> buffer;

  ImageView view() {
    return view;
  }

  /**
   * Covers a part of the diagram.
   *
   * @param newTop how far below the diagram's upper edge the picture begins
   * @param pixelsPerUnit of the screen
   */
  void resize(double newTop, double newWidth, double newHeight, double pixelsPerUnit) {
    top = newTop;
    scale = Math.min(pixelsPerUnit, MOST_PIXELS / Math.max(1, Math.max(newWidth, newHeight)));
    int w = Math.max(1, (int) Math.ceil(newWidth * scale));
    int h = Math.max(1, (int) Math.ceil(newHeight * scale));
    if (w != width || h != height) {
      width = w;
      height = h;
      IntBuffer memory = IntBuffer.allocate(w * h);
      pixels = memory.array();
      buffer = new PixelBuffer<>(w, h, memory, PixelFormat.getIntArgbPreInstance());
      view.setImage(new WritableImage(buffer));
    }
    view.setY(newTop);
    view.setFitWidth(w / scale);
    view.setFitHeight(h / scale);
  }

  /** Shows the edges. */
  void paint(Edges edges, Palette palette) {
    draw(edges, palette);
    buffer.updateBuffer(all -> null);
  }

  /** Draws the edges, weak ones first, so that the strong ones lie over them. */
  void draw(Edges edges, Palette palette) {
    Arrays.fill(pixels, 0);
    int[] sorted = EdgePainter.byLook(edges);
    double thickest = edges.thickest();
    int look = Edges.HIDDEN;
    int color = 0;
    float thickness = 0;
    Course course = null;
    for (int edge : sorted) {
      if (edges.look(edge) != look) {
        look = edges.look(edge);
        color = EdgePainter.pixel(look, palette);
        thickness = (float) (palette.line(Edges.lineWidth(Edges.strength(look), thickest)) * scale);
      }
      if (course == null || !course.isBetween(edges.x1(edge), edges.x2(edge))) {
        course = new Course(edges.x1(edge), edges.x2(edge));
      }
      draw(edges, edge, course, thickness, color);
    }
  }

  /** A premultiplied pixel of what was drawn. */
  int pixel(int x, int y) {
    return pixels[y * width + x];
  }

  /**
   * The way of all lines between two columns of neurons, for each column of pixels: the share of
   * the height that is climbed, and how steeply. It is the cubic Bézier whose inner points lie in
   * the middle: x = 1.5 t (1 − t) + t³ and y = 3 t² − 2 t³, both as shares.
   */
  private final class Course {
    private final double x1;
    private final double x2;
    private final int first;
    private final float[] share;
    private final float[] slope;

    Course(double x1, double x2) {
      this.x1 = x1;
      this.x2 = x2;
      first = Math.clamp((int) Math.floor(x1 * scale), 0, width);
      int end = Math.clamp((int) Math.ceil(x2 * scale), first, width);
      share = new float[end - first];
      slope = new float[end - first];
      double length = Math.max(1, (x2 - x1) * scale);
      double t = 0;
      for (int i = 0; i < share.length; i++) {
        double x = Math.clamp((first + i + 0.5 - x1 * scale) / length, 0, 1);
        // x(t) rises steadily, and so does t from one column to the next: a few steps of Newton's.
        for (int round = 0; round < 4; round++) {
          t -= (1.5 * t * (1 - t) + t * t * t - x) / (1.5 - 3 * t + 3 * t * t);
        }
        share[i] = (float) (t * t * (3 - 2 * t));
        slope[i] = (float) (6 * t * (1 - t) / (1.5 - 3 * t + 3 * t * t) / length);
      }
    }

    boolean isBetween(double left, double right) {
      return left == x1 && right == x2;
    }
  }

  private void draw(Edges edges, int edge, Course course, float thickness, int color) {
    float y1 = (float) ((edges.y1(edge) - top) * scale);
    float climb = (float) ((edges.y2(edge) - edges.y1(edge)) * scale);
    // Lines thinner than a pixel are drawn as wide as one, but fainter.
    float reach = Math.max(1, thickness) / 2 + 0.5f;
    float most = 256 * Math.min(1, thickness);
    for (int i = 0; i < course.share.length; i++) {
      float y = y1 + climb * course.share[i];
      float steepness = climb * course.slope[i];
      float length = (float) Math.sqrt(1 + steepness * steepness);
      float half = reach * length;
      int end = Math.min(height - 1, (int) (y + half));
      for (int row = Math.max(0, (int) (y - half)); row <= end; row++) {
        float distance = Math.abs(row + 0.5f - y) / length;
        float covered = Math.min(1, reach - distance);
        if (covered > 0) {
          int at = row * width + course.first + i;
          pixels[at] = over(pixels[at], color, (int) (covered * most));
        }
      }
    }
  }

  /** A premultiplied color over another one, at so many 256ths. */
  private static int over(int ground, int color, int share) {
    int alpha = (color >>> 24) * share >> 8;
    int rest = 255 - alpha;
    // Two channels at a time: each product stays within its 16 bits.
    int odd = ((color >>> 8 & 0xff00ff) * share >>> 8) & 0xff00ff;
    int even = ((color & 0xff00ff) * share >>> 8) & 0xff00ff;
    int odd2 = ((ground >>> 8 & 0xff00ff) * rest + 0x800080 >>> 8) & 0xff00ff;
    int even2 = ((ground & 0xff00ff) * rest + 0x800080 >>> 8) & 0xff00ff;
    return odd + odd2 << 8 | even + even2;
  }
}
