package chalkgrad.training;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The layers. The width of the input comes from the features and that of the output from the
 * targets, so only the hidden layers have a size here. With none it is linear, logistic or softmax
 * regression.
 *
 * <p>Layers that come without an id get the next free ones, so that those of a new network are 1,
 * 2, … from left to right. A layer keeps its id through all edits.
 *
 * @param hidden 0 to {@value #MAX_HIDDEN} layers, no two with the same id
 * @param output the activation of the output layer
 * @param outputInitializer how its weights start
 */
public record NetworkSpec(
    List<LayerSpec> hidden, Activation output, Initializer outputInitializer) {
  /** The most hidden layers. */
  public static final int MAX_HIDDEN = 12;

  public NetworkSpec {
    if (hidden.size() > MAX_HIDDEN) {
      throw new IllegalArgumentException(
          "a network has at most " + MAX_HIDDEN + " hidden layers, not " + hidden.size());
    }
    hidden = identified(hidden);
  }

  private static List<LayerSpec> identified(List<LayerSpec> layers) {
    long last = lastId(layers);
    Set<Long> ids = new HashSet<>();
    List<LayerSpec> identified = new ArrayList<>();
    for (LayerSpec layer : layers) {
      LayerSpec next = layer.id() == LayerSpec.NO_ID ? layer.withId(++last) : layer;
      if (!ids.add(next.id())) {
        throw new IllegalArgumentException("two layers have the id " + next.id());
      }
      identified.add(next);
    }
    return List.copyOf(identified);
  }

  private static long lastId(List<LayerSpec> layers) {
    return layers.stream().mapToLong(LayerSpec::id).max().orElse(LayerSpec.NO_ID);
  }

  /** The highest id of a hidden layer; 0 if there is none. */
  long lastId() {
    return lastId(hidden);
  }

  /** Where the hidden layer of an id stands, counted from 0. */
  public OptionalInt indexOf(long id) {
    return IntStream.range(0, hidden.size()).filter(l -> hidden.get(l).id() == id).findFirst();
  }

  public NetworkSpec withHidden(List<LayerSpec> newHidden) {
    return new NetworkSpec(newHidden, output, outputInitializer);
  }

  /** With the layer inserted before the hidden layer of that index (or as the last one). */
  public NetworkSpec withInserted(int index, LayerSpec layer) {
    return withInserted(index, List.of(layer));
  }

  /** The same with several layers; those without an id are new. */
  public NetworkSpec withInserted(int index, List<? extends LayerSpec> inserted) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    layers.addAll(index, inserted);
    return withHidden(layers);
  }

  /**
   * With another layer in the place of the hidden layer of that index; it goes on as that layer
   * unless it has an id of its own.
   */
  public NetworkSpec withReplaced(int index, LayerSpec layer) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    LayerSpec before = layers.get(index);
    layers.set(index, layer.id() == LayerSpec.NO_ID ? layer.withId(before.id()) : layer);
    return withHidden(layers);
  }

  /** Without the hidden layer of that index. */
  public NetworkSpec withRemoved(int index) {
    List<LayerSpec> layers = new ArrayList<>(hidden);
    layers.remove(index);
    return withHidden(layers);
  }

  /** Without the hidden layers of these ids. */
  public NetworkSpec without(Set<Long> ids) {
    return withHidden(hidden.stream().filter(layer -> !ids.contains(layer.id())).toList());
  }

  /**
   * With the layers of these ids moved, in their order, to a gap between layers.
   *
   * @param gap so many hidden layers, as they stand now, are on its left
   */
  public NetworkSpec withMoved(Set<Long> ids, int gap) {
    List<LayerSpec> layers = new ArrayList<>();
    IntStream.range(0, hidden.size())
        .boxed()
        // Those that stay on the left of the gap, then those that move, then the others.
        .sorted(
            Comparator.comparingInt(l -> ids.contains(hidden.get(l).id()) ? 1 : l < gap ? 0 : 2))
        .forEach(l -> layers.add(hidden.get(l)));
    return withHidden(layers);
  }

  /** With the layers of these ids changed. */
  public NetworkSpec withEach(Set<Long> ids, UnaryOperator<LayerSpec> change) {
    return withHidden(
        hidden.stream()
            .map(layer -> ids.contains(layer.id()) ? change.apply(layer) : layer)
            .toList());
  }

  public NetworkSpec withOutput(Activation newOutput) {
    return new NetworkSpec(hidden, newOutput, outputInitializer);
  }

  /** With only the output starting in another way. */
  public NetworkSpec withOutputInitializer(Initializer newInitializer) {
    return new NetworkSpec(hidden, output, newInitializer);
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

  /** The same network without the names that the user gave, which nothing is computed from. */
  NetworkSpec withoutNames() {
    List<LayerSpec> layers = new ArrayList<>();
    for (LayerSpec layer : hidden) {
      List<Neuron> neurons = layer.neurons().stream().map(n -> n.withName("")).toList();
      layers.add(layer.withName("").withNeurons(neurons));
    }
    return withHidden(layers);
  }
}
