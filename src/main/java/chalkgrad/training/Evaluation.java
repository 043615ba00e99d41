package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.OneVsRest;
import chalkgrad.metric.ProbabilityScores;
import chalkgrad.metric.RegressionScores;
import chalkgrad.metric.RocCurve;

/**
 * What a network says about every row of a part, beside what is true, and the measures that follow
 * from it. The window and the command line take their numbers from here, so that they agree. Arrays
 * are shared, not to be changed.
 */
public sealed interface Evaluation {
  /** Number of rows, at least 1. */
  int rows();

  /**
   * The data loss, the mean over the rows, without penalty. For a regression of the standardised
   * targets.
   */
  double loss();

  /**
   * Two classes.
   *
   * @param probabilities of the positive class, one for each row
   * @param positive whether the row is of the positive class
   * @param threshold predict positive when p ≥ threshold
   */
  record Binary(double loss, double[] probabilities, boolean[] positive, double threshold)
      implements Evaluation {
    @Override
    public int rows() {
      return positive.length;
    }

    public ConfusionMatrix confusion() {
      return ConfusionMatrix.atThreshold(probabilities, positive, threshold);
    }

    public RocCurve roc() {
      return RocCurve.of(probabilities, positive);
    }

    /** In nats; +∞ when a row of probability 0 or 1 is wrong. */
    public double logLoss() {
      return ProbabilityScores.logLoss(probabilities, positive);
    }

    public double brier() {
      return ProbabilityScores.brier(probabilities, positive);
    }
  }

  /**
   * More than two classes.
   *
   * @param probabilities rows × classes, row-major
   * @param truth the class of each row
   */
  record MultiClass(double loss, double[] probabilities, int[] truth, int classes)
      implements Evaluation {
    @Override
    public int rows() {
      return truth.length;
    }

    /** The class with the greatest probability for each row; the first one on a tie. */
    public int[] predicted() {
      int[] predicted = new int[truth.length];
      for (int row = 0; row < predicted.length; row++) {
        for (int c = 1; c < classes; c++) {
          if (probabilities[row * classes + c] > probabilities[row * classes + predicted[row]]) {
            predicted[row] = c;
          }
        }
      }
      return predicted;
    }

    public ConfusionMatrix confusion() {
      return ConfusionMatrix.of(truth, predicted(), classes);
    }

    public OneVsRest oneVsRest() {
      return OneVsRest.of(probabilities, truth, classes);
    }

    /** In nats; +∞ when a true class has probability 0. */
    public double logLoss() {
      return ProbabilityScores.logLoss(probabilities, truth, classes);
    }
  }

  /**
   * A number.
   *
   * @param truth in the target's own units
   * @param predicted likewise
   */
  record Regression(double loss, double[] truth, double[] predicted) implements Evaluation {
    @Override
    public int rows() {
      return truth.length;
    }

    public RegressionScores scores() {
      return RegressionScores.of(truth, predicted);
    }
  }

  /** Evaluates a part with the run's parameters as they are now; the part must have rows. */
  static Evaluation of(TrainingRun run, Part part) {
    return of(run.spec(), run.data(), run.parameters(), part);
  }

  /**
   * Evaluates a part with any parameters, in inference mode.
   *
   * @throws IllegalArgumentException if the part has no rows
   */
  static Evaluation of(ExperimentSpec spec, Prepared data, Parameters theta, Part part) {
    if (!data.has(part)) {
      throw new IllegalArgumentException("there are no " + part.id() + " rows");
    }
    Outputs outputs = Outputs.of(spec.training().loss(), data, theta, part);
    int[] rows = data.rows(part);
    double[] truth = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      truth[i] = data.dataset().target(rows[i]);
    }
    double[] values = outputs.values();
    return switch (data.dataset().task()) {
      case BINARY -> {
        boolean[] positive = new boolean[truth.length];
        for (int i = 0; i < truth.length; i++) {
          positive[i] = truth[i] == 1;
        }
        yield new Binary(outputs.loss(), values, positive, spec.threshold());
      }
      case MULTICLASS -> {
        int[] classes = new int[truth.length];
        for (int i = 0; i < truth.length; i++) {
          classes[i] = (int) truth[i];
        }
        yield new MultiClass(outputs.loss(), values, classes, data.outputs());
      }
      case REGRESSION -> {
        for (int i = 0; i < values.length; i++) {
          values[i] = data.inOwnUnits(values[i]);
        }
        yield new Regression(outputs.loss(), truth, values);
      }
    };
  }

  /** The network's answers to all rows of a part, row-major, and their loss. */
  record Outputs(double[] values, double loss) {
    private static final int BLOCK = 256;

    static Outputs of(Loss loss, Prepared data, Parameters theta, Part part) {
      var pass = new Backpropagation(loss, Penalty.NONE, Kernels.portable(), null);
      Matrix x = data.x(part);
      Matrix y = data.y(part);
      var room = new Activity(theta.shape(), Math.min(BLOCK, x.rows()));
      double[] values = new double[x.rows() * y.columns()];
      double lossSum = 0;
      for (int first = 0; first < x.rows(); first += BLOCK) {
        int count = Math.min(BLOCK, x.rows() - first);
        Activity block = room.rows(count);
        Matrix output = pass.forward(theta, x.rows(first, count), block);
        Matrix targets = y.rows(first, count);
        for (int row = 0; row < count; row++) {
          lossSum += loss.ofRow(block.logits(), output, targets, row);
          for (int j = 0; j < y.columns(); j++) {
            values[(first + row) * y.columns() + j] = output.get(row, j);
          }
        }
      }
      return new Outputs(values, lossSum / x.rows());
    }
  }
}
