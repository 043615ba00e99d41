package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.ui.common.plot.Numbers;

/** Words that several charts use. */
final class ChartTexts {
  private ChartTexts() {}

  /** A part of the data within a sentence: {@code test rows}. */
  static String rows(Part part) {
    return Chart.TEXT.text("rows." + part.id());
  }

  /** The heading of a chart: {@code ROC · test rows}. */
  static String heading(Chart chart, ChartInput in) {
    String name = chart.name(in.task());
    return chart.isOfPart() ? Chart.TEXT.text("heading.of-part", name, rows(in.part())) : name;
  }

  /** A threshold: two decimals, or more where it has them. */
  static String threshold(double threshold) {
    String two = Numbers.fixed(threshold, 2);
    return Double.parseDouble(two) == threshold ? two : Numbers.shown(threshold);
  }
}
