package chalkgrad.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.engine.ReferenceNet;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/**
 * One step of a 2-2-1 network with paper and pencil. ReLU in the hidden layer, sigmoid and
 * cross-entropy at the output, one row, rate 0.5. The numbers are chosen so that the logit is 0 and
 * every number is short.
 *
 * <pre>
 * x = (1, 2)   y = 1
 *
 *      | 0.5  −1.0 |                         |  2.0 |
 * W1 = |           |  b1 = (0.5, 0)     W2 = |      |  b2 = −5
 *      | 0.75  0.25|                         | −3.0 |
 * </pre>
 */
class ByHandTest {
  private static final double EXACT = Double.MIN_VALUE;

  @Test
  void oneStep() {
    var net =
        new ReferenceNet(
            ReferenceNet.shape(new Relu(), new Sigmoid(), 2, 2, 1),
            new BinaryCrossEntropy(),
            Penalty.NONE,
            1);
    Parameters theta = net.theta;
    theta.weights(0).copyFrom(Matrix.of(new double[][] {{0.5, -1}, {0.75, 0.25}}));
    theta.biases(0).copyFrom(Matrix.of(new double[][] {{0.5, 0}}));
    theta.weights(1).copyFrom(Matrix.of(new double[][] {{2}, {-3}}));
    theta.biases(1).copyFrom(Matrix.of(new double[][] {{-5}}));
    Matrix x = Matrix.of(new double[][] {{1, 2}});
    Matrix y = Matrix.of(new double[][] {{1}});

    double loss = net.update(x, y, new Sgd(), 0.5);

    // z1 = (1·0.5 + 2·0.75 + 0.5,  1·(−1) + 2·0.25 + 0) = (2.5, −0.5)
    assertRow(net.activity.z(0), 2.5, -0.5);
    // a1 = (max(2.5, 0), max(−0.5, 0)) = (2.5, 0)
    assertRow(net.activity.a(0), 2.5, 0);
    // z2 = 2.5·2 + 0·(−3) − 5 = 0, so p = σ(0) = ½ and C = −ln ½ = ln 2 = 0.693…
    assertRow(net.activity.z(1), 0);
    assertRow(net.activity.a(1), 0.5);
    assertEquals(0.6931471805599453, loss, 1e-16);

    // δ2 = p − y = ½ − 1 = −½ (n = 1)
    assertRow(net.activity.delta(1), -0.5);
    // ∂C/∂W2 = a1ᵀ δ2 = (2.5·(−½), 0·(−½)) = (−1.25, 0), ∂C/∂b2 = −½
    assertRow(net.gradient.weights(1).rows(0, 1), -1.25);
    assertRow(net.gradient.weights(1).rows(1, 1), 0);
    assertRow(net.gradient.biases(1), -0.5);
    // δ2 W2ᵀ = (−½·2, −½·(−3)) = (−1, 1.5); f′(z1) = (1, 0); so δ1 = (−1, 0)
    assertRow(net.activity.slopes(0), 1, 0);
    assertRow(net.activity.delta(0), -1, 0);
    // ∂C/∂W1 = xᵀ δ1 = ((1·(−1), 0), (2·(−1), 0)), ∂C/∂b1 = (−1, 0)
    assertRow(net.gradient.weights(0).rows(0, 1), -1, 0);
    assertRow(net.gradient.weights(0).rows(1, 1), -2, 0);
    assertRow(net.gradient.biases(0), -1, 0);

    // w − 0.5 · gradient
    assertRow(theta.weights(0).rows(0, 1), 1, -1); //       0.5  + 0.5·1
    assertRow(theta.weights(0).rows(1, 1), 1.75, 0.25); //  0.75 + 0.5·2
    assertRow(theta.biases(0), 1, 0); //                    0.5  + 0.5·1
    assertRow(theta.weights(1).rows(0, 1), 2.625); //       2    + 0.5·1.25
    assertRow(theta.weights(1).rows(1, 1), -3); //         −3    (its neuron was silent)
    assertRow(theta.biases(1), -4.75); //                  −5    + 0.5·½
  }

  /** Zero has one value here, whichever its sign. */
  private static void assertRow(Matrix matrix, double... expected) {
    Matrix.requireShape(matrix, 1, expected.length);
    for (int j = 0; j < expected.length; j++) {
      assertEquals(expected[j] + 0.0, matrix.get(0, j) + 0.0, EXACT);
    }
  }
}
