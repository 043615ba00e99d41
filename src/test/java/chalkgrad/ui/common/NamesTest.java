package chalkgrad.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.optimizer.Optimizers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every member of a catalogue has a name, and numbers are read as people write them. */
class NamesTest {
  @Test
  void everyMemberHasAName() {
    List<String> names = new ArrayList<>();
    Activations.hidden().forEach(member -> names.add(Names.activation(member.id())));
    names.add(Names.activation("softmax"));
    Losses.all().forEach(member -> names.add(Names.loss(member.id())));
    Optimizers.all().forEach(member -> names.add(Names.optimizer(member.id())));
    Initializers.all().forEach(member -> names.add(Names.initializer(member.id())));
    Scalings.all().forEach(member -> names.add(Names.scaling(member.id())));
    List.of(Task.values()).forEach(task -> names.add(Names.task(task)));
    List.of(Part.values()).forEach(part -> names.add(Names.part(part)));
    names.forEach(name -> assertFalse(name.isBlank()));
  }

  @Test
  void numbersKeepAPoint() {
    assertEquals("0.0841", Numbers.measure(0.08412));
    assertEquals("1.23e+05", Numbers.measure(123456));
    assertEquals("–", Numbers.measure(Double.NaN));
    assertEquals("0.00001", Numbers.plain(1e-5));
    assertEquals("32", Numbers.plain(32));
    assertEquals("95.0 %", Numbers.percent(0.95));
  }

  @Test
  void commasAndMinusSignsAreRead() {
    assertEquals(0.05, Numbers.parse(" 0,05 ", 0, 1));
    assertEquals(-3, Numbers.parse("−3", -10, 1));
    assertEquals(128, Numbers.parseWhole("128", 1, 1000));
  }

  @Test
  void badNumbersAreExplained() {
    assertThrows(UserException.class, () -> Numbers.parse("fast", 0, 1));
    assertThrows(UserException.class, () -> Numbers.parse("NaN", 0, 1));
    assertThrows(UserException.class, () -> Numbers.parse("2", 0, 1));
    assertThrows(UserException.class, () -> Numbers.parseWhole("2.5", 0, 10));
  }

  @Test
  void aNumberIsReadWithAPointOrAComma() {
    for (String text : List.of("1.5", "1,5", "+1,5", " 1.50 ", "15e-1", "0,15E1")) {
      assertEquals(1.5, Numbers.parse(text, -10, 10), text);
    }
    assertEquals(0.5, Numbers.parse(",5", 0, 1));
    assertEquals(2, Numbers.parse("2.", 0, 10));
    assertEquals(-1e-5, Numbers.parse("−1e−5", -1, 1));
    assertEquals(1.234, Numbers.parse("1,234", 0, 10));
  }

  @Test
  void thousandsAreNotSetApart() {
    for (String text : List.of("1.234,5", "1,234.5", "1.234.567", "1 234", "1'234,5", "12 345,6")) {
      UserException refusal =
          assertThrows(UserException.class, () -> Numbers.parse(text, 0, 1e9), text);
      assertTrue(refusal.getMessage().contains("thousands"), refusal.getMessage());
      assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
    }
  }

  @Test
  void whatOnlyProgramsCallANumberIsNone() {
    for (String text : List.of("", "1d", "0x1p3", "Infinity", "1e", "e5", ".", "--1")) {
      assertThrows(UserException.class, () -> Numbers.parse(text, -1e9, 1e9), text);
    }
  }
}
