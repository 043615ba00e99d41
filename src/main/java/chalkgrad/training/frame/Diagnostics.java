package chalkgrad.training.frame;

import chalkgrad.data.Part;
import chalkgrad.engine.activation.Activation;
import java.util.List;

/**
 * What goes on inside the layers when rows of the data pass through the network, and their errors
 * back: which layers hardly learn, which neurons are off for good. Arrays are not to be changed.
 *
 * @param step the step whose parameters were used
 * @param part the part of the data that the rows are of
 * @param rows the rows that were used, as numbers of the data set: a fair sample if there are many
 * @param rowsOfPart how many rows the part has
 * @param gradient for each of these rows ‖∂Cᵢ/∂θ‖, the length of the gradient of its own loss with
 *     respect to all weights and biases, without penalty
 * @param layers hidden layers and output, from left to right
 */
public record Diagnostics(
    long step, Part part, int[] rows, int rowsOfPart, double[] gradient, List<Layer> layers) {
  /** A slope below this is too flat to learn from. */
  public static final double FLAT = 0.01;

  public Diagnostics {
    layers = List.copyOf(layers);
  }

  /** Dead neurons of all layers. */
  public int dead() {
    return layers.stream().mapToInt(layer -> layer.dead().length).sum();
  }

  /** Saturated neurons of all layers. */
  public int saturated() {
    return layers.stream().mapToInt(layer -> layer.saturated().length).sum();
  }

  /**
   * A layer.
   *
   * @param delta ‖δᵢ‖ over the rows i: the length of ∂Cᵢ/∂z of all neurons of the layer, Cᵢ being
   *     the loss of the row alone, not divided by the number of rows
   * @param weights of all layers over the same range
   * @param preActivations z of all neurons and rows
   * @param activations a of all neurons and rows, over the range of the activation function
   * @param flat the share of neurons and rows where |f′(z)| &lt; {@link #FLAT}; NaN for the output
   * @param dead neurons that are off for all rows, a = 0 and f′(z) = 0: nothing comes out of them
   *     and nothing changes them. Of hidden layers only
   * @param saturated other neurons with |f′(z)| &lt; {@link #FLAT} for all rows, which hardly learn
   *     any more. Of hidden layers only
   */
  public record Layer(
      Activation activation,
      Spread delta,
      Bins weights,
      Bins preActivations,
      Bins activations,
      double flat,
      int[] dead,
      int[] saturated) {}

  /**
   * How numbers are spread; NaN if none is finite.
   *
   * @param low 5 % of them are below
   * @param high 5 % of them are above
   */
  public record Spread(double mean, double low, double median, double high) {}

  /**
   * How often numbers fall into equally wide bins between two round ends.
   *
   * @param counts a bin holds its lower end, the last one its upper end too
   * @param mean their mean; NaN if there are none
   * @param deviation their population standard deviation
   */
  public record Bins(double low, double high, int[] counts, double mean, double deviation) {
    /** The lower end of a bin, or the upper end of the one before. */
    public double edge(int bin) {
      return bin == counts.length ? high : low + (high - low) * bin / counts.length;
    }

    /** The greatest count. */
    public int highest() {
      int highest = 0;
      for (int count : counts) {
        highest = Math.max(highest, count);
      }
      return highest;
    }
  }
}
