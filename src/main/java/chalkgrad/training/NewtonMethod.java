package chalkgrad.training;

import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.MeanSquaredError;
import chalkgrad.engine.matrix.Matrix;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Newton's method for a network of one output without a hidden layer: θ ← θ − H⁻¹∂C/∂θ, the step
 * halved as long as the loss would grow. With x̃ = (x, 1) the Hessian is
 *
 * <pre>
 *   H = 1/n Σ cᵢ x̃ᵢx̃ᵢᵀ + 2λ₂ diag(1, …, 1, 0)
 *   cᵢ = wᵢ pᵢ(1 − pᵢ)  (logistic regression),   cᵢ = 2  (linear regression, one step)
 * </pre>
 *
 * <p>Directions in which the loss is flat, as with two equal columns, are left alone: H⁻¹ is the
 * pseudo-inverse. Source: Boyd and Vandenberghe, Convex Optimization (2004), algorithm 9.5.
 */
final class NewtonMethod {
  private static final int MOST_ITERATIONS = 50;
  private static final int MOST_HALVINGS = 40;
  private static final int MOST_PARAMETERS = 200;

  /** A step that is so short in proportion has arrived. */
  private static final double ARRIVED = 1e-10;

  private final Landscape landscape;
  private final int size;
  private final boolean isLinear;
  private final double[] weights;

  NewtonMethod(Landscape landscape) {
    this.landscape = landscape;
    TrainingRun run = landscape.run();
    size = run.shape().size();
    isLinear = run.spec().training().loss() instanceof MeanSquaredError;
    weights = run.spec().training().classWeights().weights(run.data().counts());
  }

  /** Linear and logistic regression, as long as H is no large matrix. */
  static boolean fits(TrainingRun run) {
    TrainingSpec training = run.spec().training();
    boolean regression =
        training.loss() instanceof BinaryCrossEntropy
            || training.loss() instanceof MeanSquaredError
                && run.shape().output().id().equals("linear");
    return regression
        && run.shape().depth() == 1
        && run.shape().outputs() == 1
        && run.shape().size() <= MOST_PARAMETERS;
  }

  ExactAnswer answer() {
    double[] theta = new double[size];
    int iterations = 0;
    boolean arrived = false;
    while (!arrived && iterations < MOST_ITERATIONS) {
      double[] step = step(landscape.gradient(theta));
      theta = advanced(theta, step);
      iterations++;
      arrived = length(step) <= ARRIVED * (1 + length(theta));
    }
    return landscape.answer(ExactAnswer.Method.NEWTON, theta, iterations, arrived);
  }

  private double[] step(double[] gradient) {
    return new SingularValueDecomposition(hessian())
        .getSolver()
        .solve(new ArrayRealVector(gradient, false))
        .toArray();
  }

  private double[] advanced(double[] theta, double[] step) {
    double before = landscape.value(theta);
    double share = 1;
    double[] next = moved(theta, step, share);
    for (int i = 0; i < MOST_HALVINGS && !(landscape.value(next) <= before); i++) {
      share /= 2;
      next = moved(theta, step, share);
    }
    return next;
  }

  private static double[] moved(double[] theta, double[] step, double share) {
    double[] next = new double[theta.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = theta[i] - share * step[i];
    }
    return next;
  }

  /** H where the landscape was evaluated last. */
  private RealMatrix hessian() {
    Matrix x = landscape.x();
    double[][] h = new double[size][size];
    double[] row = new double[size];
    row[size - 1] = 1;
    for (int i = 0; i < x.rows(); i++) {
      for (int j = 0; j < size - 1; j++) {
        row[j] = x.get(i, j);
      }
      addSquare(h, row, curvature(i) / x.rows());
    }
    double l2 = landscape.run().spec().training().penalty().l2();
    for (int j = 0; j < size - 1; j++) {
      h[j][j] += 2 * l2;
    }
    return new Array2DRowRealMatrix(h, false);
  }

  private static void addSquare(double[][] h, double[] row, double factor) {
    for (int j = 0; j < row.length; j++) {
      for (int k = 0; k < row.length; k++) {
        h[j][k] += factor * row[j] * row[k];
      }
    }
  }

  private double curvature(int i) {
    if (isLinear) {
      return 2;
    }
    double p = landscape.outputs().get(i, 0);
    return weights[landscape.y().get(i, 0) == 1 ? 1 : 0] * p * (1 - p);
  }

  private static double length(double[] vector) {
    return VectorLength.of(vector, 0, vector.length);
  }
}
