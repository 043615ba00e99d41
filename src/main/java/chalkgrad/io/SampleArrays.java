package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers of a table.
 *
 * @param features row-major; NaN is a gap
 * @param targets of a class its index
 */
record SampleArrays(double[] features, double[] targets) {
  private static final Messages MESSAGES = Messages.of(SampleArrays.class);

  static void write(Dataset data, ObjectNode node) {
    if ((long) data.rows() * (data.columns() + 1) > NumberArrays.LONGEST_PLAIN) {
      pack(data, node);
    } else {
      ArrayNode rows = node.putArray("rows");
      for (int row = 0; row < data.rows(); row++) {
        row(data, row, rows.addArray());
      }
    }
  }

  private static void row(Dataset data, int row, ArrayNode cells) {
    for (int column = 0; column < data.columns(); column++) {
      if (data.isMissing(row, column)) {
        cells.addNull();
      } else {
        cells.add(NumberArrays.number(data.feature(row, column)));
      }
    }
    if (data.task().isClassification()) {
      cells.add(data.classNames().get((int) data.target(row)));
    } else {
      cells.add(NumberArrays.number(data.target(row)));
    }
  }

  private static void pack(Dataset data, ObjectNode node) {
    double[] features = new double[data.rows() * data.columns()];
    double[] targets = new double[data.rows()];
    for (int row = 0; row < data.rows(); row++) {
      for (int column = 0; column < data.columns(); column++) {
        features[row * data.columns() + column] =
            data.isMissing(row, column) ? Double.NaN : data.feature(row, column);
      }
      targets[row] = data.target(row);
    }
    node.set("features", NumberArrays.packed(features));
    node.set("targets", NumberArrays.packed(targets));
  }

  /**
   * Reads rows, or packed numbers.
   *
   * @param width number of raw columns
   * @param classes their names; empty for a regression
   */
  static SampleArrays read(Fields fields, int width, List<String> classes) {
    if (!fields.has("features")) {
      return rows(fields.required("rows"), width, classes);
    }
    double[] targets = NumberArrays.read(fields.required("targets"));
    Place place = fields.required("features");
    double[] features = NumberArrays.read(place, Math.multiplyExact(targets.length, width));
    for (double value : features) {
      requireFinite(place, value, Double.isNaN(value));
    }
    for (double value : targets) {
      requireFinite(fields.required("targets"), value, false);
    }
    return new SampleArrays(features, targets);
  }

  private static void requireFinite(Place place, double value, boolean gap) {
    if (!gap && !Double.isFinite(value)) {
      throw new Misplaced(place.path(), MESSAGES.text("error.finite", Double.toString(value)));
    }
  }

  private static SampleArrays rows(Place place, int width, List<String> classes) {
    double[] targets = new double[place.size()];
    double[] features = new double[Math.multiplyExact(targets.length, width)];
    for (int row = 0; row < targets.length; row++) {
      targets[row] = row(place.element(row), width, classes, features, row);
    }
    return new SampleArrays(features, targets);
  }

  /** Fills in the features of a row and returns its target. */
  private static double row(
      Place place, int width, List<String> classes, double[] features, int row) {
    if (place.size() != width + 1) {
      throw new Misplaced(
          place.path(),
          MESSAGES.text("error.row", Integer.toString(place.size()), Integer.toString(width + 1)));
    }
    for (int column = 0; column < width; column++) {
      Place cell = place.element(column);
      features[row * width + column] = cell.isNull() ? Double.NaN : cell.number();
    }
    Place target = place.element(width);
    if (classes.isEmpty()) {
      return target.number();
    }
    int index = classes.indexOf(target.text());
    if (index < 0) {
      throw Codecs.noWord(target, target.text(), classes);
    }
    return index;
  }
}
