package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayerSelectionTest {
  private static final List<Long> ORDER = List.of(5L, 2L, 9L, 1L);
  private final LayerSelection selection = new LayerSelection();

  @Test
  void stretchesGoFromTheFirstChosenToTheLast() {
    selection.only(2);
    selection.extendTo(1, ORDER);
    assertEquals(Set.of(2L, 9L, 1L), selection.ids().get());
    assertEquals(1, selection.lead());
    selection.extendTo(5, ORDER);
    assertEquals(Set.of(5L, 2L), selection.ids().get());
  }

  @Test
  void withoutABeginningAStretchIsOneLayer() {
    selection.extendTo(9, ORDER);
    assertEquals(Set.of(9L), selection.ids().get());
  }

  @Test
  void layersAreAddedAndTakenOut() {
    selection.only(5);
    selection.toggle(9);
    assertEquals(Set.of(5L, 9L), selection.ids().get());
    selection.toggle(5);
    assertEquals(Set.of(9L), selection.ids().get());
    assertEquals(5, selection.lead(), "from where the arrows go on");
  }

  @Test
  void layersThatAreGoneAreNotSelected() {
    selection.set(List.of(5L, 9L));
    selection.keep(List.of(5L, 2L));
    assertEquals(Set.of(5L), selection.ids().get());
    assertEquals(LayerSelection.NONE, selection.lead());
  }
}
