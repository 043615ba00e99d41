package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerEditsTest {
  private static final ExperimentSpec SPEC = Defaults.experiment();

  private static List<Integer> widths(ExperimentSpec spec) {
    return spec.network().hidden().stream().map(LayerSpec::units).toList();
  }

  @Test
  void layersAreInsertedAndRemoved() {
    ExperimentSpec fed = LayerEdits.units(0, 7).apply(SPEC);
    assertEquals(List.of(7, 2), widths(fed));
    assertEquals(List.of(7, 4, 2), widths(LayerEdits.insert(1).apply(fed)));
    assertEquals(List.of(7, 2, 4), widths(LayerEdits.append().apply(fed)));
    assertEquals(List.of(2), widths(LayerEdits.remove(0).apply(fed)));
  }

  @Test
  void unitsStayWithinTheLimits() {
    assertEquals(List.of(1, 2), widths(LayerEdits.addUnits(0, -10).apply(SPEC)));
    assertEquals(List.of(512, 2), widths(LayerEdits.units(0, 999).apply(SPEC)));
  }

  @Test
  void theActivationChangesAndNothingElse() {
    ExperimentSpec edited = LayerEdits.activation(1, new Relu()).apply(SPEC);
    LayerSpec.Dense before = (LayerSpec.Dense) SPEC.network().hidden().get(1);
    assertEquals(before.withActivation(new Relu()), edited.network().hidden().get(1));
    assertEquals(SPEC.network().hidden().get(0), edited.network().hidden().get(0));
  }

  @Test
  void aGestureThatComesTooLateDoesNothing() {
    assertSame(SPEC, LayerEdits.remove(2).apply(SPEC));
    assertSame(SPEC, LayerEdits.addUnits(5, 1).apply(SPEC));
    ExperimentSpec full = SPEC;
    for (int i = 2; i < 12; i++) {
      full = LayerEdits.append().apply(full);
    }
    assertEquals(12, widths(full).size());
    assertSame(full, LayerEdits.insert(0).apply(full));
  }
}
