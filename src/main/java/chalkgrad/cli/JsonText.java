package chalkgrad.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that every reader understands: ASCII, and null for what is no number. */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private JsonText() {}

  static void write(Object tree, PrintWriter out) {
    out.println(MAPPER.writeValueAsString(tree));
  }

  /** The number in full precision; {@code null} for NaN and infinities, which JSON lacks. */
  static Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }

  static List<Double> numbers(double[] values) {
    return Arrays.stream(values).mapToObj(JsonText::number).toList();
  }
}
