package chalkgrad.engine.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.MeanSquaredError;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.PassObserver.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an observer sees is what is computed, and watching changes nothing. */
class BackpropagationTest {
  private static final NetworkShape SHAPE =
      new NetworkShape(
          3,
          List.of(
              new NetworkShape.Layer(4, new Tanh(), true),
              new NetworkShape.Layer(1, new Sigmoid(), true)));
  private static final int ROWS = 5;

  private final Parameters theta = new Parameters(SHAPE);
  private final Matrix x = new Matrix(ROWS, 3);
  private final Matrix y = new Matrix(ROWS, 1);
  private final Activity activity = new Activity(SHAPE, ROWS);

  BackpropagationTest() {
    RandomStream random = RandomStream.of(1, "test", 0);
    Initializers.of("standard-normal").fill(theta.weights(0), random);
    Initializers.of("standard-normal").fill(theta.weights(1), random);
    Initializers.of("standard-normal").fill(x, random);
    for (int row = 0; row < ROWS; row++) {
      y.set(row, 0, row % 2);
    }
  }

  private double[] gradient(Loss loss, PassObserver observer) {
    Parameters gradient = new Parameters(SHAPE);
    Backpropagation pass =
        new Backpropagation(loss, new Penalty(0.1, 0.2), Kernels.portable(), observer);
    pass.forward(theta, x, activity);
    pass.backward(theta, x, y, activity, gradient);
    return gradient.vector();
  }

  @Test
  void theOperationsComeInTheOrderOfTheTextbook() {
    List<String> seen = new ArrayList<>();
    gradient(
        new MeanSquaredError(),
        (operation, layer, result, operands) -> seen.add(operation + " " + layer));
    assertEquals(
        List.of(
            "PRE_ACTIVATION 0",
            "ACTIVATION 0",
            "PRE_ACTIVATION 1",
            "ACTIVATION 1",
            "LOSS_GRADIENT 1",
            "SLOPE 1",
            "DELTA 1",
            "WEIGHT_GRADIENT 1",
            "BIAS_GRADIENT 1",
            "PENALTY_GRADIENT 1",
            "SENT_BACK 0",
            "SLOPE 0",
            "DELTA 0",
            "WEIGHT_GRADIENT 0",
            "BIAS_GRADIENT 0",
            "PENALTY_GRADIENT 0"),
        seen);
  }

  @Test
  void aFusedOutputShowsItsDeltaAtOnce() {
    List<Operation> seen = new ArrayList<>();
    gradient(
        new BinaryCrossEntropy(),
        (operation, layer, result, operands) -> {
          if (layer == 1) {
            seen.add(operation);
          }
        });
    assertEquals(Operation.OUTPUT_DELTA, seen.get(2));
  }

  @Test
  void watchingChangesNoBit() {
    double[] alone = gradient(new MeanSquaredError(), null);
    double[] watched = gradient(new MeanSquaredError(), (operation, layer, result, operands) -> {});
    assertArrayEquals(alone, watched);
  }

  /** z = aW + b recomputed from the operands that the observer is given, in the order of k. */
  @Test
  void theOperandsGiveTheResultToTheLastBit() {
    gradient(
        new MeanSquaredError(),
        (operation, layer, result, operands) -> {
          if (operation == Operation.PRE_ACTIVATION) {
            for (int i = 0; i < result.rows(); i++) {
              for (int j = 0; j < result.columns(); j++) {
                double z = operands[2].get(0, j);
                for (int k = 0; k < operands[0].columns(); k++) {
                  z = Math.fma(operands[0].get(i, k), operands[1].get(k, j), z);
                }
                assertEquals(z, result.get(i, j));
              }
            }
          }
        });
  }
}
