package chalkgrad.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.ReferenceNet;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of the catalogues: the gradient is the derivative of loss plus penalty. */
class GradientTest {
  private static final double H = 1e-5;
  private static final int ROWS = 5;
  private static final List<Penalty> PENALTIES =
      List.of(Penalty.NONE, new Penalty(0.03, 0), new Penalty(0, 0.02), new Penalty(0.01, 0.05));

  static Stream<Arguments> combinations() {
    List<Arguments> all = new ArrayList<>();
    List<Activation> outputs = new ArrayList<>(Activations.hidden());
    outputs.add(new Softmax());
    for (Loss loss : Losses.all()) {
      for (Activation output : outputs.stream().filter(loss::accepts).toList()) {
        for (Activation hidden : Activations.hidden()) {
          PENALTIES.forEach(penalty -> all.add(Arguments.of(hidden, output, loss, penalty)));
        }
      }
    }
    return all.stream();
  }

  /**
   * Binary cross-entropy with sigmoid, cross-entropy with softmax, MSE with linear and with
   * sigmoid, Huber with linear, hinge with sigmoid.
   */
  @Test
  void sixPairsOfOutputAndLoss() {
    assertEquals(6 * Activations.hidden().size() * PENALTIES.size(), combinations().count());
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void gradientIsTheDerivative(Activation hidden, Activation output, Loss loss, Penalty penalty) {
    RandomStream random = RandomStream.of(1, "gradient", 0);
    var net = new ReferenceNet(ReferenceNet.shape(hidden, output, 3, 4, 3, 2), loss, penalty, ROWS);
    Matrix x = new Matrix(ROWS, 3);
    Matrix y = new Matrix(ROWS, 2);
    for (int row = 0; row < ROWS; row++) {
      y.set(row, random.nextInt(2), 1);
    }
    do {
      fill(x.array(), random, 1.5);
      fill(net.theta.vector(), random, 0.9);
      net.gradientOf(x, y);
    } while (isNearKink(net) || isNearKinkOfLoss(net, y));
    double[] analytic = net.gradient.vector().clone();
    for (int i = 0; i < analytic.length; i++) {
      double numeric = centralDifference(net, x, y, i);
      double tolerance = 1e-6 * Math.max(Math.abs(numeric), Math.abs(analytic[i])) + 1e-9;
      assertEquals(numeric, analytic[i], tolerance, "parameter " + i);
    }
  }

  /** Numbers in ±limit, none of them nearer to 0 than a fiftieth of it, where |w| has its kink. */
  private static void fill(double[] numbers, RandomStream random, double limit) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextDouble(0.02 * limit, limit) * (random.nextBoolean() ? 1 : -1);
    }
  }

  private static boolean isNearKink(ReferenceNet net) {
    for (int l = 0; l < 2; l++) {
      for (double z : net.activity.z(l).array()) {
        if (Math.abs(z) < 1e-3) {
          return true;
        }
      }
    }
    return false;
  }

  /** Hinge has one at z = ±1, Huber's slope has one at |ŷ − y| = 1. */
  private static boolean isNearKinkOfLoss(ReferenceNet net, Matrix y) {
    Matrix z = net.activity.logits();
    for (int i = 0; i < z.rows(); i++) {
      for (int j = 0; j < z.columns(); j++) {
        double error = Math.abs(net.activity.output().get(i, j) - y.get(i, j));
        if (Math.abs(Math.abs(z.get(i, j)) - 1) < 1e-3 || Math.abs(error - 1) < 1e-3) {
          return true;
        }
      }
    }
    return false;
  }

  private static double centralDifference(ReferenceNet net, Matrix x, Matrix y, int i) {
    double[] theta = net.theta.vector();
    double kept = theta[i];
    theta[i] = kept + H;
    double above = objective(net, x, y);
    theta[i] = kept - H;
    double below = objective(net, x, y);
    theta[i] = kept;
    return (above - below) / (2 * H);
  }

  private static double objective(ReferenceNet net, Matrix x, Matrix y) {
    net.pass.forward(net.theta, x, net.activity);
    return net.pass.loss(net.activity, y) + net.pass.penalty(net.theta);
  }

  @Test
  void layerWithoutBiasKeepsItAtZero() {
    Activation tanh = ReferenceNet.activation("tanh");
    Activation linear = ReferenceNet.activation("linear");
    NetworkShape shape =
        new NetworkShape(
            2,
            List.of(
                new NetworkShape.Layer(3, tanh, false), new NetworkShape.Layer(1, linear, true)));
    var net = new ReferenceNet(shape, Losses.of("mse"), new Penalty(0.1, 0.1), 2);
    fill(net.theta.weights(0).array(), RandomStream.of(1, "bias", 0), 1);
    net.theta.biases(0).fill(0);
    Matrix x = Matrix.of(new double[][] {{1, 2}, {-0.5, 0.3}});
    net.gradientOf(x, Matrix.of(new double[][] {{1}, {2}}));
    for (int j = 0; j < 3; j++) {
      assertEquals(0, net.gradient.biases(0).get(0, j));
    }
    assertTrue(net.gradient.biases(1).get(0, 0) != 0);
  }

  /** sign 0 = 0, and biases are free. */
  @Test
  void penaltyLeavesZeroWeightsAndBiasesAlone() {
    var net =
        new ReferenceNet(
            ReferenceNet.shape(
                ReferenceNet.activation("tanh"), ReferenceNet.activation("linear"), 1, 1),
            Losses.of("mse"),
            new Penalty(1, 1),
            1);
    net.theta.biases(0).set(0, 0, 5);
    Matrix zero = new Matrix(1, 1);
    Matrix five = Matrix.of(new double[][] {{5}});
    net.gradientOf(zero, five);
    assertEquals(0, net.gradient.weights(0).get(0, 0));
    assertEquals(0, net.gradient.biases(0).get(0, 0));
    assertEquals(0, net.pass.penalty(net.theta));
  }
}
