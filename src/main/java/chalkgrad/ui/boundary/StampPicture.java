package chalkgrad.ui.boundary;

import chalkgrad.ui.common.plot.PlotArea;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A transparent picture over the plot on which marks are stamped; its rim cuts them off. */
final class StampPicture {
  /** Marks lie on a quarter of a pixel: finer than the eye tells apart. */
  private static final int PHASES = 4;

  /** Opaque. */
  static final int FULL = 256;

  private record Cut(Look look, int phaseX, int phaseY) {}

  private final ImageView view = new ImageView();
  private final Map<Cut, Stamp> stamps = new HashMap<>();
  private PlotArea area;
  private double scale;
  private int width;
  private int height;
  private int[] pixels = new int[0];
  private PixelBuffer<IntBuffer> buffer;
  private boolean empty;

  ImageView view() {
    return view;
  }

  /** Begins with an empty picture of an area, with so many pixels for each unit. */
  void begin(PlotArea newArea, double newScale) {
    int newWidth = (int) Math.ceil(newArea.width() * newScale);
    int newHeight = (int) Math.ceil(newArea.height() * newScale);
    if (newScale != scale) {
      stamps.clear();
    }
    scale = newScale;
    area = newArea;
    empty = true;
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      IntBuffer memory = IntBuffer.allocate(width * height);
      pixels = memory.array();
      buffer = new PixelBuffer<>(width, height, memory, PixelFormat.getIntArgbPreInstance());
      view.setImage(new WritableImage(buffer));
    } else {
      Arrays.fill(pixels, 0);
    }
    view.setX(area.x());
    view.setY(area.y());
    view.setFitWidth(width / scale);
    view.setFitHeight(height / scale);
  }

  /**
   * Puts a mark at a place of the screen.
   *
   * @param opacity from 0 to {@link #FULL}
   */
  void stamp(Look look, double x, double y, int opacity) {
    double px = (x - area.x()) * scale;
    double py = (y - area.y()) * scale;
    double reach = look.extent() * scale + 2;
    // Written so that what is not a number is nowhere.
    boolean near = px > -reach && py > -reach && px < width + reach && py < height + reach;
    if (!near) {
      return;
    }
    int stepX = (int) Math.floor(px * PHASES + 0.5);
    int stepY = (int) Math.floor(py * PHASES + 0.5);
    int phaseX = Math.floorMod(stepX, PHASES);
    int phaseY = Math.floorMod(stepY, PHASES);
    Stamp stamp = stamps.computeIfAbsent(new Cut(look, phaseX, phaseY), this::cut);
    int half = stamp.size() / 2;
    blend(stamp, Math.floorDiv(stepX, PHASES) - half, Math.floorDiv(stepY, PHASES) - half, opacity);
    empty = false;
  }

  private Stamp cut(Cut cut) {
    return Stamp.of(
        cut.look(), scale, (double) cut.phaseX() / PHASES, (double) cut.phaseY() / PHASES);
  }

  private void blend(Stamp stamp, int left, int top, int opacity) {
    int size = stamp.size();
    int firstX = Math.max(0, -left);
    int endX = Math.min(size, width - left);
    for (int y = Math.max(0, -top); y < Math.min(size, height - top); y++) {
      int target = (top + y) * width + left;
      for (int x = firstX; x < endX; x++) {
        int source = stamp.pixels()[y * size + x];
        if (source != 0) {
          pixels[target + x] = over(source, opacity, pixels[target + x]);
        }
      }
    }
  }

  /** Source over target, both premultiplied: s·o + t·(1 − α·o), channel by channel. */
  private static int over(int source, int opacity, int target) {
    if (opacity == FULL && source >>> 24 == 0xff) {
      return source;
    }
    int redBlue = (source & 0xff00ff) * opacity >>> 8 & 0xff00ff;
    int alphaGreen = (source >>> 8 & 0xff00ff) * opacity & 0xff00ff00;
    int alpha = alphaGreen >>> 24;
    int rest = 256 - alpha - (alpha >>> 7);
    int restRedBlue = (target & 0xff00ff) * rest >>> 8 & 0xff00ff;
    int restAlphaGreen = (target >>> 8 & 0xff00ff) * rest & 0xff00ff00;
    return redBlue + restRedBlue | alphaGreen + restAlphaGreen;
  }

  /** The picture is complete. */
  void end() {
    view.setVisible(!empty);
    if (!empty) {
      buffer.updateBuffer(all -> null);
    }
  }
}
