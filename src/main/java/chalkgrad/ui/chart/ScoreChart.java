package chalkgrad.ui.chart;

import chalkgrad.data.Task;

/** The accuracy, for a regression R², of each part over the epochs. */
final class ScoreChart extends CurveChart {
  ScoreChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "accuracy";
  }

  @Override
  String name(Task task) {
    return TEXT.text(task == Task.REGRESSION ? "chart.r2" : "chart.accuracy");
  }

  @Override
  boolean isScore() {
    return true;
  }

  @Override
  String quantity(ChartInput in) {
    return TEXT.text(in.task() == Task.REGRESSION ? "axis.r2" : "axis.accuracy");
  }

  @Override
  String empty() {
    return TEXT.text("empty.score");
  }

  /** Scores have no more than 1; the lower end tells at a glance how good they are. */
  @Override
  double[] verticalRange(double low, double high) {
    return new double[] {low >= 0.55 ? 0.5 : low >= 0 ? 0 : -1, 1};
  }
}
