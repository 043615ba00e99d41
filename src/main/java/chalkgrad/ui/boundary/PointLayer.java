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

  PointLayer(PlotData data, Axis horizontal, Axis vertical, double width, double height) {
    this.data = data;
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

  /**
   * How many of the first points stand there already after another layer was painted: all of its
   * points if they are still the same and only new ones follow, else none.
   */
  int alreadyIn(PointLayer before) {
    int n = before == null ? 0 : before.rows.length;
    boolean alike =
        n > 0
            && n <= rows.length
            && rows.length == data.rows()
            && radius() == before.radius()
            && rows.length > MANY == n > MANY
            && Arrays.equals(targetRange, before.targetRange);
    for (int i = 0; i < n && alike; i++) {
      alike =
          x[i] == before.x[i]
              && y[i] == before.y[i]
              && data.dataset().target(i) == before.data.dataset().target(i)
              && data.split().part(i) == before.data.split().part(i);
    }
    return alike ? n : 0;
  }

  /**
   * Training rows are painted first and the held back ones over them, because there are fewer.
   *
   * @param first points before it are left out
   */
  void paint(GraphicsContext g, Palette palette, int first) {
    for (Part part : Part.values()) {
      for (int i = first; i < rows.length; i++) {
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
    } else {
      PointStyle.paint(g, palette, marker(rows[i]), part, colour, edge(palette), x[i], y[i], r);
    }
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
    g.setStroke(many ? palette.ink().deriveColor(0, 1, 1, 0.6) : palette.ink());
    g.setLineWidth(many ? 0.6 : 1.2);
    for (int i = 0; i < rows.length; i++) {
      if (!mistake[rows[i]]) {
        continue;
      }
      if (many) {
        g.strokeRect(x[i] - r, y[i] - r, 2 * r, 2 * r);
      } else {
        g.strokeOval(x[i] - r, y[i] - r, 2 * r, 2 * r);
      }
    }
  }

  /** Marks the rows that are selected. */
  void select(GraphicsContext g, Palette palette, Set<Long> ids) {
    // On any ground and any class: a ring on a ring.
    select(g, palette.ink(), 4.2, ids);
    select(g, palette.highlight(), 2.2, ids);
  }

  private void select(GraphicsContext g, Color color, double width, Set<Long> ids) {
    double r = Math.max(2, radius()) + 2.5;
    g.setStroke(color);
    g.setLineWidth(width);
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
