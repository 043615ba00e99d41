package chalkgrad.training;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;

/**
 * The training rows, batch by batch. Each epoch has an order of its own, a function of seed and
 * epoch; a full batch keeps the order of the data, since it would only change the rounding. The
 * last batch may be short, and so is a full batch that begins within an epoch: it takes the rows
 * that are left, so that an epoch uses every row once however the size changes.
 */
final class Batches {
  private final Matrix allX;
  private final Matrix allY;
  private final int rows;
  private final int capacity;
  private final boolean full;
  private final long seed;
  private final int[] order;
  private final Matrix batchX;
  private final Matrix batchY;
  private Matrix x;
  private Matrix y;
  private Matrix shortX;
  private Matrix shortY;
  private int position;

  /**
   * Without rows {@code allX} and {@code allY} are {@code null}, and nothing must be asked of it.
   */
  Batches(Matrix allX, Matrix allY, int batchSize, long seed) {
    this.allX = allX;
    this.allY = allY;
    this.rows = allX == null ? 0 : allX.rows();
    this.capacity = Math.max(1, batchSize == 0 ? rows : Math.min(batchSize, rows));
    this.full = capacity == rows;
    this.seed = seed;
    this.order = new int[rows];
    this.batchX = full || rows == 0 ? allX : new Matrix(capacity, allX.columns());
    this.batchY = full || rows == 0 ? allY : new Matrix(capacity, allY.columns());
  }

  /** Goes to a place in an epoch. */
  void seek(long epoch, int newPosition) {
    position = newPosition;
    if (full && position == 0) {
      return;
    }
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    RandomStream.of(seed, "row-order", epoch).shuffle(order);
  }

  /** Gathers the next batch; {@link #x} and {@link #y} give it. */
  void next() {
    if (full && position == 0) {
      x = allX;
      y = allY;
      position = rows;
      return;
    }
    int count = Math.min(capacity, rows - position);
    x = count == capacity ? batchX : shortened(count, true);
    y = count == capacity ? batchY : shortened(count, false);
    for (int i = 0; i < count; i++) {
      copyRow(allX, order[position + i], x, i);
      copyRow(allY, order[position + i], y, i);
    }
    position += count;
  }

  private Matrix shortened(int count, boolean features) {
    if (shortX == null || shortX.rows() != count) {
      shortX = full ? new Matrix(count, allX.columns()) : batchX.rows(0, count);
      shortY = full ? new Matrix(count, allY.columns()) : batchY.rows(0, count);
    }
    return features ? shortX : shortY;
  }

  private static void copyRow(Matrix from, int row, Matrix to, int target) {
    System.arraycopy(
        from.array(),
        from.offset() + row * from.stride(),
        to.array(),
        to.offset() + target * to.stride(),
        to.columns());
  }

  Matrix x() {
    return x;
  }

  Matrix y() {
    return y;
  }

  /** The most rows of a batch. */
  int capacity() {
    return capacity;
  }

  /** Rows of an epoch. */
  int rows() {
    return rows;
  }

  /** Rows of the epoch that are done. */
  int position() {
    return position;
  }

  boolean isEpochDone() {
    return position >= rows;
  }

  int stepInEpoch() {
    return Math.ceilDiv(position, capacity);
  }

  int stepsPerEpoch() {
    return Math.max(1, Math.ceilDiv(rows, capacity));
  }
}
