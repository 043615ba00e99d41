package chalkgrad.engine.loss;

import chalkgrad.engine.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of losses. */
public final class Losses {
  private static final List<Loss> ALL =
      List.of(
          new BinaryCrossEntropy(),
          new CategoricalCrossEntropy(),
          new MeanSquaredError(),
          new Huber(),
          new Hinge());

  private Losses() {}

  /** All losses, in the order of the menus. */
  public static List<Loss> all() {
    return ALL;
  }

  /** The loss of an id, with its usual settings. */
  public static Loss of(String id) {
    return of(id, Map.of());
  }

  /**
   * The loss of an id; settings that are not given take their usual values.
   *
   * @throws IllegalArgumentException if there is no such loss, or if it has no such setting
   */
  public static Loss of(String id, Map<String, Double> settings) {
    Loss usual =
        ALL.stream()
            .filter(loss -> loss.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no loss " + id + "; there are " + ids()));
    return usual.with(Settings.merged(id, usual.settings(), settings));
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Loss::id).collect(Collectors.joining(", "));
  }
}
