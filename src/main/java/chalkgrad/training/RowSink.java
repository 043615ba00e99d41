package chalkgrad.training;

import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;

/** Takes what the network makes of many rows, block by block, and has an answer at the end. */
interface RowSink {
  /**
   * Takes the outcome of some rows.
   *
   * @param first the number of the first of them
   * @param inputs what went into the network
   * @param outcome what came out of each layer
   */
  void take(int first, Matrix inputs, Activity outcome);

  /** All rows have come. */
  void close();
}
