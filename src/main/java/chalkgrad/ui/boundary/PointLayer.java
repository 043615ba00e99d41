package chalkgrad.ui.boundary;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.ShownRows;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** The samples where they lie on the screen: painting, ringing and finding them. */
final class PointLayer {
  /** Above so many points they are small squares without an outline. */
  static final int MANY = 3_000;

  private static final int SOME = 800;

  /** Points of a regression have one of so many colours. */
  private static final int SHADES = 64;

  /** Others step back behind what is selected. */
  private static final int FAINT = 90;

  private final PlotData data;
  private final PlotArea area;
  private final int[] rows;
  private final double[] x;
  private final double[] y;
  private final double[] targetRange;
  private final PointIndex index;

  /**
   * @param shown whether the samples of a part are drawn
   */
  PointLayer(PlotData data, Axis horizontal, Axis vertical, PlotArea area, Predicate<Part> shown) {
    this.data = data;
    this.area = area;
    rows =
        Arrays.stream(ShownRows.of(data.rows(), ShownRows.MOST))
            .filter(row -> shown.test(data.split().part(row)))
            .toArray();
    x = Arrays.stream(rows).mapToDouble(row -> horizontal.pixel(data.x(row))).toArray();
    y = Arrays.stream(rows).mapToDouble(row -> vertical.pixel(data.y(row))).toArray();
    index = new PointIndex(x, y, area.right() + 1, area.bottom() + 1);
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

  private boolean areMany() {
    return data.rows() > MANY;
  }

  private double radius(Palette palette) {
    int count = Math.min(data.rows(), ShownRows.MOST);
    return palette.mark(count <= SOME ? 4 : count <= MANY ? 3 : count <= 8_000 ? 1.75 : 1.25);
  }

  /** The row under the pointer; −1 if none. */
  int rowAt(double px, double py) {
    int nearest = index.nearest(px, py);
    return nearest < 0 || !area.contains(x[nearest], y[nearest]) ? -1 : rows[nearest];
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

  /** Where a row lies on the screen; {@code null} if it is not drawn there. */
  Pointer place(int row) {
    int i = Arrays.binarySearch(rows, row);
    return i < 0 || !area.contains(x[i], y[i]) ? null : new Pointer(x[i], y[i], false);
  }

  /**
   * Training rows are painted first and the held back ones over them, because there are fewer; what
   * is selected comes last and the rest of it steps back.
   */
  void paint(StampPicture picture, Palette palette, Set<Long> selected) {
    Look[] looks = looks(palette);
    boolean any = isAnySelected(selected);
    for (Part part : Part.values()) {
      for (int i = 0; i < rows.length; i++) {
        if (data.split().part(rows[i]) == part && !(any && isSelected(i, selected))) {
          picture.stamp(looks[look(i)], x[i], y[i], any ? FAINT : StampPicture.FULL);
        }
      }
    }
    for (int i = 0; any && i < rows.length; i++) {
      if (isSelected(i, selected)) {
        picture.stamp(looks[look(i)], x[i], y[i], StampPicture.FULL);
      }
    }
  }

  private boolean isSelected(int i, Set<Long> selected) {
    return selected.contains(data.dataset().id(rows[i]));
  }

  private boolean isAnySelected(Set<Long> selected) {
    boolean any = false;
    for (int i = 0; !selected.isEmpty() && i < rows.length && !any; i++) {
      any = isSelected(i, selected);
    }
    return any;
  }

  /** The looks there are: by class or shade, then by part. */
  private Look[] looks(Palette palette) {
    int kinds = kinds();
    int edge = Palette.argb(edge(palette));
    Look[] looks = new Look[kinds * Part.values().length];
    for (int i = 0; i < looks.length; i++) {
      int kind = i % kinds;
      int colour = Palette.argb(colour(kind, palette));
      looks[i] =
          areMany()
              ? new Look.Square(colour, radius(palette))
              : new Look.Point(
                  data.dataset().task().isClassification() ? Marker.of(kind) : Marker.CIRCLE,
                  Part.values()[i / kinds],
                  new Look.Inks(colour, edge, Palette.argb(palette.plot())),
                  radius(palette),
                  palette.line(PointStyle.OUTLINE),
                  palette.mark(PointStyle.DOT));
    }
    return looks;
  }

  private int kinds() {
    return data.dataset().task().isClassification() ? data.dataset().classNames().size() : SHADES;
  }

  private int look(int i) {
    return data.split().part(rows[i]).ordinal() * kinds() + kind(rows[i]);
  }

  private int kind(int row) {
    double target = data.dataset().target(row);
    if (data.dataset().task().isClassification()) {
      return (int) target;
    }
    double share = (target - targetRange[0]) / (targetRange[1] - targetRange[0]);
    return (int) Math.rint((SHADES - 1) * share);
  }

  /** Points coloured by a number may be as pale as the ground, so their edge is dark. */
  private Color edge(Palette palette) {
    boolean byNumber = !data.dataset().task().isClassification() && !data.isCurve();
    return byNumber ? palette.inkMuted() : palette.plot();
  }

  private Color colour(int kind, Palette palette) {
    if (data.dataset().task().isClassification()) {
      return PointStyle.classColour(palette, kind, data.dataset().classNames().size());
    }
    return data.isCurve()
        ? palette.inkMuted()
        : PointStyle.strong(palette, palette.signed(2.0 * kind / (SHADES - 1) - 1));
  }

  /** Rings the rows that are predicted wrongly, faintly behind what is selected. */
  void ring(StampPicture picture, Palette palette, boolean[] mistake, Set<Long> selected) {
    if (data.dataset().task() == Task.REGRESSION) {
      return;
    }
    boolean many = areMany();
    int ink = Palette.argb(many ? palette.ink().interpolate(palette.plot(), 0.3) : palette.ink());
    double width = palette.line(many ? 0.6 : 1.2);
    Look look = new Look.Ring(!many, ink, radius(palette) + (many ? 0.75 : 2.75), width);
    boolean any = isAnySelected(selected);
    for (int i = 0; i < rows.length; i++) {
      if (mistake[rows[i]]) {
        boolean steppedBack = any && !isSelected(i, selected);
        picture.stamp(look, x[i], y[i], steppedBack ? FAINT : StampPicture.FULL);
      }
    }
  }

  /** Marks the rows that are selected. */
  void select(StampPicture picture, Palette palette, Set<Long> ids) {
    if (!isAnySelected(ids)) {
      return;
    }
    // On any ground and any class: a ring on a ring.
    select(picture, palette, palette.ink(), 4.2, ids);
    select(picture, palette, palette.highlight(), 2.2, ids);
  }

  private void select(
      StampPicture picture, Palette palette, Color color, double width, Set<Long> ids) {
    Look look = new Look.Ring(true, Palette.argb(color), Math.max(2, radius(palette)) + 2.5, width);
    for (int i = 0; i < rows.length; i++) {
      if (isSelected(i, ids)) {
        picture.stamp(look, x[i], y[i], StampPicture.FULL);
      }
    }
  }

  /** Marks the row that is pointed at, here or in another pane. */
  void highlight(GraphicsContext g, Palette palette, int row) {
    Pointer at = place(row);
    if (at == null) {
      return;
    }
    double r = Math.max(3, radius(palette)) + 5;
    g.setStroke(palette.plot());
    g.setLineWidth(5);
    g.strokeOval(at.x() - r, at.y() - r, 2 * r, 2 * r);
    g.setStroke(palette.highlight());
    g.setLineWidth(3);
    g.strokeOval(at.x() - r, at.y() - r, 2 * r, 2 * r);
  }
}
