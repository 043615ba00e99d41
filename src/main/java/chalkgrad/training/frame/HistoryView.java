package chalkgrad.training.frame;

import java.util.EnumMap;
import java.util.Map;

/**
 * The curves of a run so far, thinned without losing extremes.
 *
 * @param curves a curve for each series that has values
 * @param bestEpoch the epoch with the lowest validation loss; −1 without validation rows
 */
public record HistoryView(Map<Series, Curve> curves, long bestEpoch) {
  public static final HistoryView EMPTY = new HistoryView(new EnumMap<>(Series.class), -1);

  /** What a curve shows; x is the epoch. */
  public enum Series {
    TRAIN_LOSS,
    VALIDATION_LOSS,
    TEST_LOSS,
    TRAIN_SCORE,
    VALIDATION_SCORE,
    TEST_SCORE
  }

  /** Points (x, y) with x ascending. */
  public record Curve(double[] x, double[] y) {
    public int size() {
      return x.length;
    }

    public double last() {
      return y[y.length - 1];
    }
  }

  /** The curve of a series; {@code null} if it has no values. */
  public Curve curve(Series series) {
    return curves.get(series);
  }
}
