package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.frame.NeuronMaps;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapSinkTest {
  private static final ExperimentSpec SPEC = Specs.points("moons", 60, 16, 6, 5);

  private static NeuronMaps maps(List<NeuronSpan> drawn) {
    FrameWork work = new FrameWork(new TrainingRun(SPEC));
    work.begin(ViewRequest.DEFAULT.withDrawn(drawn), FrameWork.FIRST_PRODUCTS);
    work.advance(() -> true);
    return work.maps();
  }

  @Test
  void mapsOfSomeNeuronsAreThoseAmongAll() {
    float[][][] all = maps(List.of()).values();
    float[][][] some = maps(List.of(new NeuronSpan(1, 2, 3), new NeuronSpan(2, 4, 1))).values();
    assertEquals(4, some.length);
    for (int layer = 0; layer < all.length; layer++) {
      for (int neuron = 0; neuron < all[layer].length; neuron++) {
        boolean wanted = layer == 1 ? neuron >= 2 && neuron < 5 : layer == 2 ? neuron == 4 : true;
        if (wanted) {
          assertArrayEquals(all[layer][neuron], some[layer][neuron]);
        } else {
          assertNull(some[layer][neuron]);
        }
      }
    }
  }

  @Test
  void gridsOfLargeNetworksAreCoarseAtFirst() {
    FrameWork work = new FrameWork(new TrainingRun(Specs.points("moons", 60, 16, 300, 300)));
    work.begin(ViewRequest.DEFAULT, 100_000_000);
    assertTrue(work.isCoarse());
    work.advance(() -> true);
    // 2·300 + 300·300 + 300 weights and 601 biases: 100,000,000 / 91,501 = 1,092 cells, 33 × 33
    assertEquals(32, work.maps().size());
    assertEquals(
        33 * 33, ((chalkgrad.training.frame.Surface.Probability) work.surface()).p().length);
    work.begin(ViewRequest.DEFAULT, Long.MAX_VALUE);
    assertFalse(work.isCoarse());
  }
}
