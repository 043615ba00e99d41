package chalkgrad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.training.EditSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditTextsTest {
  private static String text(String key, String... arguments) {
    return new EditTexts().text(new EditSummary(key, List.of(arguments)));
  }

  @Test
  void numbersAreReadable() {
    assertEquals("row 17: x1 0.3 → 0.5", text("cell", "17", "x1", "0.30000000000000004", "0.5"));
    assertEquals("learning rate 0.01 → 1e−5", text("learning-rate", "0.01", "1.0E-5"));
    assertEquals("seed 123456789", text("seed", "123456789"));
    assertEquals("penalty L1 0, L2 0.001", text("penalty", "0.0", "0.001"));
  }

  @Test
  void idsAreNames() {
    assertEquals("optimizer RMSProp", text("optimizer", "rmsprop"));
    assertEquals("loss mean squared error", text("loss", "mse"));
    assertEquals("row 3: train → test", text("cell-part", "3", "train", "test"));
  }

  @Test
  void oneIsNotMany() {
    assertEquals("a point added", text("points-added", "1"));
    assertEquals("2 points added", text("points-added", "2"));
  }
}
