package chalkgrad.ui.boundary;

import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import java.util.List;

/** A surface as a table: a row for each cell's centre, from the top left on; numbers in full. */
final class PlotExport {
  private static final String LINE = "\n";

  private PlotExport() {}

  /** The table as text, with a line of names. */
  static String csv(PlotData plot, Surface surface) {
    List<String> classes = plot.dataset().classNames();
    StringBuilder out = new StringBuilder(quoted(plot.xLabel()));
    if (surface instanceof Surface.Curve curve) {
      boolean binary = plot.dataset().task().isClassification();
      String name = binary ? probability(classes.get(1)) : "prediction";
      out.append(',').append(quoted(name)).append(LINE);
      for (int i = 0; i < curve.x().length; i++) {
        out.append(curve.x()[i]).append(',').append(curve.y()[i]).append(LINE);
      }
      return out.toString();
    }
    out.append(',').append(quoted(plot.yLabel())).append(',');
    switch (surface) {
      case Surface.Probability s -> {
        out.append(quoted(probability(classes.get(1)))).append(LINE);
        cells(out, s.viewport(), s.size(), cell -> Float.toString(s.p()[cell]));
      }
      case Surface.Values s -> {
        out.append("prediction").append(LINE);
        cells(out, s.viewport(), s.size(), cell -> Float.toString(s.value()[cell]));
      }
      case Surface.Classes s -> {
        out.append("prediction,probability").append(LINE);
        cells(
            out,
            s.viewport(),
            s.size(),
            cell -> quoted(classes.get(s.winner()[cell])) + "," + s.p()[cell]);
      }
      case Surface.Curve s -> throw new IllegalStateException("a curve has been written above");
    }
    return out.toString();
  }

  private static String probability(String name) {
    return "p(" + name + ")";
  }

  /** What stands behind the coordinates of a cell. */
  private interface Values {
    String of(int cell);
  }

  private static void cells(StringBuilder out, Viewport view, int size, Values values) {
    for (int cell = 0; cell < size * size; cell++) {
      double x = view.xMin() + view.width() * (cell % size + 0.5) / size;
      double y = view.yMax() - view.height() * (cell / size + 0.5) / size;
      out.append(x).append(',').append(y).append(',').append(values.of(cell)).append(LINE);
    }
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
