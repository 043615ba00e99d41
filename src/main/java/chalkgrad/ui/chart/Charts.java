package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import java.util.List;
import java.util.function.Function;

/** The catalogue of charts: a new one is a class and a line here, where the menu has it. */
final class Charts {
  static final String LOSS = "loss";
  static final String ROC = "roc";

  private static final List<Function<Chart.Host, Chart>> MAKERS =
      List.of(
          LossChart::new,
          ScoreChart::new,
          RocChart::new,
          PrecisionRecallChart::new,
          HistogramChart::new,
          CalibrationChart::new,
          ConfusionChart::new,
          ScatterChart::new,
          ResidualChart::new,
          MetricsChart::new,
          WorstRowsChart::new,
          GradientNormChart::new,
          GradientFlowChart::new,
          WeightHistogramsChart::new,
          ActivationHistogramsChart::new);

  private final List<Chart> all;

  /** All charts for one place of the window. */
  Charts(Chart.Host host) {
    all = MAKERS.stream().map(maker -> maker.apply(host)).toList();
  }

  /** The charts that mean something for a task, in the order of the menu. */
  List<Chart> fitting(Task task) {
    return all.stream().filter(chart -> chart.fits(task)).toList();
  }

  /** All of them, in the order of the menu. */
  List<Chart> all() {
    return all;
  }

  /** Whether there is such a chart. */
  boolean has(String id) {
    return all.stream().anyMatch(chart -> chart.id().equals(id));
  }

  /**
   * The chart with this id or, if it means nothing for the task, the first one of its group that
   * does.
   *
   * @throws IllegalArgumentException if there is no such chart
   */
  Chart chosen(String id, Task task) {
    Chart chosen =
        all.stream()
            .filter(chart -> chart.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no chart is called " + id));
    return chosen.fits(task)
        ? chosen
        : fitting(task).stream()
            .filter(chart -> chart.group() == chosen.group())
            .findFirst()
            .orElseGet(() -> fitting(task).getFirst());
  }
}
