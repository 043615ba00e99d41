package chalkgrad.ui.boundary;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.ShownRows;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The samples where they lie on the screen: painting, ringing and finding them. */
final class PointLayer {
  /** Above so many points they are small squares without an outline. */
  static final int MANY = 3_000;

  private static final int SOME = 800;

  private final PlotData data;
  private final int[] rows;
  private final double[] x;
  private final double[] y;
  private final double[] targetRange;
  private final PointIndex index;
  private final Stamps stamps;

  /**
   * @param stamps those of the palette that the points will be painted with
   */
  PointLayer(
      PlotData data, Axis horizontal, Axis vertical, double width, double height, Stamps stamps) {
    this.data = data;
    this.stamps = stamps;
    rows = ShownRows.of(data.rows(), ShownRows.MOST);
    x = Arrays.stream(rows).mapToDouble(row -> horizontal.pixel(data.x(row))).toArray();
    y = Arrays.stream(rows).mapToDouble(row -> vertical.pixel(data.y(row))).toArray();
    index = new PointIndex(x, y, width, height);
    targetRange = targetRange(data);
  }

  /** The smallest and the largest target; −1 and 1 if there is none. */
  static double[] targetRange(PlotData data) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < data.rows(); row++) {
      low = Math.min(low, data.dataset().target(row));
      high = Math.max(high, data.dataset().target(row));
    }
    if (data.rows() == 0) {
      return new double[] {-1, 1};
    }
    return new double[] {low, high > low ? high : low + 1};
  }

  /** How many points are drawn. */
  int shown() {
    return rows.length;
  }

  private double radius() {
    return rows.length <= SOME ? 4 : rows.length <= MANY ? 3 : rows.length <= 8_000 ? 1.75 : 1.25;
  }

  /** The row under the pointer; −1 if none. */
  int rowAt(double px, double py) {
    int nearest = index.nearest(px, py);
    return nearest < 0 ? -1 : rows[nearest];
  }

  /** The row drawn before or after another one, going round; −1 if there are none. */
  int neighbour(int row, int direction) {
    if (rows.length == 0) {
      return -1;
    }
    int at = Arrays.binarySearch(rows, row);
    int next = at < 0 ? 0 : Math.floorMod(at + direction, rows.length);
    return rows[next];
  }

  /** Training rows are painted first and the held back ones over them, because there are fewer. */
  void paint(GraphicsContext g, Palette palette) {
    for (Part part : Part.values()) {
      for (int i = 0; i < rows.length; i++) {
        if (data.split().part(rows[i]) == part) {
          paintPoint(g, palette, i, part);
        }
      }
    }
  }

  private void paintPoint(GraphicsContext g, Palette palette, int i, Part part) {
    Color colour = colour(rows[i], palette);
    double r = radius();
    if (rows.length > MANY) {
      g.setFill(colour);
      g.fillRect(x[i] - r, y[i] - r, 2 * r, 2 * r);
      return;
    }
    Mark mark = new Mark(marker(rows[i]), part, colour, r);
    if (isStamped() && (data.dataset().task().isClassification() || data.isCurve())) {
      double middle = Stamps.middle();
      stamps.stamp(
          g, mark, () -> field -> paintMark(field, palette, mark, middle, middle), x[i], y[i]);
    } else {
      paintMark(g, palette, mark, x[i], y[i]);
    }
  }

  /** What tells points apart that look different. */
  private record Mark(Marker marker, Part part, Color colour, double r) {}

  private void paintMark(GraphicsContext g, Palette palette, Mark mark, double px, double py) {
    Color edge = edge(palette);
    PointStyle.paint(g, palette, mark.marker(), mark.part(), mark.colour(), edge, px, py, mark.r());
  }

  /** Whether there are so many points that each is not painted but stamped. */
  private boolean isStamped() {
    return rows.length > SOME;
  }

  private Marker marker(int row) {
    return data.dataset().task().isClassification()
        ? Marker.of((int) data.dataset().target(row))
        : Marker.CIRCLE;
  }

  /** Points coloured by a number may be as pale as the ground, so their edge is dark. */
  private Color edge(Palette palette) {
    boolean byNumber = !data.dataset().task().isClassification() && !data.isCurve();
    return byNumber ? palette.inkMuted() : palette.plot();
  }

  private Color colour(int row, Palette palette) {
    double target = data.dataset().target(row);
    if (data.dataset().task().isClassification()) {
      return PointStyle.classColour(palette, (int) target, data.dataset().classNames().size());
    }
    if (data.isCurve()) {
      return palette.inkMuted();
    }
    double share = (target - targetRange[0]) / (targetRange[1] - targetRange[0]);
    return PointStyle.strong(palette, palette.signed(2 * share - 1));
  }

  /** Rings the rows that are predicted wrongly. */
  void ring(GraphicsContext g, Palette palette, boolean[] mistake) {
    if (data.dataset().task() == Task.REGRESSION) {
      return;
    }
    boolean many = rows.length > MANY;
    double r = radius() + (many ? 0.75 : 2.75);
    double middle = Stamps.middle();
    styleRing(g, palette);
    for (int i = 0; i < rows.length; i++) {
      if (!mistake[rows[i]]) {
        continue;
      }
      if (isStamped()) {
        Consumer<GraphicsContext> painter =
            field -> {
              styleRing(field, palette);
              paintRing(field, middle, middle, r);
            };
        stamps.stamp(g, r, () -> painter, x[i], y[i]);
      } else {
        paintRing(g, x[i], y[i], r);
      }
    }
  }

  private void styleRing(GraphicsContext g, Palette palette) {
    boolean many = rows.length > MANY;
    g.setStroke(many ? palette.ink().deriveColor(0, 1, 1, 0.6) : palette.ink());
    g.setLineWidth(many ? 0.6 : 1.2);
  }

  private void paintRing(GraphicsContext g, double px, double py, double r) {
    if (rows.length > MANY) {
      g.strokeRect(px - r, py - r, 2 * r, 2 * r);
    } else {
      g.strokeOval(px - r, py - r, 2 * r, 2 * r);
    }
  }

  /** Marks the rows that are selected. */
  void select(GraphicsContext g, Palette palette, Set<Long> ids) {
    double r = Math.max(2, radius()) + 2.5;
    g.setStroke(palette.accent());
    g.setLineWidth(2);
    for (int i = 0; i < rows.length; i++) {
      if (ids.contains(data.dataset().id(rows[i]))) {
        g.strokeOval(x[i] - r, y[i] - r, 2 * r, 2 * r);
      }
    }
  }

  /** Marks the row that is pointed at, here or in another pane. */
  void highlight(GraphicsContext g, Palette palette, int row) {
    int i = Arrays.binarySearch(rows, row);
    if (i < 0) {
      return;
    }
    double r = Math.max(3, radius()) + 5;
    g.setStroke(palette.plot());
    g.setLineWidth(5);
    g.strokeOval(x[i] - r, y[i] - r, 2 * r, 2 * r);
    g.setStroke(palette.highlight());
    g.setLineWidth(3);
    g.strokeOval(x[i] - r, y[i] - r, 2 * r, 2 * r);
  }
}
