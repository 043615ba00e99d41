package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShownRowsTest {
  @Test
  void allRowsUpToTheLimit() {
    assertArrayEquals(new int[] {0, 1, 2}, ShownRows.of(3, 3));
  }

  @Test
  void beyondItAFairRisingSampleThatStays() {
    int[] shown = ShownRows.of(100_000, 20_000);
    assertEquals(20_000, shown.length);
    assertEquals(20_000, Arrays.stream(shown).distinct().count());
    assertTrue(shown[0] >= 0 && shown[19_999] < 100_000);
    assertArrayEquals(Arrays.stream(shown).sorted().toArray(), shown);
    assertArrayEquals(shown, ShownRows.of(100_000, 20_000));
    // Classes often alternate, so that a fixed stride would drop one of them. The bound is six
    // standard deviations.
    long odd = Arrays.stream(shown).filter(row -> row % 2 == 1).count();
    assertEquals(10_000, odd, 6 * Math.sqrt(20_000 * 0.25));
  }
}
