package chalkgrad.training;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.Diagnostics;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Gathers what one layer makes of rows on the way there and back, block by block. */
final class LayerProbe {
  private final int layer;
  private final NetworkShape.Layer kind;
  private final boolean isHidden;
  private final float[] z;
  private final float[] a;
  private final double[] delta;
  private final boolean[] answers;
  private final boolean[] learns;
  private long flat;
  private int seen;

  LayerProbe(NetworkShape shape, int layer, int rows) {
    this.layer = layer;
    kind = shape.layers().get(layer);
    isHidden = layer < shape.depth() - 1;
    z = new float[rows * kind.units()];
    a = new float[rows * kind.units()];
    delta = new double[rows];
    answers = new boolean[kind.units()];
    learns = new boolean[kind.units()];
  }

  /** Forgets everything. */
  void clear() {
    Arrays.fill(answers, false);
    Arrays.fill(learns, false);
    flat = 0;
    seen = 0;
  }

  /**
   * Takes rows after the backward pass.
   *
   * @param input what came into the layer
   * @param squares for each row, ‖∂Cᵢ/∂θ‖² as far as it is known; the layer's share is added
   */
  void take(Matrix input, Activity outcome, double[] squares) {
    int n = outcome.rows();
    for (int i = 0; i < n; i++) {
      // δ of the batch is that of its mean loss, so it is n times smaller than that of the row's.
      double own = n * length(outcome.delta(layer), i);
      double in = length(input, i);
      delta[seen + i] = own;
      squares[i] += own * own * (in * in + (kind.bias() ? 1 : 0));
      takeNeurons(outcome, i);
    }
    seen += n;
  }

  private void takeNeurons(Activity outcome, int i) {
    int at = (seen + i) * kind.units();
    for (int j = 0; j < kind.units(); j++) {
      z[at + j] = (float) outcome.z(layer).get(i, j);
      a[at + j] = (float) outcome.a(layer).get(i, j);
      if (isHidden) {
        double slope = outcome.slopes(layer).get(i, j);
        boolean isFlat = Math.abs(slope) < Diagnostics.FLAT;
        flat += isFlat ? 1 : 0;
        learns[j] |= !isFlat;
        answers[j] |= slope != 0 || outcome.a(layer).get(i, j) != 0;
      }
    }
  }

  private static double length(Matrix matrix, int row) {
    int from = matrix.offset() + row * matrix.stride();
    return VectorLength.of(matrix.array(), from, from + matrix.columns());
  }

  /**
   * What has been seen.
   *
   * @param weights the weights of the layer
   */
  Diagnostics.Layer answer(Diagnostics.Bins weights) {
    double reach = Statistics.roundReach(z);
    int[] dead = neurons(j -> !answers[j]);
    int[] saturated = neurons(j -> answers[j] && !learns[j]);
    return new Diagnostics.Layer(
        kind.activation(),
        Statistics.spread(delta.clone()),
        weights,
        Statistics.bins(z, -reach, reach),
        activations(),
        isHidden ? flat / (double) a.length : Double.NaN,
        dead,
        saturated);
  }

  private int[] neurons(IntPredicate condition) {
    return isHidden ? IntStream.range(0, kind.units()).filter(condition).toArray() : new int[0];
  }

  private Diagnostics.Bins activations() {
    Activation.Range range = kind.activation().range();
    double reach = range == Activation.Range.UNBOUNDED ? Statistics.roundReach(a) : 1;
    double low =
        switch (range) {
          case ZERO_TO_ONE -> 0;
          case MINUS_ONE_TO_ONE -> -1;
          case UNBOUNDED -> Statistics.hasNoNegative(a) ? 0 : -reach;
        };
    return Statistics.bins(a, low, reach);
  }
}
