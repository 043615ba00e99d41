package chalkgrad.training;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.GradientHistory;
import chalkgrad.training.frame.HistoryView.Curve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the gradient of each layer was, over the epochs of a run, in bounded room: for each
 * epoch the mean over its steps and the largest, so that no spike is lost. Every step is noted,
 * whether anybody looks or not. A hidden layer has its curve by its id: the curve goes on after
 * edits of the structure, and returns with a layer that returns.
 */
final class GradientNorms {
  /** Stands for the output among the ids of hidden layers. */
  private static final long OUTPUT = LayerSpec.NO_ID;

  private final Map<Long, Norms> all = new HashMap<>();
  private NetworkShape shape;
  private Norms[] layers = {};

  /** What is kept of a layer. */
  private static final class Norms {
    private final ThinnedSeries mean;
    private final ThinnedSeries largest;
    private double lastEpoch = Double.NEGATIVE_INFINITY;
    private double sum;
    private double high;
    private int steps;

    Norms() {
      mean = new ThinnedSeries();
      largest = new ThinnedSeries();
    }

    Norms(SavedNorms saved) {
      mean = ThinnedSeries.of(saved.mean());
      largest = ThinnedSeries.of(saved.largest());
      double[] epochs = saved.mean().x();
      lastEpoch = epochs.length == 0 ? lastEpoch : epochs[epochs.length - 1];
      sum = saved.sum();
      high = saved.high();
      steps = saved.steps();
    }

    SavedNorms saved(long layer) {
      return new SavedNorms(layer, mean.saved(), largest.saved(), sum, high, steps);
    }

    void begin() {
      sum = 0;
      high = 0;
      steps = 0;
    }

    void note(double norm) {
      sum += norm;
      high = Math.max(high, norm);
      steps++;
    }

    void end(double epoch) {
      if (steps > 0 && epoch > lastEpoch) {
        mean.add(epoch, sum / steps);
        largest.add(epoch, high);
        lastEpoch = epoch;
      }
      begin();
    }

    GradientHistory.Layer view(double now) {
      boolean goesOn = steps > 0 && now > lastEpoch && Double.isFinite(sum);
      return goesOn
          ? new GradientHistory.Layer(
              extended(mean.curve(), now, sum / steps), extended(largest.curve(), now, high))
          : new GradientHistory.Layer(mean.curve(), largest.curve());
    }

    private static Curve extended(Curve curve, double lastX, double lastY) {
      int n = curve.size();
      double[] x = Arrays.copyOf(curve.x(), n + 1);
      double[] y = Arrays.copyOf(curve.y(), n + 1);
      x[n] = lastX;
      y[n] = lastY;
      return new Curve(x, y);
    }
  }

  /** Goes on with what was saved. */
  static GradientNorms of(List<SavedNorms> saved) {
    var norms = new GradientNorms();
    saved.forEach(layer -> norms.all.put(layer.layer(), new Norms(layer)));
    return norms;
  }

  /** A copy of everything, layer by layer. */
  List<SavedNorms> saved() {
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(layer -> layer.getValue().saved(layer.getKey()))
        .toList();
  }

  /**
   * Notes the gradient of the step that was done last.
   *
   * @param isFirst whether it was the first step of an epoch
   */
  void note(TrainingRun run, boolean isFirst) {
    follow(run);
    Parameters gradient = run.gradient();
    double[] vector = gradient.vector();
    for (int l = 0; l < layers.length; l++) {
      if (isFirst) {
        layers[l].begin();
      }
      // The weights and biases of a layer stand side by side.
      int from = gradient.weights(l).offset();
      int to = l + 1 < layers.length ? gradient.weights(l + 1).offset() : vector.length;
      layers[l].note(VectorLength.of(vector, from, to));
    }
  }

  /** The epoch is over, or the run has diverged in the midst of it. */
  void endEpoch(TrainingRun run) {
    follow(run);
    double now = now(run);
    for (Norms layer : layers) {
      layer.end(now);
    }
  }

  private void follow(TrainingRun run) {
    if (run.shape() == shape) {
      return;
    }
    shape = run.shape();
    List<Norms> before = List.of(layers);
    List<Norms> next = new ArrayList<>();
    for (LayerSpec layer : run.spec().network().hidden()) {
      next.add(all.computeIfAbsent(layer.id(), id -> new Norms()));
    }
    next.add(all.computeIfAbsent(OUTPUT, id -> new Norms()));
    // A layer that returns knows nothing of the epoch that has begun; what was saved in it does.
    if (!before.isEmpty()) {
      next.stream().filter(layer -> !before.contains(layer)).forEach(Norms::begin);
    }
    layers = next.toArray(Norms[]::new);
  }

  private static double now(TrainingRun run) {
    return run.epochs() + run.stepInEpoch() / (double) run.stepsPerEpoch();
  }

  /** The curves of the layers that the network has now. */
  GradientHistory view(TrainingRun run) {
    follow(run);
    double now = now(run);
    return new GradientHistory(Arrays.stream(layers).map(layer -> layer.view(now)).toList());
  }
}
