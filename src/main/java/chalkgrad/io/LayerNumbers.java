package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One number for each weight and bias of a network, layer by layer: the parameters, or an array of
 * the optimizer. Weights stand row by row (a row for each input of the layer), or packed if they
 * are many.
 *
 * @param shape of the network
 */
record LayerNumbers(NetworkShape shape) {
  private static final Messages MESSAGES = Messages.of(LayerNumbers.class);

  JsonNode write(double[] vector) {
    Parameters numbers = new Parameters(shape, vector);
    ArrayNode layers = JsonNodeFactory.instance.arrayNode();
    for (int l = 0; l < shape.depth(); l++) {
      ObjectNode layer = layers.addObject();
      layer.set("weights", matrix(numbers.weights(l)));
      layer.set("biases", NumberArrays.write(numbers.biases(l).toArray()));
    }
    return layers;
  }

  private static JsonNode matrix(Matrix weights) {
    if ((long) weights.rows() * weights.columns() > NumberArrays.LONGEST_PLAIN) {
      return NumberArrays.packed(weights.toArray());
    }
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int row = 0; row < weights.rows(); row++) {
      rows.add(NumberArrays.write(weights.rows(row, 1).toArray()));
    }
    return rows;
  }

  /**
   * Reads the numbers.
   *
   * @param finite whether they have to be, as in a run that has not diverged
   */
  double[] read(Place place, boolean finite) {
    requireSize(place, shape.depth());
    Parameters numbers = new Parameters(shape);
    for (int l = 0; l < shape.depth(); l++) {
      int layer = l;
      place
          .element(l)
          .object(fields -> {
            fill(numbers.weights(layer), fields.required("weights"), finite);
            Place biases = fields.required("biases");
            fillRow(
                numbers.biases(layer),
                0,
                NumberArrays.read(biases, shape.units(layer)),
                biases,
                finite);
            return null;
          });
    }
    return numbers.vector();
  }

  private static void fill(Matrix weights, Place place, boolean finite) {
    if (place.isObject()) {
      double[] all = NumberArrays.read(place, weights.rows() * weights.columns());
      for (int row = 0; row < weights.rows(); row++) {
        int from = row * weights.columns();
        fillRow(
            weights, row, Arrays.copyOfRange(all, from, from + weights.columns()), place, finite);
      }
      return;
    }
    requireSize(place, weights.rows());
    for (int row = 0; row < weights.rows(); row++) {
      Place own = place.element(row);
      fillRow(weights, row, NumberArrays.read(own, weights.columns()), own, finite);
    }
  }

  private static void fillRow(
      Matrix matrix, int row, double[] values, Place place, boolean finite) {
    for (int column = 0; column < values.length; column++) {
      if (finite && !Double.isFinite(values[column])) {
        throw new Misplaced(
            place.path(), MESSAGES.text("error.finite", Double.toString(values[column])));
      }
      matrix.set(row, column, values[column]);
    }
  }

  private static void requireSize(Place place, int size) {
    if (place.size() != size) {
      throw new Misplaced(
          place.path(),
          MESSAGES.text("error.length", Integer.toString(place.size()), Integer.toString(size)));
    }
  }
}
