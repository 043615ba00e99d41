package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/**
 * A value in a JSON document together with its path, read strictly: whatever is not as expected is
 * said together with its place.
 */
final class Place {
  private static final Messages TEXT = Messages.of(Place.class);
  private static final long LARGEST_EXACT = 1L << 53;
  private static final int LONGEST_QUOTE = 40;

  private final JsonNode node;
  private final String path;

  private Place(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  static Place root(JsonNode node) {
    return new Place(node, "$");
  }

  Place field(String name) {
    return new Place(node.get(name), path + "." + name);
  }

  String path() {
    return path;
  }

  boolean has(String name) {
    return node.has(name);
  }

  boolean isObject() {
    return node.isObject();
  }

  boolean isText() {
    return node.isString();
  }

  boolean isNull() {
    return node.isNull();
  }

  Iterable<String> names() {
    return node.propertyNames();
  }

  /**
   * Reads an object: all its fields have to be asked for, else one of them is unknown. What a
   * constructor refuses is said with this place.
   */
  <T> T object(Function<Fields, T> reader) {
    if (!node.isObject()) {
      throw wrong("object");
    }
    Fields fields = new Fields(this);
    T value = guarded(() -> reader.apply(fields));
    fields.end();
    return value;
  }

  /** Reads something that a constructor or a catalogue may refuse. */
  <T> T guarded(java.util.function.Supplier<T> reader) {
    try {
      return reader.get();
    } catch (MissingTable elsewhere) {
      throw elsewhere;
    } catch (IllegalArgumentException | ArithmeticException | UserException refusal) {
      throw new Misplaced(path, refusal.getMessage());
    }
  }

  <T> List<T> list(Function<Place, T> reader) {
    if (!node.isArray()) {
      throw wrong("array");
    }
    List<T> values = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      values.add(reader.apply(element(i)));
    }
    return values;
  }

  int size() {
    if (!node.isArray()) {
      throw wrong("array");
    }
    return node.size();
  }

  Place element(int index) {
    return new Place(node.get(index), path + "[" + index + "]");
  }

  String text() {
    if (!node.isString()) {
      throw wrong("text");
    }
    return node.stringValue();
  }

  boolean yesOrNo() {
    if (!node.isBoolean()) {
      throw wrong("boolean");
    }
    return node.booleanValue();
  }

  /** A finite number. */
  double number() {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw wrong("number");
    }
    return node.doubleValue();
  }

  /** A number, or one of the texts NaN, Infinity and -Infinity, which JSON has no numbers for. */
  double anyNumber() {
    if (node.isString()) {
      return switch (node.stringValue()) {
        case "NaN" -> Double.NaN;
        case "Infinity" -> Double.POSITIVE_INFINITY;
        case "-Infinity" -> Double.NEGATIVE_INFINITY;
        default -> throw wrong("number");
      };
    }
    return number();
  }

  /** A whole number within bounds, both included. */
  long whole(long min, long max) {
    boolean isWhole =
        node.isIntegralNumber() && node.canConvertToLong()
            || node.isNumber()
                && node.doubleValue() == Math.rint(node.doubleValue())
                && Math.abs(node.doubleValue()) <= LARGEST_EXACT;
    if (!isWhole) {
      throw wrong("whole");
    }
    long value = node.isIntegralNumber() ? node.longValue() : (long) node.doubleValue();
    if (value < min || value > max) {
      throw new Misplaced(
          path, TEXT.text("error.range", Long.toString(value), bound(min), bound(max)));
    }
    return value;
  }

  private static String bound(long value) {
    return value == Long.MAX_VALUE ? "2⁶³ − 1" : value == Long.MIN_VALUE ? "−2⁶³" : "" + value;
  }

  Misplaced wrong(String wanted) {
    return new Misplaced(path, TEXT.text("error.kind", TEXT.text("kind." + wanted), found()));
  }

  private String found() {
    if (node.getNodeType() == JsonNodeType.OBJECT || node.getNodeType() == JsonNodeType.ARRAY) {
      return TEXT.text("found." + (node.isArray() ? "array" : "object"));
    }
    String text = node.toString();
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
