package chalkgrad.ui.boundary;

import chalkgrad.training.Decision;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/**
 * The plot itself, in layers from the ground up: axes, the surface, its lines, the points, their
 * rings, what tools leave, the highlight. Each layer is repainted only when something on it
 * changed.
 */
final class BoundaryPlot {
  private static final int AXES = 0;
  private static final int LINES = 1;
  private static final int HIGHLIGHT = 2;
  private static final double MOST_STRETCHED = 1.5;

  private final PlotCanvas canvas = new PlotCanvas(3, this::repaint);
  private final AxesPainter axes = new AxesPainter(canvas);
  private final ViewOptions options;
  private final Zoom zoom;
  private final SurfaceLayer surface;
  private final StampPicture pointPicture = new StampPicture();
  private final StampPicture ringPicture = new StampPicture();
  private SurfaceColours colours = new SurfaceColours(Palette.LIGHT);

  private final ToolCursor cursor = new ToolCursor();
  private TrainingFrame frame;
  private Decision decision = new Decision(0.5, 1);
  private int highlighted = -1;
  private Set<Long> selected = Set.of();
  private double detail = 1;

  private PlotArea area;
  private Axis horizontal;
  private Axis vertical;
  private PointLayer points;
  private boolean[] mistake = new boolean[0];

  /** Looks at what is zoomed to, and shows it as the options say. */
  BoundaryPlot(Zoom zoom, ViewOptions options) {
    this.zoom = zoom;
    this.options = options;
    surface = new SurfaceLayer(options);
    canvas.putUnder(LINES, surface.view());
    canvas.putUnder(HIGHLIGHT, pointPicture.view());
    canvas.putUnder(HIGHLIGHT, ringPicture.view());
    canvas.putUnder(HIGHLIGHT, cursor.node());
    zoom.piece().addListener((source, before, now) -> repaint());
    options.onChange(this::repaint);
  }

  PlotCanvas node() {
    return canvas;
  }

  /** The rectangle inside the axes; {@code null} before there is a frame and a size. */
  PlotArea area() {
    return area;
  }

  Axis horizontal() {
    return horizontal;
  }

  Axis vertical() {
    return vertical;
  }

  /** Where samples lie; {@code null} before there is a frame and a size. */
  SampleMap map() {
    return area == null ? null : new SampleMap(frame.plot(), horizontal, vertical, area);
  }

  ToolCursor cursor() {
    return cursor;
  }

  PointLayer points() {
    return points;
  }

  boolean[] mistakes() {
    return mistake;
  }

  /** Shows a frame, repainting what differs from the one before. */
  void show(TrainingFrame newFrame) {
    TrainingFrame before = frame;
    frame = newFrame;
    // Tells of another piece itself if the frame is of another plane.
    zoom.show(newFrame.plot());
    if (before == null || points == null || !isSamePlane(before.plot(), newFrame.plot())) {
      repaint();
      return;
    }
    if (before.surface() != newFrame.surface()
        || before.closeUp().map() != newFrame.closeUp().map()) {
      paintSurface();
    }
    if (before.plot() != newFrame.plot()) {
      paintPoints();
    } else if (before.predictions() != newFrame.predictions()) {
      paintRings(false);
    }
  }

  /** Whether only the samples differ, so that axes and surface can stay. */
  private boolean isSamePlane(PlotData before, PlotData now) {
    return before == now
        || (!zoom.isFit() || before.viewport().equals(now.viewport()))
            && before.horizontal().equals(now.horizontal())
            && before.vertical().equals(now.vertical())
            && before.xLabel().equals(now.xLabel())
            && before.yLabel().equals(now.yLabel())
            && before.dataset().task() == now.dataset().task()
            && before.dataset().classNames().size() == now.dataset().classNames().size();
  }

  void select(Set<Long> ids) {
    selected = ids;
    if (points != null) {
      points.paint(begun(pointPicture), palette(), selected);
      pointPicture.end();
      paintRings(true);
    }
  }

  void setDecision(Decision newDecision) {
    if (!decision.equals(newDecision)) {
      decision = newDecision;
      if (points != null) {
        paintSurface();
        paintRings(false);
      }
    }
  }

  void setPalette(Palette palette) {
    colours = new SurfaceColours(palette);
    cursor.setPalette(palette);
    repaint();
  }

  void highlight(int row) {
    if (highlighted != row) {
      highlighted = row;
      paintHighlight();
    }
  }

  /** Paints points with so many times the pixels of the screen, for a picture of that size. */
  void setDetail(double factor) {
    detail = factor;
    if (points != null) {
      paintPoints();
    }
  }

  private Palette palette() {
    return colours.palette();
  }

  private void repaint() {
    if (frame == null || canvas.isEmpty()) {
      return;
    }
    PlotData data = frame.plot();
    layout(Objects.requireNonNull(zoom.shown()));
    axes.paint(
        canvas.wiped(AXES), palette(), area, horizontal, vertical, data.xLabel(), data.yLabel());
    paintSurface();
    paintPoints();
  }

  private void paintPoints() {
    points =
        new PointLayer(frame.plot(), horizontal, vertical, area, part -> options.shown(part).get());
    points.paint(begun(pointPicture), palette(), selected);
    pointPicture.end();
    paintRings(true);
    paintHighlight();
  }

  private StampPicture begun(StampPicture picture) {
    var scene = canvas.getScene();
    var window = scene == null ? null : scene.getWindow();
    picture.begin(area, detail * (window == null ? 1 : window.getRenderScaleX()));
    return picture;
  }

  private void layout(Viewport view) {
    double height = Math.max(20, canvas.getHeight() - axes.topMargin() - axes.bottomMargin());
    double left = axes.leftMargin(view.yMin(), view.yMax(), Axis.Kind.LINEAR, height);
    double width = Math.max(20, canvas.getWidth() - left - 1);
    double spare = Math.max(0, width - MOST_STRETCHED * height);
    double spareBelow = Math.max(0, height - MOST_STRETCHED * width);
    area =
        PlotArea.inside(
            canvas.getWidth(),
            canvas.getHeight(),
            axes.topMargin() + spareBelow / 2,
            1 + spare / 2,
            axes.bottomMargin() + spareBelow / 2,
            left + spare / 2);
    horizontal = Axis.linear(view.xMin(), view.xMax(), area.x(), area.right());
    vertical = Axis.linear(view.yMin(), view.yMax(), area.bottom(), area.y());
  }

  private void clipped(GraphicsContext g, Runnable painting) {
    g.save();
    g.beginPath();
    g.rect(area.x(), area.y(), area.width(), area.height());
    g.clip();
    painting.run();
    g.restore();
  }

  private void paintSurface() {
    GraphicsContext g = canvas.wiped(LINES);
    var ground = new SurfaceLayer.Ground(area, horizontal, vertical, canvas.font());
    clipped(g, () -> surface.paint(g, ground, frame, colours, decision.boundary()));
  }

  /** The rings of mistakes and of what is selected. */
  private void paintRings(boolean always) {
    boolean[] now = Mistakes.at(frame, decision);
    boolean changed = !Arrays.equals(now, mistake);
    mistake = now;
    if (always || changed) {
      StampPicture picture = begun(ringPicture);
      if (options.rings().get()) {
        points.ring(picture, palette(), mistake, selected);
      }
      points.select(picture, palette(), selected);
      picture.end();
    }
  }

  private void paintHighlight() {
    GraphicsContext g = canvas.wiped(HIGHLIGHT);
    if (points != null && highlighted >= 0) {
      points.highlight(g, palette(), highlighted);
    }
  }
}
