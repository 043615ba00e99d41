package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.HistoryView.Series;
import chalkgrad.training.frame.Scores;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The scores of all epochs of a run, in bounded room. */
public final class MetricHistory {
  private final Map<Series, ThinnedSeries> series = new EnumMap<>(Series.class);
  private final GradientNorms gradients;
  private HistoryView view = HistoryView.EMPTY;
  private boolean stale;

  /** Without values. */
  public MetricHistory() {
    this(Map.of(), List.of());
  }

  private MetricHistory(Map<Series, SavedSeries> saved, List<SavedNorms> norms) {
    gradients = GradientNorms.of(norms);
    for (Series each : Series.values()) {
      boolean isThere = saved.containsKey(each);
      series.put(each, isThere ? ThinnedSeries.of(saved.get(each)) : new ThinnedSeries());
    }
    stale = !saved.isEmpty();
  }

  /** Goes on with curves that were saved. */
  static MetricHistory of(Map<Series, SavedSeries> saved, List<SavedNorms> gradients) {
    return new MetricHistory(saved, gradients);
  }

  /** A copy of all curves that have values. */
  Map<Series, SavedSeries> saved() {
    Map<Series, SavedSeries> saved = new EnumMap<>(Series.class);
    series.forEach((each, values) -> {
      if (!values.isEmpty()) {
        saved.put(each, values.saved());
      }
    });
    return saved;
  }

  public boolean isEmpty() {
    return series.values().stream().allMatch(ThinnedSeries::isEmpty);
  }

  /** Notes the scores at the end of an epoch later than all before. */
  public void add(long epoch, Map<Part, Scores> scores) {
    scores.forEach((part, own) -> {
      series.get(lossOf(part)).add(epoch, own.loss());
      series.get(scoreOf(part)).add(epoch, own.score());
    });
    stale = true;
  }

  private static Series lossOf(Part part) {
    return switch (part) {
      case TRAIN -> Series.TRAIN_LOSS;
      case VALIDATION -> Series.VALIDATION_LOSS;
      case TEST -> Series.TEST_LOSS;
    };
  }

  private static Series scoreOf(Part part) {
    return switch (part) {
      case TRAIN -> Series.TRAIN_SCORE;
      case VALIDATION -> Series.VALIDATION_SCORE;
      case TEST -> Series.TEST_SCORE;
    };
  }

  /** How long the gradients of the layers have been. */
  GradientNorms gradients() {
    return gradients;
  }

  /** The curves as they are now; the same object until something is added. */
  HistoryView view(long bestEpoch) {
    if (stale || view.bestEpoch() != bestEpoch) {
      Map<Series, HistoryView.Curve> curves = new EnumMap<>(Series.class);
      series.forEach((each, values) -> {
        if (!values.isEmpty()) {
          curves.put(each, values.curve());
        }
      });
      view = new HistoryView(curves, bestEpoch);
      stale = false;
    }
    return view;
  }
}
