package chalkgrad.engine.network;

import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * One number for each weight and bias of a network: the parameters themselves, their gradient, or
 * an optimizer's memory. All stand in one vector; {@link #weights} and {@link #biases} are windows
 * onto it.
 */
public final class Parameters {
  private final NetworkShape shape;
  private final double[] vector;
  private final List<Matrix> weights = new ArrayList<>();
  private final List<Matrix> biases = new ArrayList<>();

  /** All zeros. */
  public Parameters(NetworkShape shape) {
    this(shape, new double[shape.size()]);
  }

  /** Windows onto {@code vector}, which is shared. */
  public Parameters(NetworkShape shape, double[] vector) {
    if (vector.length != shape.size()) {
      throw new IllegalArgumentException(
          "the network has " + shape.size() + " numbers, not " + vector.length);
    }
    this.shape = shape;
    this.vector = vector;
    int offset = 0;
    for (int l = 0; l < shape.depth(); l++) {
      int units = shape.units(l);
      weights.add(new Matrix(vector, offset, shape.fanIn(l), units, units));
      offset += shape.fanIn(l) * units;
      biases.add(new Matrix(vector, offset, 1, units, units));
      offset += units;
    }
  }

  public NetworkShape shape() {
    return shape;
  }

  /** W of layer l, fan-in × units. */
  public Matrix weights(int l) {
    return weights.get(l);
  }

  /** b of layer l, 1 × units. */
  public Matrix biases(int l) {
    return biases.get(l);
  }

  /** All numbers; shared. */
  public double[] vector() {
    return vector;
  }

  /** Whether no number is NaN or infinite. */
  public boolean areFinite() {
    // Sums side by side: one alone would wait for each addition.
    double a = 0, b = 0, c = 0, d = 0;
    int i = 0;
    for (; i + 4 <= vector.length; i += 4) {
      a += vector[i] * 0;
      b += vector[i + 1] * 0;
      c += vector[i + 2] * 0;
      d += vector[i + 3] * 0;
    }
    for (; i < vector.length; i++) {
      a += vector[i] * 0;
    }
    return a + b + c + d == 0;
  }
}
