package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Relu;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CloseUpTest {
  private static final ExperimentSpec SPEC = Specs.points("moons", 60, 16, 3, 4);

  private static NeuronMap map(TrainingRun run, int layer, int index) {
    FrameWork work = new FrameWork(run);
    NeuronAddress neuron = new NeuronAddress(layer, index);
    ViewRequest view = ViewRequest.DEFAULT.withBoundarySize(40).withEnlarged(neuron);
    work.begin(view, FrameWork.FIRST_PRODUCTS);
    work.advance(() -> true);
    return work.largeMap();
  }

  /** At some cells: the neuron by hand, from the coordinates of the cell's centre. */
  @Test
  void theLargeMapIsWhatTheNeuronComputes() {
    TrainingRun run = new TrainingRun(SPEC);
    for (int i = 0; i < 30; i++) {
      run.step();
    }
    NeuronMap map = map(run, 2, 3);
    Viewport view = map.viewport();
    for (int cell : new int[] {0, 39, 777, 1599}) {
      double[] raw = {
        view.xMin() + view.width() * (cell % 40 + 0.5) / 40,
        view.yMax() - view.height() * (cell / 40 + 0.5) / 40
      };
      double[] input = new double[2];
      run.data().input(raw, input);
      double[] first = layer(run, 0, input);
      assertEquals(layer(run, 1, first)[3], map.grid()[cell], 1e-6);
    }
    assertEquals(-1, map.min());
    assertEquals(1, map.max());
  }

  /** Where two pieces and the whole have a cell with the same centre, they say the same there. */
  @Test
  void aPieceSaysWhatTheWholeSays() {
    TrainingRun run = new TrainingRun(SPEC);
    FrameWork work = new FrameWork(run);
    ViewRequest view = ViewRequest.DEFAULT.withBoundarySize(30);
    work.begin(view, FrameWork.FIRST_PRODUCTS);
    work.advance(() -> true);
    Surface.Probability whole = (Surface.Probability) work.surface();
    Viewport all = whole.viewport();
    double x = all.xMin() + all.width() / 2;
    double y = all.yMin() + all.height() / 2;
    // A third of the plane: each ninth cell of the whole is the middle of nine cells of the piece.
    Viewport middle = all.scaled(1.0 / 3, x, y);
    work.begin(view.withViewport(middle), FrameWork.FIRST_PRODUCTS);
    work.advance(() -> true);
    Surface.Probability piece = (Surface.Probability) work.surface();
    assertEquals(middle, piece.viewport());
    assertEquals(all, work.plot().viewport(), "the plane has stayed");
    assertEquals(whole.p()[10 * 30 + 10], piece.p()[1 * 30 + 1], 1e-6);
    assertEquals(whole.p()[14 * 30 + 17], piece.p()[13 * 30 + 22], 1e-6);
  }

  private static double[] layer(TrainingRun run, int l, double[] a) {
    double[] out = new double[run.shape().units(l)];
    for (int j = 0; j < out.length; j++) {
      double z = run.parameters().biases(l).get(0, j);
      for (int i = 0; i < a.length; i++) {
        z += a[i] * run.parameters().weights(l).get(i, j);
      }
      out[j] = StrictMath.tanh(z);
    }
    return out;
  }

  @Test
  void anUnboundedNeuronIsScaledByItsLargestActivation() {
    ExperimentSpec relu =
        SPEC.withNetwork(SPEC.network().withReplaced(1, Specs.tanh(4).withActivation(new Relu())));
    NeuronMap map = map(new TrainingRun(relu), 2, 1);
    float largest = 0;
    for (float a : map.grid()) {
      largest = Math.max(largest, a);
    }
    assertEquals(largest, map.max());
    assertEquals(-largest, map.min());
    assertNull(map(new TrainingRun(SPEC), 2, 4), "there is no such neuron");
  }

  @Test
  void theHistoryOfANumberBeginsWhenItIsWatched() {
    LiveExperiment live = new LiveExperiment(SPEC);
    Watch watch = new Watch();
    ParameterAddress address = new ParameterAddress(1, 2, 3);
    live.step();
    List<Double> expected = new ArrayList<>();
    watch.follow(address, live.run());
    expected.add(live.run().parameters().weights(1).get(2, 3));
    for (int i = 0; i < 5; i++) {
      live.step();
      watch.note(live.run());
      expected.add(live.run().parameters().weights(1).get(2, 3));
    }
    HistoryView.Curve curve = watch.history().values();
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, curve.x());
    assertArrayEquals(expected.stream().mapToDouble(v -> v).toArray(), curve.y());
    watch.follow(new ParameterAddress(1, ParameterAddress.BIAS, 0), live.run());
    assertEquals(1, watch.history().values().size());
    live.edit(SPEC.withNetwork(SPEC.network().withRemoved(1)), SessionCommand.NO_GESTURE);
    watch.follow(new ParameterAddress(2, 0, 0), live.run());
    assertNull(watch.history(), "the layer has gone");
  }

  @Test
  void aDragIsOneEntryInTheListOfEdits() {
    LiveExperiment live = new LiveExperiment(SPEC);
    ParameterAddress address = new ParameterAddress(0, 1, 2);
    double before = live.run().parameters().weights(0).get(1, 2);
    for (int i = 1; i <= 30; i++) {
      live.type(address, before + i * 0.01, 7);
    }
    assertEquals(1, live.edits().edits().size());
    live.step();
    live.undo();
    assertEquals(before, live.run().parameters().weights(0).get(1, 2));
    live.redo();
    assertEquals(before + 0.3, live.run().parameters().weights(0).get(1, 2), 0.05);
  }

  @Test
  void aSessionBringsWhatIsAskedFor() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      ParameterAddress address = new ParameterAddress(0, 0, 0);
      probe
          .session()
          .look(ViewRequest.DEFAULT.withEnlarged(new NeuronAddress(1, 2)).withWatched(address));
      probe.send(new SessionCommand.StepEpoch());
      var frame = probe.await(f -> f.epoch() == 1 && !f.isPlaying() && f.closeUp().map() != null);
      assertEquals(new NeuronAddress(1, 2), frame.closeUp().map().neuron());
      assertNotNull(frame.closeUp().history());
      assertEquals(address, frame.closeUp().history().address());
      assertTrue(frame.closeUp().history().values().size() >= 2);
    }
  }
}
