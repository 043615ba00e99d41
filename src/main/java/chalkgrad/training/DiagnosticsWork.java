package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.Diagnostics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sends rows through the network, and their errors back, to see what goes on in the layers. It uses
 * the pass that trains, on a copy of the parameters, and trains nothing.
 */
final class DiagnosticsWork {
  /** The most rows. */
  static final int MOST_ROWS = 2_000;

  /** Of large networks fewer rows, but no fewer than this. */
  private static final int LEAST_ROWS = 50;

  /** The backward pass takes two products where the forward pass takes one. */
  private static final int PRODUCTS = 3;

  private final Prepared data;
  private final Parameters theta;
  private final Backpropagation pass;
  private final Activity room;
  private final int most;
  private Parameters gradient;
  private RowSample sample;
  private List<LayerProbe> probes = List.of();
  private double[] squares;

  /**
   * @param theta the numbers of the network at the time when the work is done
   * @param room for a block of rows
   */
  DiagnosticsWork(Prepared data, Parameters theta, Backpropagation pass, Activity room) {
    this.data = data;
    this.theta = theta;
    this.pass = pass;
    this.room = room;
    long affordable = FrameWork.FIRST_PRODUCTS / (PRODUCTS * (long) theta.shape().size());
    most = (int) Math.clamp(affordable, LEAST_ROWS, MOST_ROWS);
  }

  /**
   * Plans a round, block by block.
   *
   * @param part whose rows are used; without rows nothing is planned
   * @param step of the parameters
   */
  void plan(Part part, long step, Consumer<Runnable> todo, Consumer<Diagnostics> answer) {
    if (!data.has(part)) {
      todo.accept(() -> answer.accept(null));
      return;
    }
    prepare(part);
    for (int first = 0; first < sample.rows().length; first += room.rows()) {
      int start = first;
      int count = Math.min(room.rows(), sample.rows().length - first);
      todo.accept(() -> send(start, count));
    }
    todo.accept(() -> answer.accept(result(step)));
  }

  private void prepare(Part part) {
    if (sample == null || sample.part() != part) {
      sample = RowSample.of(data, part, most);
      List<LayerProbe> next = new ArrayList<>();
      for (int l = 0; l < theta.shape().depth(); l++) {
        next.add(new LayerProbe(theta.shape(), l, sample.rows().length));
      }
      probes = next;
      squares = new double[sample.rows().length];
    }
    gradient = gradient == null ? new Parameters(theta.shape()) : gradient;
    probes.forEach(LayerProbe::clear);
    Arrays.fill(squares, 0);
  }

  private void send(int first, int count) {
    Matrix x = sample.x().rows(first, count);
    Matrix y = sample.y().rows(first, count);
    Activity outcome = room.rows(count);
    pass.forward(theta, x, outcome);
    pass.backward(theta, x, y, outcome, gradient);
    for (int l = 0; l < probes.size(); l++) {
      probes.get(l).take(l == 0 ? x : outcome.a(l - 1), outcome, squares);
    }
  }

  private Diagnostics result(long step) {
    List<float[]> weights = weights();
    double reach = weights.stream().mapToDouble(Statistics::roundReach).max().orElseThrow();
    List<Diagnostics.Layer> layers = new ArrayList<>();
    for (int l = 0; l < probes.size(); l++) {
      layers.add(probes.get(l).answer(Statistics.bins(weights.get(l), -reach, reach)));
    }
    double[] lengths = new double[squares.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.sqrt(squares[i]);
    }
    return new Diagnostics(
        step, sample.part(), sample.rows(), data.rows(sample.part()).length, lengths, layers);
  }

  private List<float[]> weights() {
    NetworkShape shape = theta.shape();
    List<float[]> all = new ArrayList<>();
    for (int l = 0; l < shape.depth(); l++) {
      Matrix matrix = theta.weights(l);
      float[] weights = new float[matrix.rows() * matrix.columns()];
      // The weights of a layer stand without gaps.
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (float) matrix.array()[matrix.offset() + i];
      }
      all.add(weights);
    }
    return all;
  }
}
