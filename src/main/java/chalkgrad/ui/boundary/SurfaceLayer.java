package chalkgrad.ui.boundary;

import chalkgrad.data.Task;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;

/**
 * What the network makes of the plane: the surface or the large map of a neuron, and the lines on
 * it. A surface lies where its own viewport is; until the one of the viewport on screen is there,
 * an older one is stretched and shifted to its place.
 */
final class SurfaceLayer {
  private final SurfacePicture picture = new SurfacePicture();
  private final ContourLabels places = new ContourLabels();
  private final ViewOptions options;

  /**
   * What the pixels of the picture are of; as long as it is the same they need not be made anew.
   */
  private record Painted(
      Object source, SurfaceColours colours, double threshold, boolean hard, PlotArea on) {}

  private Painted painted;

  /**
   * What it is painted on.
   *
   * @param area the rectangle inside the axes
   */
  record Ground(PlotArea area, Axis horizontal, Axis vertical, Font font) {
    /** Where a viewport lies on the screen. */
    PlotArea place(Viewport view) {
      double left = horizontal.pixel(view.xMin());
      double top = vertical.pixel(view.yMax());
      return new PlotArea(
          left, top, horizontal.pixel(view.xMax()) - left, vertical.pixel(view.yMin()) - top);
    }
  }

  SurfaceLayer(ViewOptions options) {
    this.options = options;
  }

  ImageView view() {
    return picture.view();
  }

  /**
   * Paints the picture and, on a wiped canvas, its lines.
   *
   * @param g clipped to the area
   */
  void paint(
      GraphicsContext g,
      Ground ground,
      TrainingFrame frame,
      SurfaceColours colours,
      double threshold) {
    NeuronMap map = frame.closeUp().map();
    Surface surface = frame.surface();
    if (map != null) {
      if (isNew(new Painted(map, colours, 0, false, ground.area()))) {
        picture.paint(map, ground.area(), colours);
      }
      picture.place(ground.place(map.viewport()), ground.area());
    } else if (surface != null) {
      int classes = frame.plot().dataset().classNames().size();
      boolean hard = options.hard().get();
      if (isNew(new Painted(surface, colours, threshold, hard, ground.area()))) {
        picture.paint(surface, ground.area(), colours.of(hard), threshold, classes);
      }
      picture.place(ground.place(surface.viewport()), ground.area());
      lines(g, ground, frame, colours, threshold);
    } else {
      painted = null;
      picture.hide();
    }
  }

  private boolean isNew(Painted wanted) {
    boolean other =
        painted == null
            || painted.source() != wanted.source()
            || painted.colours() != wanted.colours()
            || painted.threshold() != wanted.threshold()
            || painted.hard() != wanted.hard()
            || !painted.on().equals(wanted.on());
    painted = wanted;
    return other;
  }

  private void lines(
      GraphicsContext g,
      Ground ground,
      TrainingFrame frame,
      SurfaceColours colours,
      double threshold) {
    Surface surface = frame.surface();
    PlotArea place = ground.place(surface.viewport());
    SurfaceLines lines = new SurfaceLines(g, colours.palette(), place);
    int classes = frame.plot().dataset().classNames().size();
    places.begin();
    switch (surface) {
      case Surface.Probability s -> {
        thin(lines, ground, s.p(), s.size(), ContourLevels.ofProbability(threshold));
        lines.contour(Contour.of(s.p(), s.size(), threshold), s.size());
      }
      case Surface.Classes s -> {
        thin(lines, ground, s.p(), s.size(), ContourLevels.ofCertainty(classes));
        lines.borders(s, classes);
      }
      case Surface.Values s -> thin(lines, ground, s.value(), s.size(), ContourLevels.ofValues(s));
      case Surface.Curve s -> {
        if (frame.plot().dataset().task() == Task.BINARY) {
          double y = ground.vertical().pixel(threshold);
          lines.level(ground.area().x(), ground.area().right(), y);
        }
        lines.curve(s, ground.horizontal(), ground.vertical());
      }
    }
  }

  private void thin(SurfaceLines lines, Ground ground, float[] grid, int size, double[] levels) {
    if (!options.contours().get()) {
      return;
    }
    double step = levels.length > 1 ? levels[1] - levels[0] : Double.POSITIVE_INFINITY;
    for (double level : levels) {
      double[] segments = lines.inPixels(Contour.of(grid, size, level), size);
      lines.thin(segments);
      ContourLabels.Place place =
          places.find(
              level, segments, ground.area(), (x, y) -> step / lines.slope(grid, size, x, y));
      if (place != null) {
        lines.label(ContourLevels.label(level, levels), place, ground.font());
      }
    }
  }
}
