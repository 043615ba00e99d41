package chalkgrad.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import chalkgrad.engine.optimizer.Optimizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A network with the numbers of {@code reference/engine.json}, and how it is trained by hand. */
public final class ReferenceNet {
  private static final JsonNode ALL = read();

  public final Parameters theta;
  public final Parameters gradient;
  public final Backpropagation pass;
  public final Activity activity;
  private double[][] memory = {};
  private long updates;

  public ReferenceNet(NetworkShape shape, Loss loss, Penalty penalty, int rows) {
    theta = new Parameters(shape);
    gradient = new Parameters(shape);
    pass = new Backpropagation(loss, penalty, Kernels.portable(), null);
    activity = new Activity(shape, rows);
  }

  private static JsonNode read() {
    try (var in = ReferenceNet.class.getResourceAsStream("/reference/engine.json")) {
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static JsonNode section(String name) {
    return ALL.get(name);
  }

  public static Activation activation(String name) {
    return Activations.of(name.replace('_', '-'), Map.of());
  }

  public static Loss loss(String name) {
    return Losses.of(
        switch (name) {
          case "bce" -> "binary-cross-entropy";
          case "ce" -> "cross-entropy";
          default -> name;
        });
  }

  public static Penalty penalty(String name, double lambda) {
    return switch (name) {
      case "none" -> Penalty.NONE;
      case "l1" -> new Penalty(lambda, 0);
      case "l2" -> new Penalty(0, lambda);
      case "l2_half" -> new Penalty(0, lambda / 2);
      case "l1_l2" -> new Penalty(lambda, lambda);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A list of rows; a plain list is one column. */
  public static Matrix matrix(JsonNode rows) {
    Matrix matrix = new Matrix(rows.size(), rows.get(0).isArray() ? rows.get(0).size() : 1);
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        JsonNode row = rows.get(i);
        matrix.set(i, j, (row.isArray() ? row.get(j) : row).asDouble());
      }
    }
    return matrix;
  }

  /** Class numbers as one-hot rows. */
  public static Matrix oneHot(JsonNode classes, int count) {
    Matrix matrix = new Matrix(classes.size(), count);
    for (int i = 0; i < matrix.rows(); i++) {
      matrix.set(i, classes.get(i).asInt(), 1);
    }
    return matrix;
  }

  /**
   * The shape of units[0] inputs, then layers of units[1], … with {@code hidden}, the last one with
   * {@code output}.
   */
  public static NetworkShape shape(Activation hidden, Activation output, int... units) {
    List<NetworkShape.Layer> layers = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
      layers.add(new NetworkShape.Layer(units[l], l == units.length - 1 ? output : hidden, true));
    }
    return new NetworkShape(units[0], layers);
  }

  /** Takes W1, b1, W2, … of the node; {@code suffix} is added to the names of the last layer. */
  public ReferenceNet load(JsonNode node, String suffix) {
    int depth = theta.shape().depth();
    for (int l = 0; l < depth; l++) {
      String name = (l + 1) + (l == depth - 1 ? suffix : "");
      theta.weights(l).copyFrom(matrix(node.get("W" + name)));
      for (int j = 0; j < theta.shape().units(l); j++) {
        theta.biases(l).set(0, j, node.get("b" + name).get(j).asDouble());
      }
    }
    return this;
  }

  /** Forward and backward; returns the data loss before. */
  public double gradientOf(Matrix x, Matrix y) {
    Activity rows = activity.rows(x.rows());
    pass.forward(theta, x, rows);
    pass.backward(theta, x, y, rows, gradient);
    return pass.loss(rows, y);
  }

  /** One update; returns the data loss before it. */
  public double update(Matrix x, Matrix y, Optimizer optimizer, double rate) {
    if (memory.length != optimizer.slots()) {
      memory = new double[optimizer.slots()][theta.vector().length];
    }
    double loss = gradientOf(x, y);
    optimizer.update(theta.vector(), gradient.vector(), memory, ++updates, rate);
    return loss;
  }

  /** Compares with PREFIX+W1, b1, …, such as {@code dW1}. */
  public static void assertParameters(
      JsonNode expected, String prefix, Parameters actual, double tolerance) {
    for (int l = 0; l < actual.shape().depth(); l++) {
      String w = prefix + "W" + (l + 1);
      String b = prefix + "b" + (l + 1);
      assertMatrix(expected.get(w), actual.weights(l), tolerance, w);
      for (int j = 0; j < actual.shape().units(l); j++) {
        assertEquals(expected.get(b).get(j).asDouble(), actual.biases(l).get(0, j), tolerance, b);
      }
    }
  }

  public static void assertMatrix(JsonNode expected, Matrix actual, double tolerance, String what) {
    Matrix wanted = matrix(expected);
    Matrix.requireShape(actual, wanted.rows(), wanted.columns());
    for (int i = 0; i < wanted.rows(); i++) {
      for (int j = 0; j < wanted.columns(); j++) {
        assertEquals(
            wanted.get(i, j), actual.get(i, j), tolerance, what + "[" + i + "][" + j + "]");
      }
    }
  }
}
