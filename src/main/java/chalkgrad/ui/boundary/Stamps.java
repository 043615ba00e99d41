package chalkgrad.ui.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/**
 * Small pictures of marks, painted once and stamped thousands of times: rasterising as many
 * outlines anew would take a third of a second without a graphics card. They lie on whole pixels,
 * which nobody sees among so many.
 */
final class Stamps {
  /** Twice as fine as a pixel, for screens that are. */
  private static final double FINENESS = 2;

  private static final double SIZE = 24;

  private final Map<Object, Image> images = new HashMap<>();

  /**
   * Stamps a mark around a place.
   *
   * @param key what tells the marks apart
   * @param painter paints it around the middle of a field of {@value #SIZE} pixels, when asked the
   *     first time
   */
  void stamp(
      GraphicsContext g,
      Object key,
      Supplier<Consumer<GraphicsContext>> painter,
      double x,
      double y) {
    Image image = images.get(key);
    if (image == null) {
      image = picture(painter.get());
      images.put(key, image);
    }
    g.drawImage(image, Math.rint(x) - SIZE / 2, Math.rint(y) - SIZE / 2, SIZE, SIZE);
  }

  private static Image picture(Consumer<GraphicsContext> painter) {
    Canvas canvas = new Canvas(SIZE, SIZE);
    painter.accept(canvas.getGraphicsContext2D());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    parameters.setTransform(new Scale(FINENESS, FINENESS));
    return canvas.snapshot(parameters, null);
  }

  /** The middle of the field. */
  static double middle() {
    return SIZE / 2;
  }
}
