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
    return NetworkLayout.of(
        new NetworkLayout.Room(widths, width, height, TOP, BOTTOM, MIN_PITCH, 60, 60));
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

  @Test
  void aWideLayerShowsItsFirstNeuronsAndItsLast() {
    Column column = layout(List.of(784, 1), 760, 480).columns().getFirst();
    // (480 − 60 − 30) / (14 + 4) = 21.67 rows: 19 neurons, the ellipsis, the last neuron
    assertEquals(19, column.leading());
    assertEquals(20, column.drawn());
    assertEquals(764, column.omitted());
    assertEquals(783, column.neuron(19));
    assertEquals(19, column.slot(783));
    assertEquals(-1, column.slot(500));
    assertEquals(-1, column.slot(784));
    assertTrue(column.ellipsisY() > column.y(18) && column.ellipsisY() < column.y(19));
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
  void aLayerThatJustFitsHasNoEllipsis() {
    assertFalse(layout(List.of(21, 1), 760, 480).columns().getFirst().overflows());
    assertTrue(layout(List.of(22, 1), 760, 480).columns().getFirst().overflows());
  }

  @Test
  void aRoomWithoutHeightStillShowsSomething() {
    Column column = layout(List.of(50, 1), 100, 40).columns().getFirst();
    assertEquals(2, column.drawn());
  }
}
