package chalkgrad.engine.activation;

import chalkgrad.engine.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   *
   * @throws IllegalArgumentException if there is no such activation, or if it has no such parameter
   */
  public static Activation of(String id, Map<String, Double> parameters) {
    Activation usual = usual(id);
    Map<String, Double> all = Settings.merged(id, usual.parameters(), parameters);
    return switch (usual) {
      case LeakyRelu ignored -> new LeakyRelu(all.get("alpha"));
      case Elu ignored -> new Elu(all.get("alpha"));
      default -> usual;
    };
  }

  private static Activation usual(String id) {
    return Stream.concat(HIDDEN.stream(), Stream.of(new Softmax()))
        .filter(activation -> activation.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no activation " + id + "; there are " + ids()));
  }

  /** The ids of the activations of hidden layers, for messages. */
  public static String ids() {
    return HIDDEN.stream().map(Activation::id).collect(Collectors.joining(", "));
  }
}
