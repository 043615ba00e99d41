package chalkgrad.ui.boundary;

import chalkgrad.ui.common.plot.PlotArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * Finds places for the labels of contours: on straight stretches of a line, within the plot, away
 * from each other; from one frame to the next where they were before, if the line still goes there.
 */
final class ContourLabels {
  /** A stretch of this many pixels to both sides decides whether a place is straight. */
  private static final double STRETCH = 20;

  private static final double STRAIGHT = 0.96;

  /** The stretch must be about as long as the text. */
  private static final double LEAST_LENGTH = 1.5 * STRETCH;

  private static final double APART = 44;
  private static final double RIM = 16;
  private static final double LOYALTY = 30;

  /** Where lines are closer than this many pixels a label would hide them. */
  private static final double LEAST_GAP = 9;

  private static final int MOST_CANDIDATES = 48;

  private final Map<Double, Place> before = new HashMap<>();
  private final List<Place> taken = new ArrayList<>();

  /**
   * Where a label stands.
   *
   * @param degrees how far it is turned, −90 to 90
   */
  record Place(double x, double y, double degrees) {
    double distanceTo(Place that) {
      return Math.hypot(x - that.x, y - that.y);
    }
  }

  /** Begins a new picture. */
  void begin() {
    taken.clear();
  }

  /**
   * A place for the label of a level; {@code null} if there is none.
   *
   * @param segments x1, y1, x2, y2 of each in pixels
   * @param gap how far the next line is at a place
   */
  Place find(double level, double[] segments, PlotArea area, DoubleBinaryOperator gap) {
    Place old = before.remove(level);
    int count = segments.length / 4;
    int stride = Math.max(1, count / MOST_CANDIDATES);
    Place best = null;
    double bestScore = 0;
    for (int i = 0; i < count; i += stride) {
      double x = (segments[4 * i] + segments[4 * i + 2]) / 2;
      double y = (segments[4 * i + 1] + segments[4 * i + 3]) / 2;
      if (!isInside(area, x, y) || !isFree(x, y) || gap.applyAsDouble(x, y) < LEAST_GAP) {
        continue;
      }
      double loyalty = old == null ? 0 : LOYALTY - Math.hypot(x - old.x(), y - old.y());
      double score = 1 + Math.max(0, loyalty) + nearest(x, y);
      if (score > bestScore) {
        Place place = straight(segments, x, y);
        if (place != null) {
          best = place;
          bestScore = score;
        }
      }
    }
    if (best != null) {
      taken.add(best);
      before.put(level, best);
    }
    return best;
  }

  private static boolean isInside(PlotArea area, double x, double y) {
    return x > area.x() + RIM
        && x < area.right() - RIM
        && y > area.y() + RIM
        && y < area.bottom() - RIM;
  }

  private boolean isFree(double x, double y) {
    return taken.stream().allMatch(other -> Math.hypot(x - other.x(), y - other.y()) > APART);
  }

  /** A little credit for being far from the others, less than for staying. */
  private double nearest(double x, double y) {
    double least = LOYALTY;
    for (Place other : taken) {
      least = Math.min(least, Math.hypot(x - other.x(), y - other.y()) / 10);
    }
    return taken.isEmpty() ? 0 : Math.min(least, LOYALTY / 2);
  }

  /**
   * The mean direction around a place, by doubled angles since a line has no sense; {@code null}
   * where it bends or ends.
   */
  private static Place straight(double[] segments, double x, double y) {
    double cosines = 0;
    double sines = 0;
    double length = 0;
    for (int i = 0; i < segments.length; i += 4) {
      double mx = (segments[i] + segments[i + 2]) / 2 - x;
      double my = (segments[i + 1] + segments[i + 3]) / 2 - y;
      if (mx * mx + my * my < STRETCH * STRETCH) {
        double dx = segments[i + 2] - segments[i];
        double dy = segments[i + 3] - segments[i + 1];
        double own = Math.hypot(dx, dy);
        double angle = 2 * Math.atan2(dy, dx);
        cosines += own * Math.cos(angle);
        sines += own * Math.sin(angle);
        length += own;
      }
    }
    boolean fits =
        length >= LEAST_LENGTH
            && length <= 3 * STRETCH
            && Math.hypot(cosines, sines) >= STRAIGHT * length;
    return fits ? new Place(x, y, Math.toDegrees(Math.atan2(sines, cosines)) / 2) : null;
  }
}
