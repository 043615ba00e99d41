package chalkgrad.training;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Makes the network that a spec describes. */
final class Networks {
  private Networks() {}

  /** Hidden layers as described, between the features and as many outputs as the targets need. */
  static NetworkShape shape(ExperimentSpec spec, Prepared data) {
    List<NetworkShape.Layer> layers = new ArrayList<>();
    for (LayerSpec layer : spec.network().hidden()) {
      layers.add(
          switch (layer) {
            case LayerSpec.Dense dense ->
                new NetworkShape.Layer(dense.units(), dense.activation(), dense.bias());
          });
    }
    layers.add(new NetworkShape.Layer(data.outputs(), spec.network().output(), true));
    return new NetworkShape(data.features().size(), layers);
  }

  /**
   * Draws the weights of each layer from the stream of its id, the output's from the one after the
   * last of these; biases stay 0.
   */
  static void initialize(Parameters theta, ExperimentSpec spec) {
    List<LayerSpec> hidden = spec.network().hidden();
    for (int l = 0; l < theta.shape().depth(); l++) {
      Initializer initializer =
          l < hidden.size()
              ? switch (hidden.get(l)) {
                case LayerSpec.Dense dense -> dense.initializer();
              }
              : spec.network().outputInitializer();
      long stream = l < hidden.size() ? hidden.get(l).id() - 1 : spec.network().lastId();
      RandomStream random = RandomStream.of(spec.training().seed(), "weights", stream);
      initializer.fill(theta.weights(l), random);
    }
  }
}
