package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void linearTicksAreExactlyTheRoundNumbersInTheRange() {
    assertArrayEquals(new double[] {0, 0.1, 0.2, 0.3}, Ticks.linear(0, 0.3, 4));
    assertArrayEquals(new double[] {-5, 0, 5}, Ticks.linear(-6.4, 6.4, 3));
    assertArrayEquals(new double[] {0, 20_000, 40_000}, Ticks.linear(0, 40_000, 3));
  }

  @Test
  void neverMoreTicksThanAskedForPlusOne() {
    for (int most = 1; most < 12; most++) {
      for (double span = 1e-6; span < 1e6; span *= 3.7) {
        int count = Ticks.linear(-0.3 * span, 0.7 * span, most).length;
        assertTrue(count <= most + 1, count + " ticks of at most " + most + " over " + span);
      }
    }
  }

  @Test
  void countsHaveWholeTicks() {
    assertArrayEquals(new double[] {0, 1, 2}, Ticks.whole(0, 2, 8));
  }

  @Test
  void logarithmicTicksAreDecadesAndWithRoomTwosAndFives() {
    assertArrayEquals(new double[] {0.001, 0.01, 0.1, 1}, Ticks.log(0.001, 1, 5), 1e-15);
    assertArrayEquals(new double[] {0.1, 0.2, 0.5, 1}, Ticks.log(0.1, 1, 5), 1e-15);
    double[] wide = Ticks.log(1e-12, 1, 4);
    assertTrue(wide.length <= 5 && wide.length >= 3, wide.length + " ticks");
  }

  @Test
  void aSpanMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> Ticks.step(0, 5));
    assertThrows(IllegalArgumentException.class, () -> Ticks.step(Double.NaN, 5));
  }

  @Test
  void ceilingsAreRoundAndNotBelow() {
    assertEquals(0.8, Ticks.ceiling(0.7), 1e-12);
    assertEquals(100_000, Ticks.ceiling(100_000), 1e-6);
    assertEquals(120_000, Ticks.ceiling(100_001), 1e-6);
  }
}
