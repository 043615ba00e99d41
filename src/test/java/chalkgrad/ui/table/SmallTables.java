package chalkgrad.ui.table;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.split.Split;
import chalkgrad.training.frame.Predictions;
import java.util.List;

/** Small contents for the tests of this package. */
final class SmallTables {
  private SmallTables() {}

  static final Part[] PARTS = {Part.TRAIN, Part.TRAIN, Part.TEST, Part.TRAIN};

  static Dataset flowers() {
    return new Dataset(
        "flowers",
        Task.BINARY,
        List.of("length", "width"),
        "kind",
        List.of("rose", "tulip"),
        new double[] {1.5, 0.25, -2.125, 3, 0.5, 10, 7, 0.1},
        new double[] {0, 1, 1, 0},
        new long[] {4, 5, 9, 11},
        PARTS);
  }

  static Dataset line() {
    return new Dataset(
        "line",
        Task.REGRESSION,
        List.of("x"),
        "y",
        List.of(),
        new double[] {0.1, 0.2, 1e-17, 1 / 3.0},
        new double[] {1, 2.5, -3, 0.1 + 0.2},
        new long[] {0, 1, 2, 3},
        new Part[] {Part.TRAIN, Part.VALIDATION, Part.TRAIN, Part.TEST});
  }

  /** Row 1 is a mistake and the worst, row 3 the second worst. */
  static TableData table() {
    Predictions predictions =
        new Predictions(
            7,
            new double[] {0.1, 0.2, 0.9, 0.4},
            new boolean[] {false, true, false, false},
            new double[] {0.9, 0.8, 0.9, 0.6},
            new double[] {0.1, 1.6, 0.1, 0.5},
            new double[0]);
    return of(flowers(), predictions);
  }

  static TableData of(Dataset dataset, Predictions predictions) {
    Part[] parts = new Part[dataset.rows()];
    java.util.Arrays.setAll(parts, dataset::part);
    List<ColumnFormat> formats =
        java.util.stream.IntStream.rangeClosed(0, dataset.columns())
            .mapToObj(column -> new ColumnFormat(3))
            .toList();
    return new TableData(dataset, new Split(parts), predictions, formats);
  }
}
