package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;

/**
 * What a run learns as a function of the parameters: all training rows at once, penalty included.
 */
final class Landscape {
  private final TrainingRun run;
  private final Matrix x;
  private final Matrix y;
  private final Backpropagation pass;
  private final Activity activity;
  private final Parameters gradient;

  Landscape(TrainingRun run) {
    this.run = run;
    x = run.data().x(Part.TRAIN);
    y = run.data().y(Part.TRAIN);
    pass =
        new Backpropagation(
            run.objective(), run.spec().training().penalty(), Kernels.portable(), null);
    activity = new Activity(run.shape(), x.rows());
    gradient = new Parameters(run.shape());
  }

  TrainingRun run() {
    return run;
  }

  /** The inputs of the training rows. */
  Matrix x() {
    return x;
  }

  Matrix y() {
    return y;
  }

  /** The numbers of the run as they are now; a copy. */
  double[] here() {
    return run.parameters().vector().clone();
  }

  double value(double[] theta) {
    Parameters at = new Parameters(run.shape(), theta);
    pass.forward(at, x, activity);
    return pass.loss(activity, y) + pass.penalty(at);
  }

  /** The gradient; a copy. */
  double[] gradient(double[] theta) {
    Parameters at = new Parameters(run.shape(), theta);
    pass.forward(at, x, activity);
    pass.backward(at, x, y, activity, gradient);
    return gradient.vector().clone();
  }

  /** The outputs of the last evaluation. */
  Matrix outputs() {
    return activity.output();
  }

  ExactAnswer answer(ExactAnswer.Method method, double[] theta, int iterations, boolean isReached) {
    double[] here = here();
    double squares = 0;
    for (int i = 0; i < here.length; i++) {
      squares += (here[i] - theta[i]) * (here[i] - theta[i]);
    }
    double slope = 0;
    for (double each : gradient(theta)) {
      slope = Math.max(slope, Math.abs(each));
    }
    return new ExactAnswer(
        method, value(theta), value(here), Math.sqrt(squares), slope, iterations, isReached);
  }
}
