package chalkgrad.training;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;

/**
 * The training rows, batch by batch. Each epoch has an order of its own, a function of seed and
 * epoch; a full batch keeps the order of the data, since it would only change the rounding. The
 * last batch may be short.
 */
final class Batches {
  private final Matrix allX;
  private final Matrix allY;
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

  Batches(Matrix allX, Matrix allY, int batchSize, long seed) {
    this.allX = allX;
    this.allY = allY;
    this.capacity = batchSize == 0 ? allX.rows() : Math.min(batchSize, allX.rows());
    this.full = capacity == allX.rows();
    this.seed = seed;
    this.order = new int[full ? 0 : allX.rows()];
    this.batchX = full ? allX : new Matrix(capacity, allX.columns());
    this.batchY = full ? allY : new Matrix(capacity, allY.columns());
  }

  /** Goes to a place in an epoch. */
  void seek(long epoch, int newPosition) {
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    RandomStream.of(seed, "row-order", epoch).shuffle(order);
    position = newPosition;
  }

  /** Gathers the next batch; {@link #x} and {@link #y} give it. */
  void next() {
    if (full) {
      x = allX;
      y = allY;
      position = allX.rows();
      return;
    }
    int count = Math.min(capacity, allX.rows() - position);
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
      shortX = batchX.rows(0, count);
      shortY = batchY.rows(0, count);
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

  /** Rows of the epoch that are done. */
  int position() {
    return position;
  }

  boolean isEpochDone() {
    return position >= allX.rows();
  }

  int stepInEpoch() {
    return Math.ceilDiv(position, capacity);
  }

  int stepsPerEpoch() {
    return Math.ceilDiv(allX.rows(), capacity);
  }
}
