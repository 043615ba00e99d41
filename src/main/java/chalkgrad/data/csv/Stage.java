package chalkgrad.data.csv;

import java.util.List;
import java.util.function.Supplier;

/** The result of a step, and what it was made from: it is made again only where that differs. */
final class Stage<T> {
  private final List<Object> ingredients;
  private final T result;

  private Stage(List<Object> ingredients, T result) {
    this.ingredients = ingredients;
    this.result = result;
  }

  /**
   * The stage of these ingredients, which is the one before if it had the same. An earlier stage as
   * an ingredient is the same only if it was not made again.
   */
  static <T> Stage<T> of(Stage<T> before, Supplier<T> work, Object... ingredients) {
    List<Object> own = List.of(ingredients);
    return before != null && before.ingredients.equals(own) ? before : new Stage<>(own, work.get());
  }

  T result() {
    return result;
  }
}
