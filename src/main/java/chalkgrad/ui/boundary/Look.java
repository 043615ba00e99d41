package chalkgrad.ui.boundary;

import chalkgrad.data.Part;
import chalkgrad.ui.common.plot.Marker;

/** What a mark on the plot looks like, as a colour for each place around its centre. */
sealed interface Look {
  /** Nothing is painted here. */
  int NOTHING = 0;

  /** The opaque colour at a place, or {@link #NOTHING}. */
  int at(double x, double y);

  /** Nothing is painted further away than this. */
  double extent();

  /** The colours of a sample: its own, that of its edge, and that of what is hollow. */
  record Inks(int colour, int edge, int ground) {}

  /**
   * A sample: training filled, test hollow, validation hollow with a dot, on an edge that separates
   * it from what is below; as {@link PointStyle#paint} paints it on a canvas.
   */
  record Point(Marker marker, Part part, Inks inks, double r, double outline, double dot)
      implements Look {
    private static final double MOST_POINTED = 1.75;

    @Override
    public int at(double x, double y) {
      double d = marker.distance(x, y, r);
      if (part == Part.TRAIN) {
        return d <= 0 ? inks.colour() : d <= PointStyle.FILLED_EDGE / 2 ? inks.edge() : NOTHING;
      }
      if (Math.abs(d) <= outline / 2) {
        return inks.colour();
      }
      if (d <= 0) {
        boolean dotted = part == Part.VALIDATION && Math.hypot(x, y) <= dot;
        return dotted ? inks.colour() : inks.ground();
      }
      return d <= (outline + PointStyle.AROUND_OUTLINE) / 2 ? inks.edge() : NOTHING;
    }

    @Override
    public double extent() {
      return MOST_POINTED * r + outline + PointStyle.AROUND_OUTLINE;
    }
  }

  /** A sample among very many. */
  record Square(int colour, double r) implements Look {
    @Override
    public int at(double x, double y) {
      return Math.max(Math.abs(x), Math.abs(y)) <= r ? colour : NOTHING;
    }

    @Override
    public double extent() {
      return r;
    }
  }

  /** A ring around a sample, round or square. */
  record Ring(boolean round, int colour, double r, double width) implements Look {
    @Override
    public int at(double x, double y) {
      double distance = round ? Math.hypot(x, y) : Math.max(Math.abs(x), Math.abs(y));
      return Math.abs(distance - r) <= width / 2 ? colour : NOTHING;
    }

    @Override
    public double extent() {
      return r + width;
    }
  }
}
