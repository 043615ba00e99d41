package chalkgrad.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
}
