package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of optimizers. */
public final class Optimizers {
  private static final List<Optimizer> ALL =
      List.of(
          new Sgd(),
          new Momentum(),
          new Nesterov(),
          new Adagrad(),
          new RmsProp(),
          new Adam(),
          new AdamW(),
          new Nadam());

  private Optimizers() {}

  /** All optimizers with their usual constants, in the order of the menus. */
  public static List<Optimizer> all() {
    return ALL;
  }

  /**
   * The optimizer of an id; constants that are not given take their usual values.
   *
   * @throws IllegalArgumentException if there is no such optimizer, or if it has no such constant
   */
  public static Optimizer of(String id, Map<String, Double> settings) {
    Optimizer usual =
        ALL.stream()
            .filter(optimizer -> optimizer.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no optimizer " + id + "; there are " + ids()));
    return usual.with(Settings.merged(id, usual.settings(), settings));
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Optimizer::id).collect(Collectors.joining(", "));
  }
}
