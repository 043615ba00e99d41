package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.PlaneRequest.Kind;
import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrincipalComponentsTest {
  private static final PlaneRequest REQUEST = new PlaneRequest(0, 1, Kind.COMPONENTS, -1);

  /** Six rows of which the third column is constant. */
  private static final double[] SIX = {
    1, 2, 5, 0.5, 2, 1, 5, 1.5, 3, 5, 5, -1, 4, 3, 5, 2, 5, 6, 5, 0, 7, 8, 5, 1
  };

  private static PlotPlane plane(double[] x, int columns) {
    double[] y = new double[x.length / columns];
    Arrays.setAll(y, row -> row % 2);
    return new PlotPlane(Prepared.of(Specs.table(x, columns, y)), REQUEST);
  }

  /**
   * Two columns of ±1 that agree in six of eight rows, so that they are correlated by 1/2, and a
   * third one that is both signs with each: the eigenvalues of the correlation matrix are 3/2, 1
   * and 1/2. Columns are shifted and stretched, of which nothing remains.
   */
  @Test
  void findsTheComponentsOfKnownCorrelations() {
    double[] x = new double[16 * 3];
    for (int row = 0; row < 16; row++) {
      double first = row < 8 ? 1 : -1;
      x[3 * row] = 10 + 2 * first;
      x[3 * row + 1] = -5 + 100 * first * (row % 8 < 6 ? 1 : -1);
      x[3 * row + 2] = row % 2 == 0 ? 1 : -1;
    }
    PlotData plot = plane(x, 3).plot();
    assertEquals("PC 1 (50 %)", plot.xLabel());
    assertEquals("PC 2 (33 %)", plot.yLabel());
    double half = Math.sqrt(0.5);
    assertArrayEquals(new double[] {half, half, 0}, loadings(plot.horizontal()), 1e-12);
    assertArrayEquals(new double[] {0, 0, 1}, loadings(plot.vertical()), 1e-12);
    assertEquals(2 * half, plot.x(0), 1e-12);
    assertEquals(0, plot.x(6), 1e-12);
    assertEquals(-1, plot.y(1), 1e-12);
    assertFalse(plot.isAlongColumns());
  }

  private static double[] loadings(PlotAxis axis) {
    return ((PlotAxis.Component) axis).loadings();
  }

  /** From numpy 2.4.6: eigh of z.T @ z / 6 with z standardised by the population deviation. */
  @Test
  void agreesWithNumpy() {
    PlotData plot = plane(SIX, 4).plot();
    var first = (PlotAxis.Component) plot.horizontal();
    var second = (PlotAxis.Component) plot.vertical();
    assertEquals(0.6454859237487223, first.share(), 1e-12);
    assertEquals(0.3499389717170572, second.share(), 1e-12);
    double[] v1 = {0.66132298, 0.71513472, 0, -0.22634983};
    double[] v2 = {0.37457631, -0.0534077, 0, 0.92565663};
    assertArrayEquals(v1, first.loadings(), 1e-8);
    assertArrayEquals(v2, second.loadings(), 1e-8);
    double[] x = {-1.49908152, -1.69009161, 0.40636759, -0.54056517, 1.1443123, 2.17905842};
    double[] y = {-0.61495841, 0.53593935, -1.70974663, 1.34089119, -0.41323547, 0.86110997};
    assertArrayEquals(x, IntStream.range(0, 6).mapToDouble(plot::x).toArray(), 1e-8);
    assertArrayEquals(y, IntStream.range(0, 6).mapToDouble(plot::y).toArray(), 1e-8);
  }

  /** What lies at a cell's centre is found there again when it is looked at as a sample. */
  @Test
  void cellsLieWhereTheirInputsDo() {
    PlotPlane plane = plane(SIX, 4);
    double[] cells = plane.grid(5, 1, 0, 25).array();
    assertEquals(5, cells[2], "a constant column stays what it is");
    PlotAxis x = plane.plot().horizontal();
    PlotAxis y = plane.plot().vertical();
    var grid = Specs.table(cells, 4, new double[25]).data().source().dataset();
    Viewport view = plane.plot().viewport();
    for (int cell = 0; cell < 25; cell++) {
      double u = view.xMin() + view.width() * (cell % 5 + 0.5) / 5;
      double t = view.yMax() - view.height() * (cell / 5 + 0.5) / 5;
      assertEquals(u, x.value(grid, cell), 1e-12);
      assertEquals(t, y.value(grid, cell), 1e-12);
    }
  }

  @Test
  void copesWithConstantsMissingNumbersAndNoRows() {
    for (double[] x :
        List.of(
            new double[] {1, 2, 3, 1, 2, 3, 1, 2, 3},
            new double[] {0.1, 2, 3, 0.1, 5, 3, 0.1, 2, 3},
            new double[] {1, Double.NaN, 3, 2, 7, 1e300, 3, 9, -1e300},
            new double[0])) {
      PlotPlane plane = plane(x, 3);
      PlotData plot = plane.plot();
      for (int row = 0; row < plot.rows(); row++) {
        assertTrue(Double.isFinite(plot.x(row)) && Double.isFinite(plot.y(row)));
      }
      assertTrue(Arrays.stream(plane.grid(4, 1, 0, 16).array()).allMatch(Double::isFinite));
    }
    assertEquals("PC 1 (0 %)", plane(new double[0], 3).plot().xLabel());
  }

  @Test
  void needsMoreThanTwoColumnsAndNotTooMany() {
    assertTrue(plane(new double[] {1, 2, 3, 4}, 2).plot().isAlongColumns());
    int most = PlaneRequest.MOST_COMPONENT_COLUMNS;
    assertFalse(plane(new double[2 * most], most).plot().isAlongColumns());
    assertTrue(plane(new double[2 * (most + 1)], most + 1).plot().isAlongColumns());
  }
}
