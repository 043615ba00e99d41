package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final double GONE = Double.NaN;

  @Test
  void labelsWithRoomStayWhereTheyBelong() {
    double[] wanted = {90, 20, GONE, 55};
    assertArrayEquals(wanted, Labels.placed(wanted, 10, 0, 100));
  }

  @Test
  void neighboursMakeRoomForEachOther() {
    assertArrayEquals(
        new double[] {50, 60, 70}, Labels.placed(new double[] {50, 51, 52}, 10, 0, 100));
    assertArrayEquals(
        new double[] {90, 100, 80}, Labels.placed(new double[] {99, 100, 98}, 10, 0, 100));
  }

  @Test
  void tooManyAreThinnedButTheFirstAndTheLastRemain() {
    double[] wanted = new double[13];
    Arrays.setAll(wanted, i -> 50 - i);
    double[] placed = Labels.placed(wanted, 20, 0, 100);
    double[] shown = Arrays.stream(placed).filter(y -> !Double.isNaN(y)).sorted().toArray();
    assertTrue(shown.length >= 4 && shown.length <= 6, Arrays.toString(placed));
    assertFalse(Double.isNaN(placed[0]) || Double.isNaN(placed[12]));
    for (int i = 1; i < shown.length; i++) {
      assertTrue(shown[i] - shown[i - 1] >= 20);
    }
    assertTrue(shown[0] >= 0 && shown[shown.length - 1] <= 100);
    assertEquals(0, Labels.placed(new double[0], 10, 0, 100).length);
  }
}
