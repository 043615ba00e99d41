package chalkgrad.engine.network;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.PassObserver.Operation;

/**
 * The forward and the backward pass: the only ones there are. Rows are samples; W⁽ˡ⁾ is fan-in ×
 * units.
 *
 * <pre>
 * feedforward     A⁽⁰⁾ = X
 *   for l = 1 … L:   Z⁽ˡ⁾ = A⁽ˡ⁻¹⁾ W⁽ˡ⁾ + b⁽ˡ⁾
 *                    A⁽ˡ⁾ = f(Z⁽ˡ⁾)
 * backpropagation δ⁽ᴸ⁾ = ∂C/∂A⁽ᴸ⁾ ⊙ f′(Z⁽ᴸ⁾)             ( = (A⁽ᴸ⁾ − Y)/n where loss and output belong together)
 *   for l = L … 1:   ∂C/∂W⁽ˡ⁾ = A⁽ˡ⁻¹⁾ᵀ δ⁽ˡ⁾  (+ penalty)
 *                    ∂C/∂b⁽ˡ⁾ = Σ rows of δ⁽ˡ⁾
 *                    δ⁽ˡ⁻¹⁾   = δ⁽ˡ⁾ W⁽ˡ⁾ᵀ ⊙ f′(Z⁽ˡ⁻¹⁾)
 * </pre>
 *
 * <p>Source: M. Nielsen, Neural Networks and Deep Learning (2015), equations 25, BP1 to BP4, here
 * for a whole batch at once with δ including the 1/n. In the code l counts from 0.
 */
public final class Backpropagation {
  private final Loss loss;
  private final Penalty penalty;
  private final Kernels kernels;
  private final PassObserver observer;

  /**
   * @param observer sees each operation; {@code null} on the fast path
   */
  public Backpropagation(Loss loss, Penalty penalty, Kernels kernels, PassObserver observer) {
    this.loss = loss;
    this.penalty = penalty;
    this.kernels = kernels;
    this.observer = observer;
  }

  /** Computes Z and A of every layer for the rows of X; returns A of the output. */
  public Matrix forward(Parameters theta, Matrix x, Activity activity) {
    Matrix a = x;
    for (int l = 0; l < theta.shape().depth(); l++) {
      Matrix w = theta.weights(l);
      Matrix b = theta.biases(l);
      Matrix z = activity.z(l);
      kernels.affine(z, a, w, b);
      see(Operation.PRE_ACTIVATION, l, z, a, w, b);

      a = activity.a(l);
      theta.shape().layers().get(l).activation().apply(z, a, kernels);
      see(Operation.ACTIVATION, l, a, z);
    }
    return a;
  }

  /** Computes δ of every layer and the gradient, after {@link #forward} on the same rows. */
  public void backward(
      Parameters theta, Matrix x, Matrix y, Activity activity, Parameters gradient) {
    int last = theta.shape().depth() - 1;
    outputDelta(theta.shape().output(), y, activity, last);
    for (int l = last; l >= 0; l--) {
      Matrix a = l == 0 ? x : activity.a(l - 1);
      Matrix delta = activity.delta(l);
      parameterGradients(theta, a, delta, gradient, l);
      if (l > 0) {
        Matrix sentBack = activity.delta(l - 1);
        kernels.productRightTransposed(sentBack, delta, theta.weights(l));
        see(Operation.SENT_BACK, l - 1, sentBack, delta, theta.weights(l));
        timesSlope(theta.shape().layers().get(l - 1).activation(), activity, l - 1);
      }
    }
  }

  private void outputDelta(Activation output, Matrix y, Activity activity, int last) {
    Matrix delta = activity.delta(last);
    loss.gradient(activity.logits(), activity.output(), y, delta);
    if (loss.isFusedWith(output)) {
      see(Operation.OUTPUT_DELTA, last, delta, activity.output(), y);
    } else {
      see(Operation.LOSS_GRADIENT, last, delta, activity.output(), y);
      timesSlope(output, activity, last);
    }
  }

  /** δ ⊙= f′(Z). */
  private void timesSlope(Activation f, Activity activity, int l) {
    Matrix slopes = activity.slopes(l);
    f.slopes(activity.z(l).asRow(), activity.a(l).asRow(), slopes.asRow());
    see(Operation.SLOPE, l, slopes, activity.z(l), activity.a(l));
    kernels.multiplyElements(activity.delta(l).asRow(), slopes.asRow());
    see(Operation.DELTA, l, activity.delta(l), slopes);
  }

  private void parameterGradients(
      Parameters theta, Matrix a, Matrix delta, Parameters gradient, int l) {
    Matrix dw = gradient.weights(l);
    kernels.productLeftTransposed(dw, a, delta);
    see(Operation.WEIGHT_GRADIENT, l, dw, a, delta);

    Matrix db = gradient.biases(l);
    if (theta.shape().layers().get(l).bias()) {
      kernels.sumRows(db, delta);
      see(Operation.BIAS_GRADIENT, l, db, delta);
    } else {
      db.fill(0);
    }
    if (!penalty.isNone()) {
      penalty.addGradient(theta.weights(l), dw);
      see(Operation.PENALTY_GRADIENT, l, dw, theta.weights(l));
    }
  }

  /** λ₁ Σ|w| + λ₂ Σw² over the weights of all layers. */
  public double penalty(Parameters theta) {
    double sum = 0;
    for (int l = 0; l < theta.shape().depth() && !penalty.isNone(); l++) {
      sum += penalty.value(theta.weights(l));
    }
    return sum;
  }

  /** The data loss of the rows of the last {@link #forward}, without penalty. */
  public double loss(Activity activity, Matrix y) {
    return loss.value(activity.logits(), activity.output(), y);
  }

  private void see(Operation operation, int layer, Matrix result, Matrix first) {
    if (observer != null) {
      observer.done(operation, layer, result, first);
    }
  }

  private void see(Operation operation, int layer, Matrix result, Matrix first, Matrix second) {
    if (observer != null) {
      observer.done(operation, layer, result, first, second);
    }
  }

  private void see(Operation operation, int layer, Matrix result, Matrix a, Matrix w, Matrix b) {
    if (observer != null) {
      observer.done(operation, layer, result, a, w, b);
    }
  }
}
