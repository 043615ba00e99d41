package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.network.Parameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which numbers stay when layers and neurons come, go and move: every number of a 2-4-3-2-1 network
 * and of its optimizer's memory is set to one that says where it stood, and the new places are
 * written out by hand.
 */
class TransplantTest {
  private static final int BIAS = -1;
  private TrainingRun run;

  @BeforeEach
  void number() {
    run = new TrainingRun(Specs.points("xor", 60, 16, 4, 3, 2));
    fill(run.parameters(), 0);
    fill(new Parameters(run.shape(), run.memory()[0]), 1e6);
    fill(new Parameters(run.shape(), run.memory()[1]), 2e6);
  }

  private static void fill(Parameters theta, double base) {
    for (int l = 0; l < theta.shape().depth(); l++) {
      for (int j = 0; j < theta.shape().units(l); j++) {
        theta.biases(l).set(0, j, base + mark(l, BIAS, j));
        for (int i = 0; i < theta.shape().fanIn(l); i++) {
          theta.weights(l).set(i, j, base + mark(l, i, j));
        }
      }
    }
  }

  /** Such as 1023 for the weight of layer 1 from neuron 2 to neuron 3, 1093 for its bias. */
  private static double mark(int layer, int from, int to) {
    return 1000 * (layer + 1) + 10 * (from == BIAS ? 9 : from) + to;
  }

  private TrainingRun edited(NetworkSpec network) {
    return run.edited(run.spec().withNetwork(network));
  }

  private NetworkSpec network() {
    return run.spec().network();
  }

  /**
   * Layer l of the new network holds the numbers of layer {@code old} of the old one.
   *
   * @param rows the old number of each neuron on the left; −1 where the weights are new
   * @param columns the old number of each neuron; −1 where it is new
   */
  private void assertFrom(TrainingRun next, int l, int old, List<Integer> rows, int... columns) {
    assertEquals(rows.size(), next.shape().fanIn(l));
    assertEquals(columns.length, next.shape().units(l));
    for (int slot = -1; slot < 2; slot++) {
      double base = (slot + 1) * 1e6;
      Parameters theta =
          slot < 0 ? next.parameters() : new Parameters(next.shape(), next.memory()[slot]);
      for (int j = 0; j < columns.length; j++) {
        double fresh = theta.biases(l).get(0, j);
        assertEquals(columns[j] < 0 ? 0 : base + mark(old, BIAS, columns[j]), fresh, "bias " + j);
        for (int i = 0; i < rows.size(); i++) {
          double number = theta.weights(l).get(i, j);
          String where = "slot " + slot + ", layer " + l + ", weight " + i + ", " + j;
          if (rows.get(i) >= 0 && columns[j] >= 0) {
            assertEquals(base + mark(old, rows.get(i), columns[j]), number, where);
          } else if (slot >= 0) {
            assertEquals(0, number, where);
          } else {
            assertNotEquals(0, number, where);
            assertEquals(0, number, 3, where + " is a fresh start");
          }
        }
      }
    }
  }

  private static List<Integer> fresh(int count) {
    return java.util.Collections.nCopies(count, -1);
  }

  @Test
  void aChosenNeuronGoesAndAllOthersStay() {
    TrainingRun next =
        edited(network().withReplaced(1, network().hidden().get(1).withoutNeuron(0)));
    assertFrom(next, 0, 0, List.of(0, 1), 0, 1, 2, 3);
    assertFrom(next, 1, 1, List.of(0, 1, 2, 3), 1, 2);
    assertFrom(next, 2, 2, List.of(1, 2), 0, 1);
    assertFrom(next, 3, 3, List.of(0, 1), 0);
  }

  @Test
  void aNeuronComesAtTheEndAlsoWhenOneInTheMiddleHasGone() {
    LayerSpec layer = network().hidden().get(0).withoutNeuron(2).withUnits(5);
    TrainingRun next = edited(network().withReplaced(0, layer));
    assertFrom(next, 0, 0, List.of(0, 1), 0, 1, 3, -1, -1);
    assertFrom(next, 1, 1, List.of(0, 1, 3, -1, -1), 0, 1, 2);
  }

  @Test
  void anAddedLayerIsNewAndItsNeighboursBeginAnewOnThatSide() {
    TrainingRun next = edited(network().withInserted(1, Specs.tanh(2)));
    assertFrom(next, 0, 0, List.of(0, 1), 0, 1, 2, 3);
    assertFrom(next, 1, 9, fresh(4), -1, -1);
    assertFrom(next, 2, 1, fresh(2), 0, 1, 2);
    assertFrom(next, 3, 2, List.of(0, 1, 2), 0, 1);
    assertFrom(next, 4, 3, List.of(0, 1), 0);
  }

  /** Formerly correspondence was by place; two equal layers must not be mixed up. */
  @Test
  void aRemovedLayerIsTheOneThatWasMeant() {
    TrainingRun next = edited(network().withRemoved(1));
    assertFrom(next, 0, 0, List.of(0, 1), 0, 1, 2, 3);
    assertFrom(next, 1, 2, fresh(4), 0, 1);
    assertFrom(next, 2, 3, List.of(0, 1), 0);
  }

  @Test
  void aMovedLayerKeepsItsBiasesAndWhatStillStandsSideBySideItsWeights() {
    TrainingRun next = edited(network().withMoved(Set.of(3L), 0));
    assertFrom(next, 0, 2, fresh(2), 0, 1);
    assertFrom(next, 1, 0, fresh(2), 0, 1, 2, 3);
    assertFrom(next, 2, 1, List.of(0, 1, 2, 3), 0, 1, 2);
    assertFrom(next, 3, 3, fresh(3), 0);
  }

  @Test
  void aCopyIsANewLayer() {
    LayerSpec copy = network().hidden().get(1).withId(LayerSpec.NO_ID);
    TrainingRun next = edited(network().withInserted(2, copy));
    assertFrom(next, 1, 1, List.of(0, 1, 2, 3), 0, 1, 2);
    assertFrom(next, 2, 9, fresh(3), -1, -1, -1);
    assertFrom(next, 3, 2, fresh(3), 0, 1);
    assertFrom(next, 4, 3, List.of(0, 1), 0);
  }

  @Test
  void movingThereAndBackInOneEditIsNoEdit() {
    NetworkSpec there = network().withMoved(Set.of(1L), 3);
    assertEquals(run.spec(), run.spec().withNetwork(there.withMoved(Set.of(1L), 0)));
  }

  @Test
  void aNameChangesNoNumber() {
    ExperimentSpec named =
        run.spec()
            .withNetwork(
                network()
                    .withReplaced(
                        0, network().hidden().get(0).withName("edges").withNeuronName(1, "left")));
    assertEquals(EditKind.LIVE, EditKind.between(run.spec(), named));
  }
}
