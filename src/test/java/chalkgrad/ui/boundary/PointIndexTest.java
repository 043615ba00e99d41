package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import org.junit.jupiter.api.Test;

class PointIndexTest {
  @Test
  void findsWhatASearchThroughAllPointsFinds() {
    RandomStream random = RandomStream.of(1, "points", 0);
    int n = 2_000;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextDouble(-20, 420);
      y[i] = random.nextDouble(-20, 320);
    }
    PointIndex index = new PointIndex(x, y, 400, 300);
    for (int k = 0; k < 2_000; k++) {
      double px = random.nextDouble(20, 380);
      double py = random.nextDouble(20, 280);
      assertEquals(slowly(x, y, px, py), index.nearest(px, py));
    }
  }

  private static int slowly(double[] x, double[] y, double px, double py) {
    int nearest = -1;
    double best = PointIndex.REACH;
    for (int i = 0; i < x.length; i++) {
      double distance = Math.hypot(x[i] - px, y[i] - py);
      if (distance < best) {
        best = distance;
        nearest = i;
      }
    }
    return nearest;
  }

  @Test
  void ofTwoPointsAtOnePlaceTheUpperOneIsFound() {
    PointIndex index = new PointIndex(new double[] {50, 50}, new double[] {50, 50}, 100, 100);
    assertEquals(1, index.nearest(52, 51));
    assertEquals(-1, index.nearest(70, 50));
  }
}
