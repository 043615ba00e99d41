package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContourTest {
  private static float[] grid(int size, java.util.function.DoubleBinaryOperator f) {
    float[] grid = new float[size * size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        grid[row * size + column] = (float) f.applyAsDouble(column + 0.5, row + 0.5);
      }
    }
    return grid;
  }

  private static double length(double[] segments) {
    double length = 0;
    for (int i = 0; i < segments.length; i += 4) {
      length += Math.hypot(segments[i + 2] - segments[i], segments[i + 3] - segments[i + 1]);
    }
    return length;
  }

  @Test
  void aSlopeGivesAStraightLineFromRimToRim() {
    double[] line = Contour.of(grid(8, (x, y) -> x), 8, 3.2);
    for (int i = 0; i < line.length; i += 2) {
      assertEquals(3.2, line[i], 1e-6);
    }
    assertEquals(8, length(line), 1e-6);
  }

  @Test
  void aConeGivesACircle() {
    double[] line = Contour.of(grid(64, (x, y) -> Math.hypot(x - 32, y - 32)), 64, 20);
    for (int i = 0; i < line.length; i += 2) {
      assertEquals(20, Math.hypot(line[i] - 32, line[i + 1] - 32), 0.02);
    }
    assertEquals(2 * Math.PI * 20, length(line), 0.2);
  }

  @Test
  void noLineWhereEverythingIsOnOneSide() {
    assertEquals(0, Contour.of(grid(4, (x, y) -> 1), 4, 0.5).length);
    assertEquals(0, Contour.of(grid(4, (x, y) -> 0.5), 4, 0.5).length);
  }

  @Test
  void theMeanDecidesHowASaddleIsJoined() {
    // Above in the top left and bottom right corner; with a high mean the two are joined, and the
    // line from the top
    // goes to the right, around the low corner.
    assertTrue(joinsTopAndRight(Contour.of(new float[] {1, 0.4f, 0.4f, 1}, 2, 0.5)));
    assertTrue(!joinsTopAndRight(Contour.of(new float[] {0.6f, 0, 0, 0.6f}, 2, 0.5)));
  }

  /**
   * Whether a segment inside the middle square (0.5 to 1.5) runs from its top side to its right
   * side.
   */
  private static boolean joinsTopAndRight(double[] s) {
    for (int i = 0; i < s.length; i += 4) {
      if (s[i + 1] == 0.5 && s[i + 2] == 1.5 && s[i] > 0.5 && s[i + 3] > 0.5) {
        return true;
      }
    }
    return false;
  }
}
