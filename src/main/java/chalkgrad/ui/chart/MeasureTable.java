package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.ui.common.plot.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of a frame: of the part that is looked at and, if they are there, of the others. All
 * are of the same step and at the threshold of the moment.
 *
 * @param looked the part that is looked at
 * @param lines the measures of the whole, then those of each class
 */
record MeasureTable(Part looked, List<Part> parts, List<Line> lines) {
  /**
   * A measure with its value for each part.
   *
   * @param classIndex below 0: of the whole
   */
  record Line(Measures.Measure measure, int classIndex, Map<Part, Double> values) {
    /** Its value with four decimals. */
    String text(Part part) {
      double value = values.get(part);
      if (Double.isNaN(value)) {
        return Chart.TEXT.text("undefined");
      }
      if (Measures.isCount(measure)) {
        return Long.toString((long) value);
      }
      return Math.abs(value) < 1e6 ? Numbers.fixed(value, 4) : Numbers.shown(value);
    }

    /** Its value with all its digits. */
    String full(Part part) {
      double value = values.get(part);
      return Double.isNaN(value) || Measures.isCount(measure) ? text(part) : Double.toString(value);
    }
  }

  /** {@code null} before there is an evaluation. */
  static MeasureTable of(ChartInput in) {
    Evaluation own = in.evaluation();
    if (own == null) {
      return null;
    }
    Map<Part, Evaluation> all = new EnumMap<>(Part.class);
    in.frame()
        .closeUp()
        .others()
        .forEach((part, other) -> {
          boolean fits = other.evaluated().dataset() == own.evaluated().dataset();
          if (other.step() == own.step() && fits) {
            all.put(part, at(other, in.threshold()));
          }
        });
    all.put(own.part(), at(own, in.threshold()));
    List<Line> lines = new ArrayList<>();
    var task = own.evaluated().dataset().task();
    add(lines, Measures.of(task), -1, all);
    int classes = own instanceof ClassEvaluation some ? some.classes() : 0;
    for (int c = 0; c < classes; c++) {
      add(lines, Measures.ofClass(task, c), c, all);
    }
    return new MeasureTable(own.part(), List.copyOf(all.keySet()), lines);
  }

  private static Evaluation at(Evaluation evaluation, double threshold) {
    return evaluation instanceof ClassEvaluation classes ? classes.at(threshold) : evaluation;
  }

  private static void add(
      List<Line> lines, List<Measures.Measure> measures, int c, Map<Part, Evaluation> all) {
    for (Measures.Measure measure : measures) {
      Map<Part, Double> values = new EnumMap<>(Part.class);
      all.forEach((part, each) -> values.put(part, measure.value().applyAsDouble(each)));
      lines.add(new Line(measure, c, Collections.unmodifiableMap(values)));
    }
  }

  /** The measures of the whole. */
  List<Line> whole() {
    return ofClass(-1);
  }

  /** The measures of one class. */
  List<Line> ofClass(int c) {
    return lines.stream().filter(line -> line.classIndex() == c).toList();
  }

  int classes() {
    return lines.isEmpty() ? 0 : lines.getLast().classIndex() + 1;
  }
}
