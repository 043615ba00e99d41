package chalkgrad.ui.sample;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.Split;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.frame.CloseUp;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.HistoryView.Curve;
import chalkgrad.training.frame.HistoryView.Series;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntFunction;

/** Frames made up by formulas, for pictures and tests of panes that need no session. */
public final class SampleFrames {
  private static final int SIZE = 128;

  private SampleFrames() {}

  public static ExperimentSpec spec(GeneratorSettings settings) {
    return Defaults.experiment().withSource(new DataSource.Generated(settings));
  }

  public static GeneratorSettings settings(String id, int points, double noise) {
    return Generators.byId(id).defaults().withPoints(points).withNoise(noise).withSeed(7);
  }

  /** Exclusive or with the answer of a network that has nearly learned it. */
  public static TrainingFrame binary(int points, HistoryView history, double sharpness) {
    return probability(spec(settings("xor", points, 0.6)), history, sharpness, row -> part(row));
  }

  public static TrainingFrame oneClassTest(HistoryView history) {
    ExperimentSpec spec = spec(settings("xor", 60, 0.6));
    Dataset dataset = spec.data().source().dataset();
    return probability(
        spec,
        history,
        0.4,
        row -> dataset.target(row) == 1 && row % 3 == 0 ? Part.TEST : Part.TRAIN);
  }

  static Part part(int row) {
    int lot = RandomStream.of(3, "part", row).nextInt(10);
    return lot < 2 ? Part.TEST : lot == 2 ? Part.VALIDATION : Part.TRAIN;
  }

  private static TrainingFrame probability(
      ExperimentSpec spec, HistoryView history, double sharpness, IntFunction<Part> parts) {
    Dataset dataset = spec.data().source().dataset();
    DoubleBinaryOperator p =
        (x, y) -> 1 / (1 + Math.exp(sharpness * (x * y + Math.sin(x) + 0.6 * y)));
    PlotData plot = plot(dataset, parts, 1);
    float[] grid = grid(plot.viewport(), p);
    double[] values = new double[dataset.rows()];
    boolean[] mistake = new boolean[dataset.rows()];
    for (int r = 0; r < values.length; r++) {
      values[r] = p.applyAsDouble(dataset.feature(r, 0), dataset.feature(r, 1));
      mistake[r] = (values[r] >= 0.5) != (dataset.target(r) == 1);
    }
    Surface surface = new Surface.Probability(1, plot.viewport(), SIZE, grid);
    return frame(spec, plot, history, surface, new Predictions(1, values, mistake));
  }

  public static TrainingFrame classes(int k, int points, HistoryView history) {
    ExperimentSpec spec =
        spec(
            settings("blobs", points, 0)
                .withParameters(Map.of("classes", (double) k, "spread", 1.2)));
    Dataset dataset = spec.data().source().dataset();
    PlotData plot = plot(dataset, SampleFrames::part, 1);
    byte[] winner = new byte[SIZE * SIZE];
    float[] certainty = new float[winner.length];
    for (int i = 0; i < winner.length; i++) {
      double[] p = softmax(k, x(plot.viewport(), i), y(plot.viewport(), i));
      winner[i] = (byte) argmax(p);
      certainty[i] = (float) p[winner[i]];
    }
    double[] values = new double[dataset.rows()];
    boolean[] mistake = new boolean[dataset.rows()];
    double[] all = new double[dataset.rows() * k];
    for (int r = 0; r < values.length; r++) {
      double[] p = softmax(k, dataset.feature(r, 0), dataset.feature(r, 1));
      System.arraycopy(p, 0, all, r * k, k);
      values[r] = argmax(p);
      mistake[r] = values[r] != dataset.target(r);
    }
    Surface surface = new Surface.Classes(1, plot.viewport(), SIZE, winner, certainty);
    double[] unknown = new double[values.length];
    Predictions predictions = new Predictions(1, values, mistake, unknown, unknown, all);
    return frame(spec, plot, history, surface, predictions);
  }

  private static double[] softmax(int k, double x, double y) {
    double[] p = new double[k];
    double sum = 0;
    for (int c = 0; c < k; c++) {
      double angle = 2 * Math.PI * c / k + 0.15 * Math.sin(x);
      p[c] = Math.exp(0.6 * (x * Math.sin(angle) + y * Math.cos(angle)));
      sum += p[c];
    }
    for (int c = 0; c < k; c++) {
      p[c] /= sum;
    }
    return p;
  }

