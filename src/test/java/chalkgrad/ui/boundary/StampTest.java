package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.data.Part;
import chalkgrad.ui.common.plot.Marker;
import org.junit.jupiter.api.Test;

class StampTest {
  private static final int BLUE = 0xff0000ff;
  private static final int WHITE = 0xffffffff;

  private static double alpha(Stamp stamp) {
    double sum = 0;
    for (int pixel : stamp.pixels()) {
      sum += (pixel >>> 24) / 255.0;
    }
    return sum;
  }

  @Test
  void aCircleCoversItsArea() {
    Look ring = new Look.Ring(true, BLUE, 6, 2);
    // π (7² − 5²)
    assertEquals(75.4, alpha(Stamp.of(ring, 1, 0, 0)), 1.5);
    assertEquals(4 * 75.4, alpha(Stamp.of(ring, 2, 0, 0)), 3);
    assertEquals(75.4, alpha(Stamp.of(ring, 1, 0.25, 0.75)), 1.5, "wherever it lies");
  }

  @Test
  void trainingIsFilledTestIsHollowValidationHasADot() {
    assertEquals(BLUE, centre(Part.TRAIN));
    assertEquals(WHITE, centre(Part.TEST));
    assertEquals(BLUE, centre(Part.VALIDATION));
  }

  private static int centre(Part part) {
    Look.Inks inks = new Look.Inks(BLUE, WHITE, WHITE);
    Stamp stamp = Stamp.of(new Look.Point(Marker.CIRCLE, part, inks, 4, 1.7, 1.4), 1, 0, 0);
    return stamp.pixels()[(stamp.size() + 1) * stamp.size() / 2];
  }

  @Test
  void theDistanceFromAShapeIsThatFromItsOutline() {
    // The square has corners at 1.25 r, so that its sides are 1.25 r / √2 away.
    double side = 1.25 * 4 / Math.sqrt(2);
    assertEquals(-side, Marker.SQUARE.distance(0, 0, 4), 1e-9);
    assertEquals(10 - side, Marker.SQUARE.distance(10, 0, 4), 1e-9);
    assertEquals(-3, Marker.CIRCLE.distance(1, 0, 4), 1e-9);
  }
}
