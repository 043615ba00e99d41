package chalkgrad.training;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.layer.LayerSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers. The width of the input comes from the features and that of the output from the
 * targets, so only the hidden layers have a size here. With none it is linear, logistic or softmax
 * regression.
 *
 * @param hidden 0 to {@value #MAX_HIDDEN} layers
 * @param output the activation of the output layer
 * @param outputInitializer how its weights start
 */
public record NetworkSpec(
    List<LayerSpec> hidden, Activation output, Initializer outputInitializer) {
  /** The most hidden layers. */
  public static final int MAX_HIDDEN = 12;

  public NetworkSpec {
    hidden = List.copyOf(hidden);
    if (hidden.size() > MAX_HIDDEN) {
      throw new IllegalArgumentException(
          "a network has at most " + MAX_HIDDEN + " hidden layers, not " + hidden.size());
    }
  }

  public NetworkSpec withHidden(List<LayerSpec> newHidden) {
    return new NetworkSpec(newHidden, output, outputInitializer);
  }

  /** With the layer inserted before the hidden layer of that index (or as the last one). */
  public NetworkSpec withInserted(int index, LayerSpec layer) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    layers.add(index, layer);
    return withHidden(layers);
  }

  /** With another layer in the place of the hidden layer of that index. */
  public NetworkSpec withReplaced(int index, LayerSpec layer) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    layers.set(index, layer);
    return withHidden(layers);
  }

  /** Without the hidden layer of that index. */
  public NetworkSpec withRemoved(int index) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    layers.remove(index);
    return withHidden(layers);
  }

  public NetworkSpec withOutput(Activation newOutput) {
    return new NetworkSpec(hidden, newOutput, outputInitializer);
  }

  /** With all layers, the output included, starting in this way. */
  public NetworkSpec withInitializer(Initializer initializer) {
    List<LayerSpec> layers = new ArrayList<>();
    for (LayerSpec layer : hidden) {
      layers.add(
          switch (layer) {
            case LayerSpec.Dense dense -> dense.withInitializer(initializer);
          });
    }
    return new NetworkSpec(layers, output, initializer);
  }
}
