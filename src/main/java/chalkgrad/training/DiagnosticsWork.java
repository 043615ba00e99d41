package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.Diagnostics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Plans what frames say of the layers: rows go through the network, and their errors back, and
 * nothing is trained by it.
 */
final class DiagnosticsWork {
  /** The most rows. */
  static final int MOST_ROWS = 2_000;

  /** Of large networks fewer rows, but no fewer than this. */
  private static final int LEAST_ROWS = 50;

  /** The backward pass takes two products where the forward pass takes one. */
  private static final int PRODUCTS = 3;

  private final TrainingRun run;
  private final Passes passes;
  private final int most;
  private RowSample sample;
  private List<LayerProbe> probes = List.of();
  private Diagnostics diagnostics;

  DiagnosticsWork(TrainingRun run, Passes passes) {
    this.run = run;
    this.passes = passes;
    long affordable = FrameWork.FIRST_PRODUCTS / (PRODUCTS * (long) run.shape().size());
    most = (int) Math.clamp(affordable, LEAST_ROWS, MOST_ROWS);
  }

  /** Shows what was said of the same layers before, until there is something newer. */
  void keep(DiagnosticsWork before) {
    diagnostics = run.shape().equals(before.run.shape()) ? before.diagnostics : null;
  }

  /**
   * Plans a round if somebody looks: over the rows of the part that was asked for, else over the
   * training rows, which it is all about.
   */
  void plan(ViewRequest view) {
    Prepared data = run.data();
    Part part = view.part() != null && data.has(view.part()) ? view.part() : Part.TRAIN;
    if (!view.wantsDiagnostics() || !data.has(part)) {
      diagnostics = null;
      return;
    }
    prepare(part);
    passes.planThereAndBack(sample.x(), sample.y(), new Sink(run.steps()));
  }

  private void prepare(Part part) {
    if (sample == null || sample.part() != part) {
      sample = RowSample.of(run.data(), part, most);
      List<LayerProbe> next = new ArrayList<>();
      for (int l = 0; l < run.shape().depth(); l++) {
        next.add(new LayerProbe(run.shape(), l, sample.rows().length));
      }
      probes = next;
    }
    probes.forEach(LayerProbe::clear);
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Takes what the layers make of the sample. */
  private final class Sink implements RowSink {
    private final long step;

    /** ‖∂Cᵢ/∂θ‖² of each row. */
    private final double[] squares = new double[sample.rows().length];

    Sink(long step) {
      this.step = step;
    }

    @Override
    public void take(int first, Matrix inputs, Activity outcome) {
      double[] own = new double[inputs.rows()];
      for (int l = 0; l < probes.size(); l++) {
        probes.get(l).take(l == 0 ? inputs : outcome.a(l - 1), outcome, own);
      }
      System.arraycopy(own, 0, squares, first, own.length);
    }

    @Override
    public void close() {
      List<float[]> weights = weights();
      double reach = weights.stream().mapToDouble(Statistics::roundReach).max().orElseThrow();
      List<Diagnostics.Layer> layers = new ArrayList<>();
      for (int l = 0; l < probes.size(); l++) {
        layers.add(probes.get(l).answer(Statistics.bins(weights.get(l), -reach, reach)));
      }
      double[] lengths = Arrays.stream(squares).map(Math::sqrt).toArray();
      int all = run.data().rows(sample.part()).length;
      diagnostics = new Diagnostics(step, sample.part(), sample.rows(), all, lengths, layers);
    }
  }

  private List<float[]> weights() {
    NetworkShape shape = run.shape();
    List<float[]> all = new ArrayList<>();
    for (int l = 0; l < shape.depth(); l++) {
      Matrix matrix = passes.parameters().weights(l);
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
