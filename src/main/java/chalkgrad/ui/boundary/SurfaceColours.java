package chalkgrad.ui.boundary;

import chalkgrad.training.frame.Surface;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import javafx.scene.paint.Color;

/**
 * The colours of surfaces, a little paler than the points that lie on them. Ramps are kept until
 * their palette changes.
 */
final class SurfaceColours {
  /** How much of a class's colour a certain prediction has. */
  private static final double STRENGTH = 0.72;

  /** How certain hard colours look. */
  private static final double DECIDED = 0.8;

  private static final int STEPS = 512;
  private static final int CLASS_STEPS = 64;

  private final Palette palette;
  private final int[] regression = new int[STEPS];
  private int[] probability;
  private double probabilityThreshold = Double.NaN;
  private int[][] classes = new int[0][];

  SurfaceColours(Palette palette) {
    this.palette = palette;
    for (int i = 0; i < STEPS; i++) {
      regression[i] = pale(2.0 * i / (STEPS - 1) - 1);
    }
  }

  Palette palette() {
    return palette;
  }

  private int pale(double signed) {
    return Palette.argb(palette.signed(STRENGTH * signed));
  }

  /** From the smallest (first) to the largest (last), as a map of a neuron has them. */
  int[] regression() {
    return regression;
  }

  /** Soft colours pale towards the threshold; hard ones are the same all over a region. */
  Style of(boolean hard) {
    return hard ? new Hard() : new Soft();
  }

  /** The colours of the three kinds of surface. */
  interface Style {
    /** For p from 0 (first) to 1 (last). */
    int[] probability(double threshold);

    /** From the smallest target (first) to the largest (last). */
    int[] regression(Surface.Values surface);

    /** The colour of each cell. */
    int[] cells(Surface.Classes surface, int count);
  }

  private final class Soft implements Style {
    @Override
    public int[] probability(double threshold) {
      return SurfaceColours.this.probability(threshold);
    }

    @Override
    public int[] regression(Surface.Values surface) {
      return regression;
    }

    @Override
    public int[] cells(Surface.Classes surface, int count) {
      return SurfaceColours.this.cells(surface, count);
    }
  }

  /** Decisions instead of probabilities; of a regression, a step for each round number. */
  private final class Hard implements Style {
    @Override
    public int[] probability(double threshold) {
      int[] ramp = new int[STEPS];
      for (int i = 0; i < STEPS; i++) {
        ramp[i] = pale((double) i / (STEPS - 1) >= threshold ? DECIDED : -DECIDED);
      }
      return ramp;
    }

    @Override
    public int[] regression(Surface.Values surface) {
      double[] levels = ContourLevels.ofValues(surface);
      double range = surface.max() - surface.min();
      int[] ramp = regression.clone();
      for (int i = 0; i < STEPS && range > 0; i++) {
        double value = surface.min() + range * i / (STEPS - 1);
        double middle = ContourLevels.band(value, levels, surface.min(), surface.max());
        ramp[i] = pale(2 * (middle - surface.min()) / range - 1);
      }
      return ramp;
    }

    @Override
    public int[] cells(Surface.Classes surface, int count) {
      int[] flat = new int[count];
      for (int c = 0; c < count; c++) {
        Color own = palette.classColor(c, count);
        flat[c] = Palette.argb(palette.neutral().interpolate(own, DECIDED * STRENGTH));
      }
      int[] cells = new int[surface.winner().length];
      Arrays.setAll(cells, i -> flat[surface.winner()[i]]);
      return cells;
    }
  }

  /** For p from 0 (first) to 1 (last), neutral at the threshold. */
  int[] probability(double threshold) {
    if (threshold != probabilityThreshold) {
      probability = new int[STEPS];
      for (int i = 0; i < STEPS; i++) {
        probability[i] = pale(signed((double) i / (STEPS - 1), threshold));
      }
      probabilityThreshold = threshold;
    }
    return probability;
  }

  /** −1 at p = 0, 0 at the threshold, 1 at p = 1. */
  static double signed(double p, double threshold) {
    if (p >= threshold) {
      return threshold >= 1 ? 0 : (p - threshold) / (1 - threshold);
    }
    return (p - threshold) / threshold;
  }

  /** The colour of each cell: that of its class, neutral at p = 1/k. */
  int[] cells(Surface.Classes surface, int count) {
    if (classes.length != count) {
      classes = new int[count][CLASS_STEPS];
      for (int c = 0; c < count; c++) {
        for (int i = 0; i < CLASS_STEPS; i++) {
          double certainty = STRENGTH * i / (CLASS_STEPS - 1);
          classes[c][i] =
              Palette.argb(palette.neutral().interpolate(palette.classColor(c, count), certainty));
        }
      }
    }
    int[] cells = new int[surface.p().length];
    float least = 1f / count;
    for (int i = 0; i < cells.length; i++) {
      float certainty = (surface.p()[i] - least) / (1 - least);
      cells[i] =
          classes[surface.winner()[i]][
              Math.clamp((int) (certainty * CLASS_STEPS), 0, CLASS_STEPS - 1)];
    }
    return cells;
  }
}
