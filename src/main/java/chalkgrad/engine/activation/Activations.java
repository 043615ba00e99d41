package chalkgrad.engine.activation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of activations. */
public final class Activations {
  private static final List<Activation> HIDDEN =
      List.of(
          new Tanh(),
          new Relu(),
          new Sigmoid(),
          new LeakyRelu(),
          new Elu(),
          new Softplus(),
          new Silu(),
          new Gelu(),
          new Linear());

  private Activations() {}

  /** Those that a hidden layer may have, in the order of the menus. */
  public static List<Activation> hidden() {
    return HIDDEN;
  }

  /**
   * The activation of an id, with parameters where it has any (missing ones take their defaults).
   */
  public static Activation of(String id, Map<String, Double> parameters) {
    return switch (id) {
      case "leaky-relu" -> new LeakyRelu(parameters.getOrDefault("alpha", new LeakyRelu().alpha()));
      case "elu" -> new Elu(parameters.getOrDefault("alpha", new Elu().alpha()));
      case "softmax" -> new Softmax();
      default ->
          HIDDEN.stream()
              .filter(activation -> activation.id().equals(id))
              .findFirst()
              .orElseThrow(() ->
                  new IllegalArgumentException("no activation " + id + "; there are " + ids()));
    };
  }

  /** The ids of the activations of hidden layers, for messages. */
  public static String ids() {
    return HIDDEN.stream().map(Activation::id).collect(Collectors.joining(", "));
  }
}
