package chalkgrad.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something that is remembered from one start to the next, such as the width of a pane. Declared as
 * a constant by whoever remembers it:
 *
 * <pre>private static final Setting&lt;Double&gt; WIDTH =
 *     Setting.number("pane.left.width", 272, 180, 600);</pre>
 *
 * @param <T> a Double, a Boolean, a String or a list of Strings
 */
public final class Setting<T> {
  private final String name;
  private final T usual;
  private final Function<Object, T> reading;

  private Setting(String name, T usual, Function<Object, T> reading) {
    this.name = name;
    this.usual = usual;
    this.reading = reading;
  }

  /** A number; what lies out of range in the file counts as not set. */
  public static Setting<Double> number(String name, double usual, double min, double max) {
    return new Setting<>(
        name,
        usual,
        found ->
            found instanceof Number number
                    && number.doubleValue() >= min
                    && number.doubleValue() <= max
                ? number.doubleValue()
                : null);
  }

  /** Something that is so or not so. */
  public static Setting<Boolean> flag(String name, boolean usual) {
    return new Setting<>(name, usual, found -> found instanceof Boolean flag ? flag : null);
  }

  /** A text. */
  public static Setting<String> text(String name, String usual) {
    return text(name, usual, any -> true);
  }

  /** A text that fulfils a condition, such as the id of a theme. */
  public static Setting<String> text(String name, String usual, Predicate<String> valid) {
    return new Setting<>(
        name, usual, found -> found instanceof String text && valid.test(text) ? text : null);
  }

  /** Several texts in an order, at first none. */
  public static Setting<List<String>> texts(String name) {
    return new Setting<>(name, List.of(), Setting::asTexts);
  }

  private static List<String> asTexts(Object found) {
    if (!(found instanceof List<?> list)) {
      return null;
    }
    return list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
  }

  /** Its name in the settings file: words with dots between them. */
  public String name() {
    return name;
  }

  /** What it is until somebody sets it. */
  public T usual() {
    return usual;
  }

  /** What a value from the file means; the usual value if there is none or it means nothing. */
  T read(Object foundOrNull) {
    return Objects.requireNonNullElse(reading.apply(foundOrNull), usual);
  }
}
