package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorsOfChildTest {
  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "'WARNING: Using incubator modules: jdk.incubator.vector|epoch 1|', 'epoch 1|'",
        "'WARNING: Using incubator modules: jdk.incubator.vector', ''",
        "'WARNING: Using incubator modules: jdk.incubator.vector|', ''",
        "'WARNING: Using incubator module', 'WARNING: Using incubator module'",
        "'WARNING: something else|', 'WARNING: something else|'",
        "'W', 'W'",
        "'', ''",
        "'error: é|WARNING: Using incubator modules|', 'error: é|WARNING: Using incubator modules|'"
      })
  void dropsTheWarningOfJavaAndNothingElse(String written, String expected) throws Exception {
    var out = new ByteArrayOutputStream();
    byte[] bytes = written.replace('|', '\n').getBytes(StandardCharsets.UTF_8);
    ErrorsOfChild.copy(new ByteArrayInputStream(bytes), out);
    assertEquals(expected.replace('|', '\n'), out.toString(StandardCharsets.UTF_8));
  }
}
