package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.NetworkSpec;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the gestures do to the experiment. Layers and neurons are meant by their ids, so that a
 * gesture that comes a moment after its layer has gone does nothing; at a limit it says so.
 */
final class LayerEdits {
  private static final Messages TEXT = Messages.of(LayerEdits.class);

  private LayerEdits() {}

  /**
   * Inserts a new layer into a gap.
   *
   * @param gap so many hidden layers are on its left
   */
  static UnaryOperator<ExperimentSpec> insert(int gap, Activation activation) {
    return spec -> {
      LayerSpec layer =
          Defaults.layer(Defaults.NEW_LAYER_UNITS)
              .withActivation(activation)
              .withInitializer(spec.network().outputInitializer());
      return insert(gap, List.of(layer)).apply(spec);
    };
  }

  /**
   * Inserts copies of layers into a gap.
   *
   * @throws UserException from the edit, if the network would have too many layers
   */
  static UnaryOperator<ExperimentSpec> insert(int gap, List<LayerSpec> layers) {
    return spec -> {
      NetworkSpec network = spec.network();
      int count = network.hidden().size();
      if (count + layers.size() > NetworkSpec.MAX_HIDDEN) {
        throw new UserException(
            count == NetworkSpec.MAX_HIDDEN
                ? TEXT.text("add-layer.full", String.valueOf(count))
                : TEXT.text(
                    "insert.too-many",
                    String.valueOf(count),
                    String.valueOf(layers.size()),
                    String.valueOf(NetworkSpec.MAX_HIDDEN)));
      }
      List<LayerSpec> copies = layers.stream().map(l -> l.withId(LayerSpec.NO_ID)).toList();
      return spec.withNetwork(network.withInserted(Math.min(gap, count), copies));
    };
  }

  static UnaryOperator<ExperimentSpec> remove(Set<Long> ids) {
    return spec -> spec.withNetwork(spec.network().without(ids));
  }

  /** Moves layers, in their order, into a gap. */
  static UnaryOperator<ExperimentSpec> move(Set<Long> ids, int gap) {
    return spec -> spec.withNetwork(spec.network().withMoved(ids, gap));
  }

  /** Adds neurons, or takes some away if {@code difference} is negative. */
  static UnaryOperator<ExperimentSpec> addUnits(Set<Long> ids, int difference) {
    return each(ids, layer -> layer.withUnits(allowed(layer.units() + difference)));
  }

  /** Gives the layer so many neurons, or as near as the limits allow. */
  static UnaryOperator<ExperimentSpec> units(long id, int units) {
    return each(Set.of(id), layer -> layer.withUnits(allowed(units)));
  }

  private static int allowed(int units) {
    return Math.clamp(units, 1, LayerSpec.MAX_UNITS);
  }

  static UnaryOperator<ExperimentSpec> activation(long id, Activation activation) {
    return dense(id, dense -> dense.withActivation(activation));
  }

  static UnaryOperator<ExperimentSpec> initializer(long id, Initializer initializer) {
    return dense(id, dense -> dense.withInitializer(initializer));
  }

  static UnaryOperator<ExperimentSpec> bias(long id, boolean bias) {
    return dense(id, dense -> dense.withBias(bias));
  }

  static UnaryOperator<ExperimentSpec> name(long id, String name) {
    return each(Set.of(id), layer -> layer.withName(shortened(name)));
  }

  private static String shortened(String name) {
    String clean = name.strip();
    return clean.substring(0, Math.min(clean.length(), Neuron.MAX_NAME));
  }

  /** Names a neuron; without a name it is called by its number. */
  static UnaryOperator<ExperimentSpec> neuronName(long id, int neuron, String name) {
    return each(
        Set.of(id),
        layer -> {
          OptionalInt at = place(layer, neuron);
          return at.isPresent() ? layer.withNeuronName(at.getAsInt(), shortened(name)) : layer;
        });
  }

  /** Removes a neuron, unless it is the only one. */
  static UnaryOperator<ExperimentSpec> removeNeuron(long id, int neuron) {
    return each(
        Set.of(id),
        layer -> {
          OptionalInt at = place(layer, neuron);
          return at.isPresent() && layer.units() > 1 ? layer.withoutNeuron(at.getAsInt()) : layer;
        });
  }

  private static OptionalInt place(LayerSpec layer, int neuron) {
    return IntStream.range(0, layer.units())
        .filter(i -> layer.neurons().get(i).id() == neuron)
        .findFirst();
  }

  static UnaryOperator<ExperimentSpec> output(Activation activation) {
    return spec -> spec.withNetwork(spec.network().withOutput(activation));
  }

  static UnaryOperator<ExperimentSpec> outputInitializer(Initializer initializer) {
    return spec -> spec.withNetwork(spec.network().withOutputInitializer(initializer));
  }

  private static UnaryOperator<ExperimentSpec> dense(
      long id, UnaryOperator<LayerSpec.Dense> change) {
    return each(
        Set.of(id),
        layer ->
            switch (layer) {
              case LayerSpec.Dense dense -> change.apply(dense);
            });
  }

  private static UnaryOperator<ExperimentSpec> each(
      Set<Long> ids, UnaryOperator<LayerSpec> change) {
    return spec -> spec.withNetwork(spec.network().withEach(ids, change));
  }
}
