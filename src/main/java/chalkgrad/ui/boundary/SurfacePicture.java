package chalkgrad.ui.boundary;

import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.plot.PlotArea;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A surface as a picture with one pixel for each of the screen's, up to a limit beyond which it is
 * stretched.
 */
final class SurfacePicture {
  private static final int MOST_PIXELS = 480;

  private final ImageView view = new ImageView();
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

  /** Covers the area with the surface. */
  void paint(
      Surface surface, PlotArea area, SurfaceColours colours, double threshold, int classCount) {
    fit(area);
    switch (surface) {
      case Surface.Probability s ->
          Upsampling.values(
              s.p(), s.size(), colours.probability(threshold), 0, 1, width, height, pixels);
      case Surface.Values s -> {
        double high = s.max() > s.min() ? s.max() : s.min() + 1;
        Upsampling.values(
            s.value(), s.size(), colours.regression(), s.min(), high, width, height, pixels);
      }
      case Surface.Classes s ->
          Upsampling.colours(colours.cells(s, classCount), s.size(), width, height, pixels);
      case Surface.Curve s -> {
        hide();
        return;
      }
    }
    buffer.updateBuffer(all -> null);
    view.setVisible(true);
  }

  /** Covers the area with the map of one neuron, neutral at 0 or in the middle of its range. */
  void paint(NeuronMap map, PlotArea area, SurfaceColours colours) {
    fit(area);
    Upsampling.values(
        map.grid(), map.size(), colours.regression(), map.min(), map.max(), width, height, pixels);
    buffer.updateBuffer(all -> null);
    view.setVisible(true);
  }

  private void fit(PlotArea area) {
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
    view.setX(area.x());
    view.setY(area.y());
    view.setFitWidth(area.width());
    view.setFitHeight(area.height());
  }
}
