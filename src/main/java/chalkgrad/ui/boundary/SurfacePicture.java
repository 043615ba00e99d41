package chalkgrad.ui.boundary;

import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.plot.PlotArea;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/**
 * A surface as a picture with one pixel for each of the screen's, up to a limit beyond which it is
 * stretched.
 */
final class SurfacePicture {
  private static final int MOST_PIXELS = 480;

  private final ImageView view = new ImageView();
  private final Rectangle clip = new Rectangle();
  private boolean empty;
  private int width;
  private int height;
  private int[] pixels;
  private PixelBuffer<IntBuffer> buffer;

  ImageView view() {
    return view;
  }

  void hide() {
    view.setVisible(false);
  }

  /** Makes the pixels of a surface that is to cover about such an area. */
  void paint(
      Surface surface,
      PlotArea area,
      SurfaceColours.Style colours,
      double threshold,
      int classCount) {
    fit(area);
    switch (surface) {
      case Surface.Probability s ->
          Upsampling.values(
              s.p(), s.size(), colours.probability(threshold), 0, 1, width, height, pixels);
      case Surface.Values s -> {
        double high = s.max() > s.min() ? s.max() : s.min() + 1;
        int[] ramp = colours.regression(s);
        Upsampling.values(s.value(), s.size(), ramp, s.min(), high, width, height, pixels);
      }
      case Surface.Classes s ->
          Upsampling.colours(colours.cells(s, classCount), s.size(), width, height, pixels);
      case Surface.Curve s -> empty = true;
    }
    buffer.updateBuffer(all -> null);
  }

  /** Makes the pixels of the map of one neuron, neutral at 0 or in the middle of its range. */
  void paint(NeuronMap map, PlotArea area, SurfaceColours colours) {
    fit(area);
    Upsampling.values(
        map.grid(), map.size(), colours.regression(), map.min(), map.max(), width, height, pixels);
    buffer.updateBuffer(all -> null);
  }

  /**
   * Puts the picture in its place.
   *
   * @param visible nothing is seen outside of it
   */
  void place(PlotArea place, PlotArea visible) {
    view.setX(place.x());
    view.setY(place.y());
    view.setFitWidth(place.width());
    view.setFitHeight(place.height());
    clip.setX(visible.x());
    clip.setY(visible.y());
    clip.setWidth(visible.width());
    clip.setHeight(visible.height());
    // A clip costs a layer of its own.
    view.setClip(place.equals(visible) ? null : clip);
    view.setVisible(!empty);
  }

  private void fit(PlotArea area) {
    empty = false;
    int newWidth = (int) Math.clamp(area.width(), 1, MOST_PIXELS);
    int newHeight = (int) Math.clamp(area.height(), 1, MOST_PIXELS);
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      IntBuffer memory = IntBuffer.allocate(width * height);
      pixels = memory.array();
      buffer = new PixelBuffer<>(width, height, memory, PixelFormat.getIntArgbPreInstance());
      view.setImage(new WritableImage(buffer));
    }
  }
}
