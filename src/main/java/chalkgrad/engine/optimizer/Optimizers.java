package chalkgrad.engine.optimizer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of optimizers. */
public final class Optimizers {
  private static final List<Optimizer> ALL =
      List.of(new Sgd(), new Momentum(), new Nesterov(), new Adagrad(), new RmsProp(), new Adam());

  private Optimizers() {}

  /** All optimizers with their usual constants, in the order of the menus. */
  public static List<Optimizer> all() {
    return ALL;
  }

  /** The optimizer of an id; constants that are not given take their usual values. */
  public static Optimizer of(String id, Map<String, Double> settings) {
    Optimizer usual =
        ALL.stream()
            .filter(optimizer -> optimizer.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no optimizer " + id + "; there are " + ids()));
    return switch (usual) {
      case Momentum o -> new Momentum(settings.getOrDefault("momentum", o.momentum()));
      case Nesterov o -> new Nesterov(settings.getOrDefault("momentum", o.momentum()));
      case Adagrad o -> new Adagrad(settings.getOrDefault("epsilon", o.epsilon()));
      case RmsProp o ->
          new RmsProp(
              settings.getOrDefault("rho", o.rho()), settings.getOrDefault("epsilon", o.epsilon()));
      case Adam o ->
          new Adam(
              settings.getOrDefault("beta1", o.beta1()),
              settings.getOrDefault("beta2", o.beta2()),
              settings.getOrDefault("epsilon", o.epsilon()));
      default -> usual;
    };
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Optimizer::id).collect(Collectors.joining(", "));
  }
}
