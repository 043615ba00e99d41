package chalkgrad.ui.network;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.NetworkSpec;
import java.util.function.UnaryOperator;

/**
 * What the gestures do to the experiment. A gesture may come a moment after the layer that it meant
 * has gone, or at a limit: then it does nothing. Hidden layers are counted from 0.
 */
final class LayerEdits {
  private LayerEdits() {}

  /** Inserts a new layer before the hidden layer of that index, or as the last one. */
  static UnaryOperator<ExperimentSpec> insert(int index) {
    return spec -> {
      NetworkSpec network = spec.network();
      int count = network.hidden().size();
      if (count == NetworkSpec.MAX_HIDDEN) {
        return spec;
      }
      LayerSpec layer =
          Defaults.layer(Defaults.NEW_LAYER_UNITS).withInitializer(network.outputInitializer());
      return spec.withNetwork(network.withInserted(Math.min(index, count), layer));
    };
  }

  /** Adds a new layer before the output. */
  static UnaryOperator<ExperimentSpec> append() {
    return insert(NetworkSpec.MAX_HIDDEN);
  }

  static UnaryOperator<ExperimentSpec> remove(int index) {
    return spec ->
        isThere(spec, index) ? spec.withNetwork(spec.network().withRemoved(index)) : spec;
  }

  /** Adds neurons, or takes some away if {@code difference} is negative. */
  static UnaryOperator<ExperimentSpec> addUnits(int index, int difference) {
    return spec ->
        isThere(spec, index)
            ? units(index, spec.network().hidden().get(index).units() + difference).apply(spec)
            : spec;
  }

  /** Gives the layer so many neurons, or as near as the limits allow. */
  static UnaryOperator<ExperimentSpec> units(int index, int units) {
    return replace(index, layer -> layer.withUnits(Math.clamp(units, 1, LayerSpec.MAX_UNITS)));
  }

  static UnaryOperator<ExperimentSpec> activation(int index, Activation activation) {
    return replace(
        index,
        layer ->
            switch (layer) {
              case LayerSpec.Dense dense -> dense.withActivation(activation);
            });
  }

  private static UnaryOperator<ExperimentSpec> replace(int index, UnaryOperator<LayerSpec> edit) {
    return spec -> {
      if (!isThere(spec, index)) {
        return spec;
      }
      LayerSpec layer = edit.apply(spec.network().hidden().get(index));
      return spec.withNetwork(spec.network().withReplaced(index, layer));
    };
  }

  private static boolean isThere(ExperimentSpec spec, int index) {
    return index < spec.network().hidden().size();
  }
}
