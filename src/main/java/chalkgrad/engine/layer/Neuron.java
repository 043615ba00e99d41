package chalkgrad.engine.layer;

/**
 * A neuron of a layer, before it has numbers.
 *
 * @param id tells it from the others of its layer as long as it lives, wherever it stands: its
 *     weights stay when others go
 * @param name given by the user; empty if none
 */
public record Neuron(int id, String name) {
  /** The most characters of a name. */
  public static final int MAX_NAME = 40;

  public Neuron {
    if (id < 1) {
      throw new IllegalArgumentException("the id of a neuron is at least 1, not " + id);
    }
    if (name.length() > MAX_NAME) {
      throw new IllegalArgumentException(
          "a name has at most " + MAX_NAME + " characters, not " + name.length());
    }
  }

  /** A neuron without a name. */
  public Neuron(int id) {
    this(id, "");
  }

  public Neuron withName(String newName) {
    return new Neuron(id, newName);
  }
}
