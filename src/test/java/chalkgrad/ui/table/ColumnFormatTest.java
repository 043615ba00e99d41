package chalkgrad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnFormatTest {
  private static ColumnFormat of(double... column) {
    return ColumnFormat.of(row -> column[row], column.length);
  }

  @Test
  void writtenNumbersKeepTheirDecimals() {
    assertEquals(4, of(0.9978, 0.99, 1).decimals());
    assertEquals(0, of(34, 7, -12).decimals());
    assertEquals("0.9900", of(0.9978, 0.99, 1).text(0.99));
  }

  @Test
  void measuredNumbersHaveFourDigits() {
    assertEquals(3, of(-5.123456789, 0.1).decimals());
    assertEquals("−5.123", of(-5.123456789, 0.1).text(-5.123456789));
    assertEquals("0.333", of(1 / 3.0, 5.1).text(1 / 3.0));
  }

  @Test
  void numbersBeyondTheColumnAreStillTold() {
    assertEquals("–", of(1).text(Double.NaN));
    assertEquals("∞", of(1).text(Double.POSITIVE_INFINITY));
    assertEquals("1e12", of(1e12, 5).text(1e12).replace(".00", ""));
  }

  @Test
  void minusZeroHasNoSign() {
    assertEquals("0.00", new ColumnFormat(2).text(-0.001));
  }

  /** The quick way of writing agrees with Java's own. */
  @Test
  void agreesWithFormat() {
    RandomStream random = RandomStream.of(3, "formats", 0);
    for (int i = 0; i < 2000; i++) {
      double value = random.nextDouble(-999, 999);
      int decimals = i % 7;
      String expected = String.format(Locale.ROOT, "%." + decimals + "f", value);
      String zero = String.format(Locale.ROOT, "%." + decimals + "f", 0.0);
      expected = expected.equals("-" + zero) ? zero : expected.replace('-', '−');
      assertEquals(expected, new ColumnFormat(decimals).text(value));
    }
  }
}
