package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers and neurons keep their identity. */
class NetworkSpecTest {
  private static final NetworkSpec THREE =
      new NetworkSpec(
          List.of(Specs.tanh(4), Specs.tanh(3), Specs.tanh(2)),
          new Sigmoid(),
          Initializers.of("xavier-uniform"));

  private static List<Long> ids(NetworkSpec network) {
    return network.hidden().stream().map(LayerSpec::id).toList();
  }

  private static List<Integer> neurons(LayerSpec layer) {
    return layer.neurons().stream().map(Neuron::id).toList();
  }

  @Test
  void newLayersGetTheNextFreeIds() {
    assertEquals(List.of(1L, 2L, 3L), ids(THREE));
    assertEquals(List.of(1L, 4L, 2L, 3L), ids(THREE.withInserted(1, Specs.tanh(5))));
    assertEquals(List.of(1L, 3L), ids(THREE.withRemoved(1)));
    assertEquals(List.of(4L, 1L, 3L), ids(THREE.withRemoved(1).withInserted(0, Specs.tanh(1))));
    LayerSpec copy = THREE.hidden().get(0).withId(LayerSpec.NO_ID);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), ids(THREE.withInserted(3, List.of(copy, copy))));
  }

  @Test
  void whatTakesAPlaceGoesOnAsThatLayer() {
    NetworkSpec wider = THREE.withReplaced(1, Specs.tanh(7));
    assertEquals(List.of(1L, 2L, 3L), ids(wider));
    assertEquals(7, wider.hidden().get(1).units());
    assertEquals(THREE, new NetworkSpec(THREE.hidden(), THREE.output(), THREE.outputInitializer()));
  }

  @Test
  void twoLayersCannotBeTheSame() {
    LayerSpec first = THREE.hidden().getFirst();
    assertThrows(IllegalArgumentException.class, () -> THREE.withInserted(0, first));
    assertThrows(IllegalArgumentException.class, () -> first.withId(-1));
    var twins = List.of(new Neuron(1), new Neuron(1));
    assertThrows(IllegalArgumentException.class, () -> first.withNeurons(twins));
  }

  @Test
  void layersMoveTogetherInTheirOrder() {
    assertEquals(List.of(3L, 1L, 2L), ids(THREE.withMoved(Set.of(3L), 0)));
    assertEquals(List.of(2L, 1L, 3L), ids(THREE.withMoved(Set.of(1L), 2)));
    assertEquals(List.of(2L, 1L, 3L), ids(THREE.withMoved(Set.of(3L, 1L), 3)));
    assertEquals(THREE, THREE.withMoved(Set.of(2L), 1));
    assertEquals(THREE, THREE.withMoved(Set.of(2L), 2));
    assertEquals(THREE, THREE.withMoved(Set.of(), 0));
  }

  @Test
  void neuronsKeepTheirIdsWhenOthersGo() {
    LayerSpec layer = THREE.hidden().getFirst();
    assertEquals(List.of(1, 2, 3, 4), neurons(layer));
    assertEquals(List.of(1, 3, 4), neurons(layer.withoutNeuron(1)));
    assertEquals(List.of(1, 3, 4, 5), neurons(layer.withoutNeuron(1).withUnits(4)));
    assertEquals(List.of(1, 2), neurons(layer.withUnits(2)));
    assertEquals(layer, layer.withUnits(2).withUnits(4));
    assertEquals("edge", layer.withNeuronName(2, "edge").withUnits(3).neurons().get(2).name());
    assertThrows(IllegalArgumentException.class, () -> layer.withUnits(1).withoutNeuron(0));
  }

  /** Whatever is done to a network, ids stay unique and those of layers that remain stay theirs. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void idsSurviveAnySeriesOfEdits(long seed) {
    RandomStream random = RandomStream.of(seed, "layers", 0);
    NetworkSpec network = THREE;
    for (int i = 0; i < 1000; i++) {
      int count = network.hidden().size();
      NetworkSpec before = network;
      network =
          switch (random.nextInt(4)) {
            case 0 -> count < 12 ? network.withInserted(count / 2, Specs.tanh(2)) : network;
            case 1 -> count > 0 ? network.withRemoved(random.nextInt(count)) : network;
            case 2 ->
                count > 0
                    ? network.withMoved(
                        Set.of(network.hidden().get(random.nextInt(count)).id()),
                        random.nextInt(count + 1))
                    : network;
            default -> network.withInitializer(Initializers.of("he-normal"));
          };
      List<Long> ids = ids(network);
      assertEquals(ids.size(), new HashSet<>(ids).size());
      Set<Long> stayed = new HashSet<>(ids(before));
      stayed.retainAll(ids);
      assertTrue(ids.size() - stayed.size() <= 1, "at most one layer is new");
      assertTrue(ids.stream().allMatch(id -> id > 0));
      for (long id : stayed) {
        LayerSpec old = before.hidden().get(before.indexOf(id).orElseThrow());
        LayerSpec young = network.hidden().get(network.indexOf(id).orElseThrow());
        assertEquals(old.neurons(), young.neurons());
      }
    }
  }

  /** All layers start with numbers of their own, also when layers have come and gone. */
  @Test
  void noTwoLayersStartAlike() {
    ExperimentSpec spec = Specs.points("xor", 40, 16, 2, 2, 2);
    NetworkSpec edited =
        spec.network().withRemoved(1).withInserted(0, Specs.tanh(2)).withMoved(Set.of(3L), 1);
    TrainingRun run = new TrainingRun(spec.withNetwork(edited.withOutput(new Sigmoid())));
    List<Double> first = new ArrayList<>();
    for (int l = 0; l < run.shape().depth(); l++) {
      Matrix w = run.parameters().weights(l);
      first.add(w.get(0, 0) / Math.sqrt(6.0 / (w.rows() + w.columns())));
    }
    assertEquals(4, new HashSet<>(first).size(), first.toString());
  }
}
