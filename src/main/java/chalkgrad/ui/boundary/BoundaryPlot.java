package chalkgrad.ui.boundary;

import chalkgrad.data.Task;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/**
 * The plot itself, in layers from the ground up: axes, the surface, its lines, the points, the
 * rings of mistakes, the highlight. Each layer is repainted only when something on it changed.
 */
final class BoundaryPlot {
  private static final int AXES = 0;
  private static final int LINES = 1;
  private static final int POINTS = 2;
  private static final int RINGS = 3;
  private static final int SELECTION = 4;
  private static final int HIGHLIGHT = 5;
  private static final double MOST_STRETCHED = 1.5;

  private final PlotCanvas canvas = new PlotCanvas(6, this::repaint);
  private final AxesPainter axes = new AxesPainter(canvas);
  private final SurfacePicture picture = new SurfacePicture();
  private SurfaceColours colours = new SurfaceColours(Palette.LIGHT);

  private final ToolCursor cursor = new ToolCursor();
  private TrainingFrame frame;
  private Decision decision = new Decision(0.5, 1);
  private int highlighted = -1;
  private Set<Long> selected = Set.of();

  private PlotArea area;
  private Axis horizontal;
  private Axis vertical;
  private PointLayer points;

  /** Those that stand on their layer now; {@code null} when it must be painted anew. */
  private PointLayer paintedPoints;

  private boolean[] mistake = new boolean[0];

  BoundaryPlot() {
    canvas.putUnder(LINES, picture.view());
    canvas.putUnder(HIGHLIGHT, cursor.node());
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
  private static boolean isSamePlane(PlotData before, PlotData now) {
    return before == now
        || before.viewport().equals(now.viewport())
            && before.horizontal().equals(now.horizontal())
            && before.vertical().equals(now.vertical())
            && before.xLabel().equals(now.xLabel())
            && before.yLabel().equals(now.yLabel())
            && before.dataset().task() == now.dataset().task()
            && before.dataset().classNames().size() == now.dataset().classNames().size();
  }

  void select(Set<Long> ids) {
    selected = ids;
    paintSelection();
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

  private Palette palette() {
    return colours.palette();
  }

  private void repaint() {
    if (frame == null || canvas.isEmpty()) {
      return;
    }
    PlotData data = frame.plot();
    layout(data);
    axes.paint(
        canvas.wiped(AXES), palette(), area, horizontal, vertical, data.xLabel(), data.yLabel());
    paintSurface();
    paintedPoints = null;
    paintPoints();
  }

  /** All points; or, while a brush adds some, only those that are new. */
  private void paintPoints() {
    PointLayer before = points;
    points =
        new PointLayer(frame.plot(), horizontal, vertical, canvas.getWidth(), canvas.getHeight());
    int painted = before == paintedPoints ? points.alreadyIn(before) : 0;
    GraphicsContext g = painted > 0 ? canvas.layer(POINTS) : canvas.wiped(POINTS);
    clipped(g, () -> points.paint(g, palette(), painted));
    paintedPoints = points;
    paintRings(true);
    paintSelection();
    paintHighlight();
  }

  private void paintSelection() {
    GraphicsContext g = canvas.wiped(SELECTION);
    if (points != null && !selected.isEmpty()) {
      clipped(g, () -> points.select(g, palette(), selected));
    }
  }

  private void layout(PlotData data) {
    Viewport view = data.viewport();
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

  /** The surface belongs on the plot only as long as it is of the plane that the plot shows. */
  private void paintSurface() {
    GraphicsContext g = canvas.wiped(LINES);
    NeuronMap map = frame.closeUp().map();
    if (map != null && map.viewport().equals(frame.plot().viewport())) {
      picture.paint(map, area, colours);
      return;
    }
    Surface surface = frame.surface();
    if (surface == null || !surface.viewport().equals(frame.plot().viewport())) {
      picture.hide();
      return;
    }
    int classes = frame.plot().dataset().classNames().size();
    picture.paint(surface, area, colours, decision.boundary(), classes);
    SurfaceLines lines = new SurfaceLines(g, palette(), area);
    clipped(
        g,
        () -> {
          switch (surface) {
            case Surface.Probability s ->
                lines.contour(Contour.of(s.p(), s.size(), decision.boundary()), s.size());
            case Surface.Classes s -> lines.borders(s, classes);
            case Surface.Values s -> {}
            case Surface.Curve s -> paintCurve(lines, s);
          }
        });
  }

  private void paintCurve(SurfaceLines lines, Surface.Curve curve) {
    if (frame.plot().dataset().task() == Task.BINARY) {
      lines.level(vertical.pixel(decision.boundary()));
    }
    lines.curve(curve, horizontal, vertical);
  }

  private void paintRings(boolean always) {
    boolean[] now = Mistakes.at(frame, decision);
    boolean changed = !Arrays.equals(now, mistake);
    mistake = now;
    if (always || changed) {
      GraphicsContext g = canvas.wiped(RINGS);
      clipped(g, () -> points.ring(g, palette(), mistake));
    }
  }

  private void paintHighlight() {
    GraphicsContext g = canvas.wiped(HIGHLIGHT);
    if (points != null && highlighted >= 0) {
      points.highlight(g, palette(), highlighted);
    }
  }
}
