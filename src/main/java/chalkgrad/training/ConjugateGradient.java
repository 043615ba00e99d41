package chalkgrad.training;

import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.CategoricalCrossEntropy;
import chalkgrad.engine.loss.Loss;
import java.util.Arrays;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;

/**
 * The nonlinear conjugate gradient of Polak and Ribière from where a run is, as Commons Math has
 * it. Each search ends when an iteration hardly makes the loss smaller, and begins anew from there,
 * with the steepest descent, until the ground is level.
 */
final class ConjugateGradient {
  private static final double RELATIVE = 1e-14;
  private static final double ABSOLUTE = 1e-17;
  private static final double LINE_TOLERANCE = 1e-8;

  /** The first step along a line: with tiny ones the searches end before the valley does. */
  private static final double FIRST_STEP = 1;

  /** The largest |∂C/∂θ| of ground that is level, as it is aimed at, and as it is good enough. */
  private static final double LEVEL = 1e-9;

  private static final double LEVEL_ENOUGH = 1e-6;

  /** A loss that has come down to this comes down to 0. */
  private static final double NOTHING = 1e-6;

  private static final int MOST_ITERATIONS = 2_000;
  private static final int MOST_EVALUATIONS = 20_000;

  private ConjugateGradient() {}

  static ExactAnswer answer(Landscape landscape) {
    var lowest = new Lowest(landscape);
    int iterations = 0;
    boolean goesOn = true;
    while (goesOn && iterations < MOST_ITERATIONS && lowest.slope() > LEVEL) {
      double before = lowest.value;
      iterations += search(landscape, lowest, MOST_ITERATIONS - iterations);
      goesOn = lowest.value < before;
    }
    return landscape.answer(
        ExactAnswer.Method.CONJUGATE_GRADIENT,
        lowest.theta,
        iterations,
        lowest.slope() <= LEVEL_ENOUGH && !runsAway(landscape, lowest.value));
  }

  /** No finite weights have a cross-entropy of 0; where it is nearly that, they grow for ever. */
  private static boolean runsAway(Landscape landscape, double value) {
    Loss loss = landscape.run().spec().training().loss();
    boolean logarithmic =
        loss instanceof BinaryCrossEntropy || loss instanceof CategoricalCrossEntropy;
    return logarithmic && value < NOTHING;
  }

  /** Goes down from the lowest place so far; returns how many iterations it took. */
  private static int search(Landscape landscape, Lowest lowest, int most) {
    var optimizer =
        new NonLinearConjugateGradientOptimizer(
            Formula.POLAK_RIBIERE,
            new SimpleValueChecker(RELATIVE, ABSOLUTE),
            LINE_TOLERANCE,
            LINE_TOLERANCE,
            FIRST_STEP);
    try {
      optimizer.optimize(
          new ObjectiveFunction(lowest::value),
          new ObjectiveFunctionGradient(landscape::gradient),
          GoalType.MINIMIZE,
          new InitialGuess(lowest.theta.clone()),
          new MaxEval(MOST_EVALUATIONS),
          new MaxIter(most));
    } catch (MathIllegalStateException stopped) {
      // Too many evaluations, or a line along which no lower place can be bracketed any more: the
      // lowest place so far is kept in any case.
    }
    return Math.max(1, optimizer.getIterations());
  }

  /** The lowest place that was seen, wherever the search ends. */
  private static final class Lowest {
    private final Landscape landscape;
    private double[] theta;
    private double value;

    Lowest(Landscape landscape) {
      this.landscape = landscape;
      theta = landscape.here();
      value = landscape.value(theta);
    }

    double slope() {
      double slope = 0;
      for (double each : landscape.gradient(theta)) {
        slope = Math.max(slope, Math.abs(each));
      }
      return slope;
    }

    double value(double[] at) {
      double found = landscape.value(at);
      if (found < value) {
        value = found;
        theta = Arrays.copyOf(at, at.length);
      }
      return found;
    }
  }
}
