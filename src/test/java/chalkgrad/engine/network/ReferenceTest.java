package chalkgrad.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.ReferenceNet;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.Nesterov;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The engine against numbers computed elsewhere; see reference/README.md for their source. */
class ReferenceTest {
  private static final double TOLERANCE = 1e-10;
  private static final JsonNode NET = ReferenceNet.section("net");

  @TestFactory
  Stream<DynamicTest> activations() {
    JsonNode all = ReferenceNet.section("activations");
    JsonNode z = all.get("z");
    return Stream.of("sigmoid", "tanh", "relu", "leaky_relu", "elu", "linear")
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () -> {
                  Activation f = ReferenceNet.activation(name);
                  for (int i = 0; i < z.size(); i++) {
                    double at = z.get(i).asDouble();
                    double value = f.value(at);
                    assertEquals(
                        all.get(name).get("f").get(i).asDouble(), value, 1e-15, "f(" + at + ")");
                    assertEquals(
                        all.get(name).get("df").get(i).asDouble(),
                        f.slope(at, value),
                        1e-15,
                        "f'(" + at + ")");
                  }
                }));
  }

  @Test
  void softmax() {
    JsonNode softmax = ReferenceNet.section("activations").get("softmax");
    Matrix z = ReferenceNet.matrix(softmax.get("z"));
    Matrix p = new Matrix(z.rows(), z.columns());
    new Softmax().apply(z, p);
    ReferenceNet.assertMatrix(softmax.get("p"), p, 1e-15, "p");
  }

  @Test
  void crossEntropyOfExtremeLogits() {
    JsonNode node = ReferenceNet.section("bce_with_logits");
    for (int i = 0; i < node.get("z").size(); i++) {
      double z = node.get("z").get(i).asDouble();
      assertClose(node.get("loss_if_y1").get(i).asDouble(), BinaryCrossEntropy.ofLogit(z, 1));
      assertClose(node.get("loss_if_y0").get(i).asDouble(), BinaryCrossEntropy.ofLogit(z, 0));
    }
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, 1e-15 * Math.max(expected, 1e-18));
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    return ReferenceNet.section("cases")
        .valueStream()
        .map(node -> {
          String name =
              Stream.of("hidden", "output", "loss")
                  .map(key -> node.get(key).asString())
                  .toList()
                  .toString();
          return DynamicTest.dynamicTest(name, () -> checkCase(node));
        });
  }

  private static void checkCase(JsonNode node) {
    boolean classes = node.get("output").asString().equals("softmax");
    Activation hidden = ReferenceNet.activation(node.get("hidden").asString());
    Activation output = ReferenceNet.activation(node.get("output").asString());
    var net =
        new ReferenceNet(
                ReferenceNet.shape(hidden, output, 3, 4, 2, classes ? 3 : 1),
                ReferenceNet.loss(node.get("loss").asString()),
                Penalty.NONE,
                5)
            .load(NET, classes ? "_softmax" : "");
    JsonNode targets = NET.get(node.get("target").asString());
    Matrix y = classes ? ReferenceNet.oneHot(targets, 3) : ReferenceNet.matrix(targets);
    double loss = net.gradientOf(ReferenceNet.matrix(NET.get("X")), y);
    assertEquals(node.get("loss_value").asDouble(), loss, TOLERANCE);
    for (int l = 0; l < 3; l++) {
      ReferenceNet.assertMatrix(
          node.get("Z" + (l + 1)), net.activity.z(l), TOLERANCE, "Z" + (l + 1));
      ReferenceNet.assertMatrix(
          node.get("A" + (l + 1)), net.activity.a(l), TOLERANCE, "A" + (l + 1));
      ReferenceNet.assertMatrix(
          node.get("dZ" + (l + 1)), net.activity.delta(l), TOLERANCE, "dZ" + (l + 1));
    }
    ReferenceNet.assertParameters(node, "d", net.gradient, TOLERANCE);
  }

  @TestFactory
  Stream<DynamicTest> optimizers() {
    return ReferenceNet.section("optimizers")
        .valueStream()
        .map(node -> {
          String name =
              node.get("optimizer").asString() + " " + node.get("regularization").asString();
          return DynamicTest.dynamicTest(name, () -> checkOptimizer(node));
        });
  }

  private static void checkOptimizer(JsonNode node) {
    Penalty penalty =
        ReferenceNet.penalty(node.get("regularization").asString(), node.get("lam").asDouble());
    var net =
        new ReferenceNet(
                ReferenceNet.shape(new Tanh(), new Sigmoid(), 3, 4, 2, 1),
                new BinaryCrossEntropy(),
                penalty,
                5)
            .load(NET, "");
    Matrix x = ReferenceNet.matrix(NET.get("X"));
    Matrix y = ReferenceNet.matrix(NET.get("y_binary"));
    Optimizer optimizer = Optimizers.of(node.get("optimizer").asString(), Map.of());
    for (JsonNode step : node.get("steps")) {
      double penaltyBefore = net.pass.penalty(net.theta);
      double loss = net.update(x, y, optimizer, node.get("lr").asDouble());
      assertEquals(step.get("data_loss_before").asDouble(), loss, TOLERANCE);
      assertEquals(step.get("total_loss_before").asDouble(), loss + penaltyBefore, TOLERANCE);
      if (step.has("grad")) {
        ReferenceNet.assertParameters(step.get("grad"), "", net.gradient, TOLERANCE);
      }
      ReferenceNet.assertParameters(step.get("params_after"), "", net.theta, TOLERANCE);
    }
  }

  @Test
  void shortLastBatchOfAnEpochIsAveragedOverItsOwnRows() {
    JsonNode node = ReferenceNet.section("minibatch_epoch");
    var net =
        new ReferenceNet(
                ReferenceNet.shape(ReferenceNet.activation("relu"), new Sigmoid(), 3, 4, 2, 1),
                new BinaryCrossEntropy(),
                Penalty.NONE,
                2)
            .load(NET, "");
    Matrix x = ReferenceNet.matrix(NET.get("X"));
    Matrix y = ReferenceNet.matrix(NET.get("y_binary"));
    for (int batch = 0; batch < 3; batch++) {
      int count = Math.min(2, 5 - 2 * batch);
      double loss =
          net.update(x.rows(2 * batch, count), y.rows(2 * batch, count), new Adam(), 0.01);
      assertEquals(node.get("batch_losses_before_update").get(batch).asDouble(), loss, TOLERANCE);
    }
    ReferenceNet.assertParameters(node.get("params_after"), "", net.theta, TOLERANCE);
  }

  @TestFactory
  Stream<DynamicTest> xorRuns() {
    JsonNode all = ReferenceNet.section("xor_runs");
    return all.get("runs")
        .valueStream()
        .map(run ->
            DynamicTest.dynamicTest(
                run.get("hidden").asString() + " " + run.get("optimizer").asString(),
                () -> checkXor(all, run)));
  }

  private static void checkXor(JsonNode all, JsonNode run) {
    Activation hidden = ReferenceNet.activation(run.get("hidden").asString());
    var net =
        new ReferenceNet(
                ReferenceNet.shape(hidden, new Sigmoid(), 2, 3, 1),
                new BinaryCrossEntropy(),
                Penalty.NONE,
                4)
            .load(all, "");
    Matrix x = ReferenceNet.matrix(all.get("X"));
    Matrix y = ReferenceNet.matrix(all.get("y"));
    Optimizer optimizer = Optimizers.of(run.get("optimizer").asString(), Map.of());
    List<String> marks = List.copyOf(run.get("updates").propertyNames());
    int seen = 0;
    for (int t = 1; seen < marks.size(); t++) {
      double loss = net.update(x, y, optimizer, run.get("lr").asDouble());
      JsonNode mark = run.get("updates").get(Integer.toString(t));
      if (mark != null) {
        seen++;
        assertEquals(mark.get("loss_before_last_update").asDouble(), loss, TOLERANCE, "t = " + t);
        ReferenceNet.assertParameters(mark.get("params_after"), "", net.theta, TOLERANCE);
      }
    }
  }

  /**
   * The optimum is unique, so the path to it does not matter: momentum and a large rate take few
   * steps.
   */
  @TestFactory
  Stream<DynamicTest> logisticRegressionOptimum() {
    return Stream.of(
        DynamicTest.dynamicTest("unpenalised", () -> checkOptimum("unpenalised", Penalty.NONE)),
        DynamicTest.dynamicTest(
            "L2 0.05", () -> checkOptimum("l2_lambda_0_05", new Penalty(0, 0.05))));
  }

  private static void checkOptimum(String name, Penalty penalty) {
    JsonNode node = ReferenceNet.section("logreg_optimum");
    JsonNode optimum = node.get(name);
    Matrix x = ReferenceNet.matrix(node.get("X"));
    Matrix y = ReferenceNet.matrix(node.get("y"));
    var net =
        new ReferenceNet(
            ReferenceNet.shape(new Tanh(), new Sigmoid(), 2, 1),
            new BinaryCrossEntropy(),
            penalty,
            10);
    for (int t = 0; t < 2_000; t++) {
      net.update(x, y, new Nesterov(), 0.5);
    }
    double loss = net.gradientOf(x, y);
    assertEquals(optimum.get("bias").asDouble(), net.theta.biases(0).get(0, 0), TOLERANCE);
    assertEquals(optimum.get("w").get(0).asDouble(), net.theta.weights(0).get(0, 0), TOLERANCE);
    assertEquals(optimum.get("w").get(1).asDouble(), net.theta.weights(0).get(1, 0), TOLERANCE);
    assertEquals(optimum.get("mean_bce").asDouble(), loss, TOLERANCE);
    if (optimum.has("objective")) {
      assertEquals(
          optimum.get("objective").asDouble(), loss + net.pass.penalty(net.theta), TOLERANCE);
    }
    ReferenceNet.assertMatrix(optimum.get("proba"), net.activity.output(), TOLERANCE, "p");
    for (double g : net.gradient.vector()) {
      assertTrue(Math.abs(g) < 1e-12, "gradient " + g + " at the optimum");
    }
  }
}
