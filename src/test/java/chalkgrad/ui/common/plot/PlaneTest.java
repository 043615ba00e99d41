package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaneTest {
  private static final PlotArea AREA = new PlotArea(50, 20, 400, 200);

  private static Plane plane(Plane.Way way, Axis.Kind kind) {
    Plane plane = new Plane(way);
    Axis y = Axis.linear(0, 10, AREA.bottom(), AREA.y());
    plane.place(AREA, new Axis(1, 10_000, kind, AREA.x(), AREA.right()), y);
    return plane;
  }

  @ParameterizedTest
  @EnumSource(Axis.Kind.class)
  void whatLiesUnderThePointerStaysThereWhileZooming(Axis.Kind kind) {
    Plane plane = plane(Plane.Way.BOTH, kind);
    double x = plane.x().value(170);
    double y = plane.y().value(90);
    plane.zoom(170, 90, 1.3);
    plane.zoom(170, 90, 1.3);
    assertEquals(170, plane.x().pixel(x), 1e-6);
    assertEquals(90, plane.y().pixel(y), 1e-6);
    assertEquals(10 / (1.3 * 1.3), plane.y().max() - plane.y().min(), 1e-9);
    assertTrue(plane.isZoomed());
  }

  @Test
  void zoomingOutEndsAtTheWhole() {
    Plane plane = plane(Plane.Way.BOTH, Axis.Kind.LINEAR);
    plane.zoom(60, 30, 3);
    plane.zoom(440, 210, 1 / 2.0);
    assertTrue(plane.x().min() >= 1 && plane.x().max() <= 10_000, "beyond the whole");
    plane.zoom(440, 210, 1 / 2.0);
    assertFalse(plane.isZoomed());
    assertEquals(1, plane.x().min());
    assertEquals(10_000, plane.x().max());
  }

  @ParameterizedTest
  @EnumSource(Axis.Kind.class)
  void panningMovesThePictureWithThePointerAndStopsAtTheEnds(Axis.Kind kind) {
    Plane plane = plane(Plane.Way.BOTH, kind);
    plane.zoom(250, 120, 4);
    double x = plane.x().value(250);
    double y = plane.y().value(120);
    plane.pan(-30, 10);
    assertEquals(220, plane.x().pixel(x), 1e-6);
    assertEquals(130, plane.y().pixel(y), 1e-6);
    plane.pan(1e6, 1e6);
    assertEquals(1, plane.x().min(), 1e-9);
    assertEquals(10, plane.y().max(), 1e-9);
    plane.pan(-1e6, -1e6);
    assertEquals(10_000, plane.x().max(), 1e-6);
    assertEquals(0, plane.y().min(), 1e-9);
  }

  @Test
  void whatIsNotZoomedDoesNotMove() {
    Plane plane = plane(Plane.Way.BOTH, Axis.Kind.LINEAR);
    plane.pan(40, 40);
    assertFalse(plane.isZoomed());
  }

  @Test
  void aRangeIsWhatLiesBetweenTwoPlacesInEitherOrder() {
    Plane plane = plane(Plane.Way.ALONG_X, Axis.Kind.LINEAR);
    double from = plane.x().value(150);
    double to = plane.x().value(250);
    plane.select(250, 150);
    assertEquals(from, plane.x().min(), 1e-6);
    assertEquals(to, plane.x().max(), 1e-6);
    assertEquals(10, plane.y().max(), "the vertical axis is not touched");
    plane.fit();
    assertFalse(plane.isZoomed());
  }

  @Test
  void aRangeStaysWhereItIsWhileTheWholeGrows() {
    Plane plane = plane(Plane.Way.ALONG_X, Axis.Kind.COUNT);
    plane.select(150, 250);
    Axis before = plane.x();
    plane.place(AREA, new Axis(1, 20_000, Axis.Kind.COUNT, AREA.x(), AREA.right()), plane.y());
    assertEquals(before, plane.x());
  }

  @Test
  void countsKeepAFewWholeNumbersInSight() {
    Plane plane = plane(Plane.Way.ALONG_X, Axis.Kind.COUNT);
    plane.select(200, 200.0001);
    assertEquals(4, plane.x().max() - plane.x().min(), 1e-6);
  }

  @Test
  void aPieceFromZeroIsTheWholeOfALogarithmicAxis() {
    Plane plane = new Plane(Plane.Way.ALONG_X);
    Axis y = Axis.linear(0, 1, 100, 0);
    plane.place(AREA, new Axis(0, 100, Axis.Kind.COUNT, AREA.x(), AREA.right()), y);
    plane.select(AREA.x(), 200);
    plane.place(AREA, new Axis(1, 100, Axis.Kind.LOG, AREA.x(), AREA.right()), y);
    assertEquals(1, plane.x().min());
  }

  @Test
  void aFixedPlaneCannotBeZoomed() {
    Plane plane = plane(Plane.Way.FIXED, Axis.Kind.LINEAR);
    plane.zoom(200, 100, 2);
    plane.select(100, 200);
    assertFalse(plane.isZoomed());
  }
}
