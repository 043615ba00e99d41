package chalkgrad.engine.layer;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.init.Initializer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a hidden layer is to be, before it has numbers. */
public sealed interface LayerSpec {
  /** The most neurons that a layer may have. */
  int MAX_UNITS = 512;

  /** The id of a layer that is not part of a network yet, which will give it one. */
  long NO_ID = 0;

  /**
   * Tells the layer from the others of its network as long as it lives, wherever it stands. Its
   * random numbers come from the stream of this id.
   */
  long id();

  /** Given by the user; empty if none. */
  String name();

  /** The neurons, in their order; at least one. */
  List<Neuron> neurons();

  /** Number of neurons, the width of the layer's output. */
  default int units() {
    return neurons().size();
  }

  /** The same layer as another one: {@link #NO_ID} makes a copy that a network takes as new. */
  LayerSpec withId(long id);

  LayerSpec withName(String name);

  /** The same layer with these neurons. */
  LayerSpec withNeurons(List<Neuron> neurons);

  /** The same layer with another number of neurons: new ones come and old ones go at the end. */
  LayerSpec withUnits(int units);

  /** The same layer without the neuron of that index. */
  default LayerSpec withoutNeuron(int index) {
    List<Neuron> remaining = new ArrayList<>(neurons());
    remaining.remove(index);
    return withNeurons(remaining);
  }

  /** The same layer with another name for the neuron of that index. */
  default LayerSpec withNeuronName(int index, String name) {
    List<Neuron> renamed = new ArrayList<>(neurons());
    renamed.set(index, renamed.get(index).withName(name));
    return withNeurons(renamed);
  }

  /**
   * A fully connected layer: Z = A W + b, A = f(Z).
   *
   * @param neurons 1 to {@value LayerSpec#MAX_UNITS}, no two with the same id
   * @param bias whether b is learned; without, it stays 0
   */
  record Dense(
      long id,
      String name,
      List<Neuron> neurons,
      Activation activation,
      Initializer initializer,
      boolean bias)
      implements LayerSpec {
    public Dense {
      neurons = List.copyOf(neurons);
      checkUnits(neurons.size());
      if (id < NO_ID) {
        throw new IllegalArgumentException("the id of a layer is not negative, as " + id + " is");
      }
      if (name.length() > Neuron.MAX_NAME) {
        throw new IllegalArgumentException(
            "a name has at most " + Neuron.MAX_NAME + " characters, not " + name.length());
      }
      if (neurons.stream().mapToInt(Neuron::id).distinct().count() < neurons.size()) {
        throw new IllegalArgumentException("two neurons of a layer have the same id: " + neurons);
      }
      if (!activation.isElementwise()) {
        throw new IllegalArgumentException(activation.id() + " is for the output layer only");
      }
    }

    /** A new layer of so many neurons without names. */
    public Dense(int units, Activation activation, Initializer initializer, boolean bias) {
      this(NO_ID, "", unnamed(units), activation, initializer, bias);
    }

    public Dense(int units, Activation activation, Initializer initializer) {
      this(units, activation, initializer, true);
    }

    private static void checkUnits(int units) {
      if (units < 1 || units > MAX_UNITS) {
        throw new IllegalArgumentException(
            "a layer has 1 to " + MAX_UNITS + " neurons, not " + units);
      }
    }

    private static List<Neuron> unnamed(int units) {
      checkUnits(units);
      return IntStream.rangeClosed(1, units).mapToObj(Neuron::new).toList();
    }

    @Override
    public Dense withId(long newId) {
      return new Dense(newId, name, neurons, activation, initializer, bias);
    }

    @Override
    public Dense withName(String newName) {
      return new Dense(id, newName, neurons, activation, initializer, bias);
    }

    @Override
    public Dense withNeurons(List<Neuron> newNeurons) {
      return new Dense(id, name, newNeurons, activation, initializer, bias);
    }

    @Override
    public Dense withUnits(int units) {
      checkUnits(units);
      List<Neuron> next = new ArrayList<>(neurons.subList(0, Math.min(units, neurons.size())));
      int last = next.stream().mapToInt(Neuron::id).max().orElse(0);
      while (next.size() < units) {
        next.add(new Neuron(++last));
      }
      return withNeurons(next);
    }

    public Dense withActivation(Activation newActivation) {
      return new Dense(id, name, neurons, newActivation, initializer, bias);
    }

    public Dense withInitializer(Initializer newInitializer) {
      return new Dense(id, name, neurons, activation, newInitializer, bias);
    }

    public Dense withBias(boolean newBias) {
      return new Dense(id, name, neurons, activation, initializer, newBias);
    }
  }
}
