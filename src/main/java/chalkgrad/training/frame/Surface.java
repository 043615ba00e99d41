package chalkgrad.training.frame;

/**
 * What the network says over the viewport. Grids are row-major with {@code size} cells in each
 * direction; row 0 is the top (largest y), column 0 the left; a value is that of the cell's centre.
 */
public sealed interface Surface {
  /** The step whose parameters it shows. */
  long step();

  Viewport viewport();

  /** Two classes: the probability of the positive one. */
  record Probability(long step, Viewport viewport, int size, float[] p) implements Surface {}

  /** More classes: the most probable one and its probability. */
  record Classes(long step, Viewport viewport, int size, byte[] winner, float[] p)
      implements Surface {}

  /**
   * Regression over two columns: the prediction in the target's units, and the range of the
   * targets, to which colours are scaled.
   */
  record Values(long step, Viewport viewport, int size, float[] value, double min, double max)
      implements Surface {}

  /**
   * One raw column: the prediction (a regression's, or the positive class's probability) over x.
   */
  record Curve(long step, Viewport viewport, double[] x, double[] y) implements Surface {}
}
