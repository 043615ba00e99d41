package chalkgrad.engine.layer;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.init.Initializer;

/** What a hidden layer is to be, before it has numbers. */
public sealed interface LayerSpec {
  /** The most neurons that a layer may have. */
  int MAX_UNITS = 512;

  /** Number of neurons, the width of the layer's output. */
  int units();

  /** The same layer with another number of neurons. */
  LayerSpec withUnits(int units);

  /**
   * A fully connected layer: Z = A W + b, A = f(Z).
   *
   * @param units number of neurons, 1 to {@value LayerSpec#MAX_UNITS}
   * @param bias whether b is learned; without, it stays 0
   */
  record Dense(int units, Activation activation, Initializer initializer, boolean bias)
      implements LayerSpec {
    public Dense {
      if (units < 1 || units > MAX_UNITS) {
        throw new IllegalArgumentException(
            "a layer has 1 to " + MAX_UNITS + " neurons, not " + units);
      }
      if (!activation.isElementwise()) {
        throw new IllegalArgumentException(activation.id() + " is for the output layer only");
      }
    }

    public Dense(int units, Activation activation, Initializer initializer) {
      this(units, activation, initializer, true);
    }

    @Override
    public Dense withUnits(int newUnits) {
      return new Dense(newUnits, activation, initializer, bias);
    }

    public Dense withActivation(Activation newActivation) {
      return new Dense(units, newActivation, initializer, bias);
    }

    public Dense withInitializer(Initializer newInitializer) {
      return new Dense(units, activation, newInitializer, bias);
    }
  }
}