  private static int argmax(double[] p) {
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      best = p[i] > p[best] ? i : best;
    }
    return best;
  }

  public static TrainingFrame regressionCurve(HistoryView history) {
    ExperimentSpec spec = spec(settings("sine", 100, 0.15));
    Dataset dataset = spec.data().source().dataset();
    PlotData plot = plot(dataset, SampleFrames::part, -1);
    double[] x = new double[400];
    double[] y = new double[400];
    for (int i = 0; i < x.length; i++) {
      x[i] = plot.viewport().xMin() + plot.viewport().width() * i / (x.length - 1);
      y[i] = curve(x[i]);
    }
    double[] values = new double[dataset.rows()];
    for (int r = 0; r < values.length; r++) {
      values[r] = curve(dataset.feature(r, 0));
    }
    Surface surface = new Surface.Curve(1, plot.viewport(), x, y);
    return frame(
        spec, plot, history, surface, new Predictions(1, values, new boolean[values.length]));
  }

  private static double curve(double x) {
    return 0.9 * Math.sin(1.05 * x + 0.1) * Math.exp(-0.02 * x * x);
  }

  public static TrainingFrame regressionMap(HistoryView history) {
    ExperimentSpec spec = spec(settings("plane", 200, 0.8));
    Dataset dataset = spec.data().source().dataset();
    PlotData plot = plot(dataset, SampleFrames::part, 1);
    DoubleBinaryOperator f = (x, y) -> 0.9 * x - 0.5 * y + 2 + 0.8 * Math.sin(x);
    double[] values = new double[dataset.rows()];
    for (int r = 0; r < values.length; r++) {
      values[r] = f.applyAsDouble(dataset.feature(r, 0), dataset.feature(r, 1));
    }
    Surface surface =
        new Surface.Values(1, plot.viewport(), SIZE, grid(plot.viewport(), f), -7, 11);
    return frame(
        spec, plot, history, surface, new Predictions(1, values, new boolean[values.length]));
  }

  /** Falling losses with noise; {@code zeros}: the training loss reaches 0 exactly. */
  public static HistoryView history(long epochs, boolean zeros) {
    int n = (int) Math.min(epochs + 1, 4000);
    double[] x = new double[n];
    double[][] y = new double[6][n];
    RandomStream noise = RandomStream.of(1, "history", 0);
    for (int i = 0; i < n; i++) {
      x[i] = Math.rint((double) epochs * i / (n - 1));
      double fall = Math.exp(-60.0 * i / n) + 0.25 * Math.exp(-6.0 * i / n);
      y[0][i] = zeros && i > n / 2 ? 0 : 0.55 * fall + 0.02 * (1 + 0.2 * noise.nextGaussian());
      y[1][i] = 0.55 * fall + 0.07 + 0.08 * i / n + 0.006 * noise.nextGaussian();
      y[2][i] = 0.56 * fall + 0.09 + 0.06 * i / n + 0.008 * noise.nextGaussian();
      y[3][i] = 0.99 - 0.45 * fall;
      y[4][i] = 0.96 - 0.4 * fall + 0.01 * noise.nextGaussian();
      y[5][i] = 0.94 - 0.4 * fall + 0.01 * noise.nextGaussian();
    }
    Map<Series, Curve> curves = new EnumMap<>(Series.class);
    for (Series series : Series.values()) {
      curves.put(series, new Curve(x, y[series.ordinal()]));
    }
    return new HistoryView(curves, Math.round(epochs * 0.35));
  }

  private static PlotData plot(Dataset dataset, IntFunction<Part> parts, int yColumn) {
    Part[] all = new Part[dataset.rows()];
    double[] range = {1e9, -1e9, 1e9, -1e9};
    for (int r = 0; r < all.length; r++) {
      all[r] = parts.apply(r);
      double y = yColumn < 0 ? dataset.target(r) : dataset.feature(r, yColumn);
      range[0] = Math.min(range[0], dataset.feature(r, 0));
      range[1] = Math.max(range[1], dataset.feature(r, 0));
      range[2] = Math.min(range[2], y);
      range[3] = Math.max(range[3], y);
    }
    double dx = 0.06 * (range[1] - range[0]);
    double dy = 0.06 * (range[3] - range[2]);
    Viewport view = new Viewport(range[0] - dx, range[1] + dx, range[2] - dy, range[3] + dy);
    return new PlotData(dataset, new Split(all), 0, yColumn, view);
  }

  private static double x(Viewport view, int cell) {
    return view.xMin() + view.width() * (cell % SIZE + 0.5) / SIZE;
  }

  private static double y(Viewport view, int cell) {
    return view.yMax() - view.height() * (cell / SIZE + 0.5) / SIZE;
  }

  private static float[] grid(Viewport view, DoubleBinaryOperator f) {
    float[] grid = new float[SIZE * SIZE];
    for (int i = 0; i < grid.length; i++) {
      grid[i] = (float) f.applyAsDouble(x(view, i), y(view, i));
    }
    return grid;
  }

  private static TrainingFrame frame(
      ExperimentSpec spec,
      PlotData plot,
      HistoryView history,
      Surface surface,
      Predictions predictions) {
    Part part = plot.split().count(Part.TEST) > 0 ? Part.TEST : Part.TRAIN;
    return new TrainingFrame(
        1,
        0,
        spec,
        plot,
        new SessionState.Paused(),
        0,
        0,
        0,
        16,
        0,
        new NetworkView(List.of(), List.of()),
        Map.of(),
        0,
        history,
        surface,
        null,
        predictions,
        EvaluationBuilder.of(
            plot.dataset(), part, plot.split().rows(part), predictions, spec.decision()),
        chalkgrad.training.frame.EditsView.NONE,
        0,
        CloseUp.NONE,
        spec.training().learningRate());
  }

  /**
   * The same frame with another surface and other predictions, as new objects, as the next pulse
   * brings it.
   */
  public static TrainingFrame next(TrainingFrame f, TrainingFrame answers) {
    return new TrainingFrame(
        f.sequence() + 1,
        0,
        f.spec(),
        f.plot(),
        f.state(),
        f.step() + 1,
        f.epoch(),
        0,
        16,
        0,
        f.network(),
        f.scores(),
        0,
        answers.history(),
        answers.surface(),
        null,
        answers.predictions(),
        answers.evaluation(),
        f.edits(),
        f.commandsObeyed(),
        f.closeUp(),
        f.rate());
  }
}
