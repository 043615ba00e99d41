package chalkgrad.data.split;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import java.util.Arrays;

/**
 * Divides rows into training, validation and test. Each row draws one lot, keyed by the seed and
 * its id; within each class the smallest lots are tested, the next validated, the rest trained on.
 * So the split does not depend on the order of the rows, and most rows keep their part when others
 * come or go.
 */
public final class Splitter {
  private static final String PURPOSE = "split";

  private Splitter() {}

  /**
   * Splits a data set, class by class for a classification: each part's total is the wanted share
   * of the rows to the nearest row, and each class has its share in every part, give or take a row
   * or two. Every class keeps at least one training row, which comes before the shares. A data set
   * that brings parts along keeps them.
   */
  public static Split split(Dataset data, SplitSettings settings, long seed) {
    return data.hasParts() ? given(data) : drawn(data, settings, seed);
  }

  /** The part of one row by its lot alone, for rows that come later. */
  public static Part partOf(long id, SplitSettings settings, long seed) {
    double lot = RandomStream.of(seed, PURPOSE, id).nextDouble();
    if (lot < settings.testShare()) {
      return Part.TEST;
    }
    return lot < settings.heldBackShare() ? Part.VALIDATION : Part.TRAIN;
  }

  private static Split given(Dataset data) {
    Part[] parts = new Part[data.rows()];
    Arrays.setAll(parts, data::part);
    return new Split(parts);
  }

  private static Split drawn(Dataset data, SplitSettings settings, long seed) {
    int[][] strata = strata(data, seed);
    int[] sizes = Arrays.stream(strata).mapToInt(rows -> rows.length).toArray();
    int[] mostHeld = Arrays.stream(sizes).map(size -> Math.max(0, size - 1)).toArray();
    double heldShare = settings.heldBackShare();
    int[] held = Apportionment.of(sizes, heldShare, nearest(data.rows() * heldShare), mostHeld);
    double testOfHeld = heldShare == 0 ? 0 : settings.testShare() / heldShare;
    int[] tested =
        Apportionment.of(held, testOfHeld, nearest(data.rows() * settings.testShare()), held);
    Part[] parts = new Part[data.rows()];
    for (int c = 0; c < strata.length; c++) {
      for (int i = 0; i < strata[c].length; i++) {
        parts[strata[c][i]] =
            i < tested[c] ? Part.TEST : i < held[c] ? Part.VALIDATION : Part.TRAIN;
      }
    }
    return new Split(parts);
  }

  private static int nearest(double rows) {
    return (int) Math.floor(rows + 0.5);
  }

  /** The rows of each class (of a regression: all rows), by rising lot. */
  private static int[][] strata(Dataset data, long seed) {
    boolean classes = data.task().isClassification();
    int[] sizes = new int[classes ? data.classNames().size() : 1];
    long[] lots = new long[data.rows()];
    for (int row = 0; row < lots.length; row++) {
      // 31 random bits above, the row below: one sort of plain numbers, ties broken by row.
      long lot = RandomStream.of(seed, PURPOSE, data.id(row)).nextLong() >>> 33;
      lots[row] = lot << 32 | row;
      sizes[classes ? (int) data.target(row) : 0]++;
    }
    Arrays.sort(lots);
    int[][] strata = new int[sizes.length][];
    Arrays.setAll(strata, c -> new int[sizes[c]]);
    int[] next = new int[sizes.length];
    for (long lot : lots) {
      int row = (int) lot;
      int stratum = classes ? (int) data.target(row) : 0;
      strata[stratum][next[stratum]++] = row;
    }
    return strata;
  }
}
