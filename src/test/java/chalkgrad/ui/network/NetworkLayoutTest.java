package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.ui.network.NetworkLayout.Column;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
  private static final double TOP = 60;
  private static final double BOTTOM = 30;
  private static final double MIN_PITCH = 90;

  static NetworkLayout layout(List<Integer> widths, double width, double height) {
    return NetworkLayout.of(room(widths, Collections.nCopies(widths.size(), 0), width, height, 1));
  }

  private static NetworkLayout.Room room(
      List<Integer> widths, List<Integer> firsts, double width, double height, double zoom) {
    return new NetworkLayout.Room(
        widths, firsts, width, height, TOP, BOTTOM, MIN_PITCH, 60, 60, zoom);
  }

  @Test
  void aSmallNetworkIsDrawnInFullSizeAndCentred() {
    NetworkLayout layout = layout(List.of(2, 4, 2, 1), 760, 480);
    double middle = TOP + (480 - TOP - BOTTOM) / 2;
    for (Column column : layout.columns()) {
      assertEquals(NetworkLayout.MAX_SIZE, column.size());
      assertEquals(middle, (column.y(0) + column.y(column.drawn() - 1)) / 2, 1e-9);
    }
    assertEquals(760, layout.width());
    assertEquals(60, layout.columns().getFirst().x(), 1e-9);
    assertEquals(700, layout.columns().getLast().x(), 1e-9);
  }

  @Test
  void neuronsNeverOverlapNorLeaveTheirRoom() {
    RandomStream random = RandomStream.of(1, "layout-test", 0);
    for (int trial = 0; trial < 300; trial++) {
      List<Integer> widths =
          IntStream.range(0, 2 + random.nextInt(13))
              .mapToObj(i -> 1 + random.nextInt(random.nextBoolean() ? 10 : 800))
              .toList();
      double width = random.nextDouble(300, 1600);
      double height = random.nextDouble(240, 1000);
      NetworkLayout layout = layout(widths, width, height);
      assertTrue(layout.width() >= width);
      for (Column column : layout.columns()) {
        checkColumn(column, height);
        assertTrue(column.x() >= 60 - 1e-9 && column.x() <= layout.width() - 60 + 1e-9);
      }
      assertTrue(layout.pitch() >= MIN_PITCH);
    }
  }

  private static void checkColumn(Column column, double height) {
    assertTrue(column.size() >= NetworkLayout.MIN_SIZE);
    assertTrue(column.size() <= NetworkLayout.MAX_SIZE);
    for (int slot = 1; slot < column.drawn(); slot++) {
      assertTrue(column.y(slot) - column.y(slot - 1) >= column.size(), column::toString);
    }
    assertTrue(column.y(0) - column.size() / 2 >= TOP - 1e-9, column::toString);
    double lowest = column.y(column.drawn() - 1) + column.size() / 2;
    assertTrue(lowest <= height - BOTTOM + 1e-9, column::toString);
  }

  /** Any widths, any room, any zoom, any place of the windows: no two things overlap. */
  @Test
  void nothingOverlapsHoweverItIsScrolledAndZoomed() {
    RandomStream random = RandomStream.of(2, "layout-test", 0);
    for (int trial = 0; trial < 300; trial++) {
      List<Integer> widths =
          IntStream.range(0, 2 + random.nextInt(13))
              .mapToObj(i -> 1 + random.nextInt(random.nextBoolean() ? 10 : 512))
              .toList();
      List<Integer> firsts = widths.stream().map(units -> random.nextInt(2 * units)).toList();
      double height = random.nextDouble(240, 1000);
      double zoom = random.nextDouble(0.2, 4);
      NetworkLayout layout =
          NetworkLayout.of(room(widths, firsts, random.nextDouble(300, 1600), height, zoom));
      for (int l = 0; l < widths.size(); l++) {
        Column column = layout.columns().get(l);
        assertEquals(column.units(), column.above() + column.drawn() + column.below());
        assertTrue(column.drawn() >= 1 && column.above() >= 0 && column.below() >= 0);
        assertTrue(column.rowPitch() >= column.size());
        if (l > 0) {
          Column left = layout.columns().get(l - 1);
          assertTrue(left.rightEdge() < column.leftEdge());
        }
      }
      for (NetworkLayout.Matrix matrix : layout.matrices()) {
        Column left = layout.columns().get(matrix.layer() - 1);
        Column right = layout.columns().get(matrix.layer());
        assertTrue(left.overflows() && right.overflows());
        assertTrue(matrix.x() >= left.rightEdge() && matrix.side() >= 4, matrix::toString);
        assertTrue(matrix.x() + matrix.side() <= right.leftEdge(), matrix::toString);
      }
    }
  }

  @Test
  void aWideLayerIsAWindowOntoItsNeurons() {
    // (480 − 60 − 30) / (14 + 4) = 21.67 rows: 20 neurons and the group of the others
    Column start = window(0);
    assertEquals(20, start.drawn());
    assertEquals(0, start.above());
    assertEquals(764, start.below());
    assertTrue(start.belowY() > start.y(19));
    Column middle = window(100);
    assertEquals(19, middle.drawn());
    assertEquals(100, middle.neuron(0));
    assertEquals(-1, middle.slot(99));
    assertEquals(18, middle.slot(118));
    assertEquals(-1, middle.slot(119));
    assertEquals(665, middle.below());
    Column end = window(9999);
    assertEquals(20, end.drawn());
    assertEquals(783, end.neuron(19));
    assertEquals(0, end.below());
    assertEquals(764, end.above());
    assertTrue(end.firstY() < end.y(0));
  }

  private static Column window(int first) {
    return NetworkLayout.of(room(List.of(784, 1), List.of(first, 0), 760, 480, 1))
        .columns()
        .getFirst();
  }

  @Test
  void fittingBringsEveryLayerIntoSight() {
    NetworkLayout.Room wide =
        room(Collections.nCopies(14, 512), Collections.nCopies(14, 0), 600, 480, 1);
    double zoom = wide.fittingZoom();
    assertTrue(zoom < 1);
    NetworkLayout fitting = NetworkLayout.of(room(wide.widths(), wide.firsts(), 600, 480, zoom));
    assertEquals(600, fitting.width(), 1e-9);
    assertEquals(1, room(List.of(2, 4, 1), List.of(0, 0, 0), 760, 480, 1).fittingZoom());
  }

  @Test
  void slotsAndNeuronsAreInverse() {
    for (int units : new int[] {1, 7, 21, 22, 512}) {
      Column column = layout(List.of(units, 1), 760, 480).columns().getFirst();
      for (int slot = 0; slot < column.drawn(); slot++) {
        assertEquals(slot, column.slot(column.neuron(slot)));
      }
    }
  }

  @Test
  void moreLayersThanFitMakeThePictureWider() {
    NetworkLayout layout = layout(Collections.nCopies(14, 4), 760, 480);
    assertEquals(MIN_PITCH, layout.pitch());
    assertEquals(60 + 13 * MIN_PITCH + 60, layout.width());
  }

  @Test
  void aLayerThatJustFitsHasNoGroup() {
    assertFalse(layout(List.of(21, 1), 760, 480).columns().getFirst().overflows());
    assertTrue(layout(List.of(22, 1), 760, 480).columns().getFirst().overflows());
  }

  @Test
  void aRoomWithoutHeightStillShowsSomething() {
    Column column = layout(List.of(50, 1), 100, 40).columns().getFirst();
    assertEquals(2, column.drawn());
  }
}
