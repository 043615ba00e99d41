package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayerEditsTest {
  private static final ExperimentSpec SPEC = Defaults.experiment();

  private static List<Integer> widths(ExperimentSpec spec) {
    return spec.network().hidden().stream().map(LayerSpec::units).toList();
  }

  @Test
  void layersAreInsertedAndRemoved() {
    ExperimentSpec fed = LayerEdits.units(1, 7).apply(SPEC);
    assertEquals(List.of(7, 2), widths(fed));
    assertEquals(List.of(7, 4, 2), widths(LayerEdits.insert(1, new Tanh()).apply(fed)));
    assertEquals(List.of(7, 2, 4), widths(LayerEdits.insert(99, new Tanh()).apply(fed)));
    assertEquals(List.of(2), widths(LayerEdits.remove(Set.of(1L)).apply(fed)));
    assertEquals(List.of(2, 7), widths(LayerEdits.move(Set.of(1L), 2).apply(fed)));
  }

  @Test
  void unitsStayWithinTheLimits() {
    assertEquals(List.of(1, 1), widths(LayerEdits.addUnits(Set.of(1L, 2L), -10).apply(SPEC)));
    assertEquals(List.of(5, 3), widths(LayerEdits.addUnits(Set.of(1L, 2L), 1).apply(SPEC)));
    assertEquals(List.of(512, 2), widths(LayerEdits.units(1, 999).apply(SPEC)));
  }

  @Test
  void theActivationChangesAndNothingElse() {
    ExperimentSpec edited = LayerEdits.activation(2, new Relu()).apply(SPEC);
    LayerSpec.Dense before = (LayerSpec.Dense) SPEC.network().hidden().get(1);
    assertEquals(before.withActivation(new Relu()), edited.network().hidden().get(1));
    assertEquals(SPEC.network().hidden().get(0), edited.network().hidden().get(0));
  }

  @Test
  void aNeuronIsMeantByItsIdHoweverManyHaveGone() {
    ExperimentSpec without = LayerEdits.removeNeuron(1, 2).apply(SPEC);
    assertEquals(without, LayerEdits.removeNeuron(1, 2).apply(without));
    ExperimentSpec named = LayerEdits.neuronName(1, 3, "  left edge ").apply(without);
    assertEquals("left edge", named.network().hidden().getFirst().neurons().get(1).name());
    ExperimentSpec one = LayerEdits.units(1, 1).apply(SPEC);
    assertEquals(one, LayerEdits.removeNeuron(1, 1).apply(one), "the last one stays");
  }

  @Test
  void aGestureThatComesTooLateDoesNothing() {
    assertEquals(SPEC, LayerEdits.remove(Set.of(9L)).apply(SPEC));
    assertEquals(SPEC, LayerEdits.addUnits(Set.of(9L), 1).apply(SPEC));
    assertEquals(SPEC, LayerEdits.name(9, "gone").apply(SPEC));
  }

  @Test
  void beyondTheLimitTheReasonIsSaid() {
    ExperimentSpec full = SPEC;
    for (int i = 2; i < 11; i++) {
      full = LayerEdits.insert(0, new Relu()).apply(full);
    }
    ExperimentSpec eleven = full;
    List<LayerSpec> two = SPEC.network().hidden();
    UserException tooMany =
        assertThrows(UserException.class, () -> LayerEdits.insert(0, two).apply(eleven));
    assertTrue(tooMany.getMessage().contains("at most 12"), tooMany.getMessage());
    ExperimentSpec twelve = LayerEdits.insert(0, new Relu()).apply(eleven);
    assertEquals(12, widths(twelve).size());
    assertThrows(UserException.class, () -> LayerEdits.insert(0, new Relu()).apply(twelve));
  }
}
