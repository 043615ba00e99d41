package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of samples. Small ones stand there row by row, each row its features and then its target:
 * a class by its name, a number as it is. Large ones are packed.
 */
final class DatasetCodec {
  private static final Messages TEXT = Messages.of(DatasetCodec.class);

  private DatasetCodec() {}

  static ObjectNode write(Dataset data, ObjectNode node) {
    node.put("name", data.name()).put("task", data.task().id());
    data.featureNames().forEach(node.putArray("columns")::add);
    node.put("target", data.targetName());
    if (data.task().isClassification()) {
      data.classNames().forEach(node.putArray("classes")::add);
    }
    if ((long) data.rows() * (data.columns() + 1) > NumberArrays.LONGEST_PLAIN) {
      pack(data, node);
    } else {
      ArrayNode rows = node.putArray("rows");
      for (int row = 0; row < data.rows(); row++) {
        row(data, row, rows.addArray());
      }
    }
    long[] ids = LongStream.range(0, data.rows()).map(row -> data.id((int) row)).toArray();
    if (!Arrays.equals(ids, LongStream.range(0, ids.length).toArray())) {
      Arrays.stream(ids).forEach(node.putArray("ids")::add);
    }
    if (data.hasParts()) {
      node.put("parts", letters(data));
    }
    return node;
  }

  private static void row(Dataset data, int row, ArrayNode cells) {
    for (int column = 0; column < data.columns(); column++) {
      double value = data.feature(row, column);
      if (Double.isNaN(value)) {
        cells.addNull();
      } else {
        cells.add(NumberArrays.number(value));
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
        features[row * data.columns() + column] = data.feature(row, column);
      }
      targets[row] = data.target(row);
    }
    node.set("features", NumberArrays.write(features));
    node.set("targets", NumberArrays.write(targets));
  }

  private static String letters(Dataset data) {
    StringBuilder letters = new StringBuilder();
    for (int row = 0; row < data.rows(); row++) {
      letters.append(
          switch (data.part(row)) {
            case TRAIN -> 'T';
            case VALIDATION -> 'V';
            case TEST -> 'E';
          });
    }
    return letters.toString();
  }

  static Dataset read(Fields fields) {
    String name = fields.text("name");
    Task task = DataCodec.task(fields.required("task"));
    List<String> columns = fields.required("columns").list(Place::text);
    String target = fields.text("target");
    List<String> classes =
        task.isClassification() ? fields.required("classes").list(Place::text) : List.of();
    double[] features;
    double[] targets;
    if (fields.has("rows")) {
      Place rows = fields.required("rows");
      targets = new double[rows.size()];
      features = new double[Math.multiplyExact(targets.length, columns.size())];
      for (int row = 0; row < targets.length; row++) {
        targets[row] = row(rows.element(row), columns.size(), classes, features, row);
      }
    } else {
      targets = NumberArrays.read(fields.required("targets"));
      features = NumberArrays.read(fields.required("features"));
    }
    return new Dataset(
        name,
        task,
        columns,
        target,
        classes,
        features,
        targets,
        ids(fields, targets.length),
        parts(fields, targets.length));
  }

  /** Fills in the features of a row and returns its target. */
  private static double row(
      Place place, int width, List<String> classes, double[] features, int row) {
    if (place.size() != width + 1) {
      throw new Misplaced(
          place.path(),
          TEXT.text("error.row", Integer.toString(place.size()), Integer.toString(width + 1)));
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
      throw new Misplaced(
          target.path(), TEXT.text("error.word", target.text(), String.join(", ", classes)));
    }
    return index;
  }

  private static long[] ids(Fields fields, int rows) {
    return fields.optional(
        "ids",
        LongStream.range(0, rows).toArray(),
        place -> {
          List<Long> ids = place.list(id -> id.whole(0, Long.MAX_VALUE));
          requireLength(place, ids.size(), rows);
          if (ids.stream().distinct().count() < rows) {
            throw new Misplaced(place.path(), TEXT.text("error.ids"));
          }
          return ids.stream().mapToLong(Long::longValue).toArray();
        });
  }

  private static Part[] parts(Fields fields, int rows) {
    return fields.optional(
        "parts",
        null,
        place -> {
          String letters = place.text();
          requireLength(place, letters.length(), rows);
          Part[] parts = new Part[rows];
          Arrays.setAll(parts, row -> DataCodec.part(place, letters.charAt(row)));
          return parts;
        });
  }

  private static void requireLength(Place place, int length, int rows) {
    if (length != rows) {
      throw new Misplaced(
          place.path(),
          TEXT.text("error.length", Integer.toString(length), Integer.toString(rows)));
    }
  }
}
