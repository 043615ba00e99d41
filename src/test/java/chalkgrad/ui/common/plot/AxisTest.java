package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AxisTest {
  @Test
  void pixelsAndValuesAreInverse() {
    for (Axis.Kind kind : Axis.Kind.values()) {
      Axis axis = new Axis(0.01, 100, kind, 200, 10);
      assertEquals(200, axis.pixel(0.01), 1e-9);
      assertEquals(10, axis.pixel(100), 1e-9);
      assertEquals(3.7, axis.value(axis.pixel(3.7)), 1e-9);
    }
  }

  @Test
  void decadesHaveEqualLength() {
    Axis axis = new Axis(0.01, 100, Axis.Kind.LOG, 0, 400);
    assertEquals(200, axis.pixel(1), 1e-9);
    assertEquals(300, axis.pixel(10), 1e-9);
  }

  @Test
  void whatIsNotPositiveLiesAtTheLowEndOfALogarithmicAxis() {
    Axis axis = new Axis(0.01, 1, Axis.Kind.LOG, 150, 0);
    assertEquals(150, axis.pixel(0));
    assertEquals(150, axis.pixel(-3));
  }

  @Test
  void emptyAxesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Axis.linear(1, 1, 0, 100));
    assertThrows(IllegalArgumentException.class, () -> new Axis(0, 1, Axis.Kind.LOG, 0, 100));
  }
}
