package chalkgrad.training.frame;

import chalkgrad.training.frame.HistoryView.Curve;
import java.util.List;

/**
 * How long the gradient of each layer has been since the run began. The gradient of a layer is the
 * vector of ∂C/∂w and ∂C/∂b of all its weights and biases, of the batch, the penalty included: what
 * the optimizer is given. Its length is √(Σ (∂C/∂w)² + Σ (∂C/∂b)²).
 *
 * @param layers hidden layers and output as the network has them now, from left to right
 */
public record GradientHistory(List<Layer> layers) {
  public static final GradientHistory EMPTY = new GradientHistory(List.of());

  public GradientHistory {
    layers = List.copyOf(layers);
  }

  /**
   * The curves of a layer; x is the epoch. The last point is of the epoch that has begun, as far as
   * it has come. A layer that came later has curves that begin later.
   *
   * @param mean the mean length over the steps of each epoch
   * @param largest the greatest length among them
   */
  public record Layer(Curve mean, Curve largest) {}
}
