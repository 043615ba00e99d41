package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void fourSignificantDigits() {
    assertEquals("0.08412", Numbers.shown(0.0841234));
    assertEquals("−1.42", Numbers.shown(-1.42));
    assertEquals("0", Numbers.shown(0));
    assertEquals("1235", Numbers.shown(1234.567));
    assertEquals("123457", Numbers.shown(123456.7));
    assertEquals("3.10e−16", Numbers.shown(3.1e-16));
  }

  @Test
  void whatIsNoNumberSaysSo() {
    assertEquals("NaN", Numbers.shown(Double.NaN));
    assertEquals("∞", Numbers.fixed(Double.POSITIVE_INFINITY, 2));
    assertEquals("−∞", Numbers.shown(Double.NEGATIVE_INFINITY));
  }

  @Test
  void aRoundedZeroHasNoSign() {
    assertEquals("0.00", Numbers.fixed(-0.001, 2));
  }

  @Test
  void ticksHaveAsManyDecimalsAsTheirStep() {
    assertEquals("0.5", Numbers.tick(0.5, 0.1));
    assertEquals("1.0", Numbers.tick(1, 0.5));
    assertEquals("0.25", Numbers.tick(0.25, 0.05));
    assertEquals("20k", Numbers.tick(20_000, 20_000));
    assertEquals("−5", Numbers.tick(-5, 5));
    assertEquals("0", Numbers.tick(0, 0.5));
  }

  @Test
  void logarithmicTicks() {
    assertEquals("0.01", Numbers.logTick(0.01));
    assertEquals("500", Numbers.logTick(500));
    assertEquals("1e−5", Numbers.logTick(1e-5));
    assertEquals("2e6", Numbers.logTick(2e6));
  }

  @Test
  void aPointInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("0.25", Numbers.fixed(0.25, 2));
      assertEquals("1.50e−7", Numbers.shown(1.5e-7));
    } finally {
      Locale.setDefault(before);
    }
  }
}
