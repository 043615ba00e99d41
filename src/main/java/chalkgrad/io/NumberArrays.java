package chalkgrad.io;

import chalkgrad.base.Messages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Arrays of doubles, exact to the last bit: short ones as JSON numbers, long ones as base64 of
 * little-endian doubles, which is a third of the size and read at once.
 */
final class NumberArrays {
  /** Longer arrays are packed. */
  static final int LONGEST_PLAIN = 10_000;

  private static final String PACKED = "base64";
  private static final Messages TEXT = Messages.of(NumberArrays.class);

  private NumberArrays() {}

  static JsonNode write(double[] values) {
    if (values.length > LONGEST_PLAIN) {
      return packed(values);
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode(values.length);
    for (double value : values) {
      array.add(number(value));
    }
    return array;
  }

  /** A number; as text where JSON has none. */
  static JsonNode number(double value) {
    return Double.isFinite(value)
        ? JsonNodeFactory.instance.numberNode(value)
        : JsonNodeFactory.instance.stringNode(Double.toString(value));
  }

  static ObjectNode packed(double[] values) {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Double.BYTES));
    bytes.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().put(values);
    return JsonNodeFactory.instance
        .objectNode()
        .put(PACKED, Base64.getEncoder().encodeToString(bytes.array()));
  }

  /** Reads an array of any length, each number finite or not. */
  static double[] read(Place place) {
    if (place.isObject()) {
      return place.object(fields -> unpacked(fields.required(PACKED)));
    }
    double[] values = new double[place.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = place.element(i).anyNumber();
    }
    return values;
  }

  /** Reads an array that must have this length. */
  static double[] read(Place place, int length) {
    double[] values = read(place);
    if (values.length != length) {
      throw new Misplaced(
          place.path(),
          TEXT.text("error.length", Integer.toString(values.length), Integer.toString(length)));
    }
    return values;
  }

  private static double[] unpacked(Place place) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(place.text());
    } catch (IllegalArgumentException broken) {
      throw new Misplaced(place.path(), TEXT.text("error.base64", broken.getMessage()));
    }
    if (bytes.length % Double.BYTES != 0) {
      throw new Misplaced(
          place.path(), TEXT.text("error.base64.length", Integer.toString(bytes.length)));
    }
    double[] values = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(values);
    return values;
  }
}
