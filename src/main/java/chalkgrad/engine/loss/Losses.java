package chalkgrad.engine.loss;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of losses. */
public final class Losses {
  private static final List<Loss> ALL =
      List.of(new BinaryCrossEntropy(), new CategoricalCrossEntropy(), new MeanSquaredError());

  private Losses() {}

  /** All losses, in the order of the menus. */
  public static List<Loss> all() {
    return ALL;
  }

  /** The loss of an id. */
  public static Loss of(String id) {
    return ALL.stream()
        .filter(loss -> loss.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no loss " + id + "; there are " + ids()));
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Loss::id).collect(Collectors.joining(", "));
  }
}
