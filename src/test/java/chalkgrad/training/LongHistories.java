package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.Scores;
import java.util.Map;

/** Histories of long trainings as a session would keep them, for tests of charts. */
public final class LongHistories {
  private LongHistories() {}

  /** So many epochs with a loss that falls from 1 to about 0.1, and one epoch with another one. */
  public static HistoryView withSpike(int epochs, int at, double loss) {
    MetricHistory history = new MetricHistory();
    for (int epoch = 0; epoch <= epochs; epoch++) {
      double smooth = 0.1 + 0.9 / (1 + 0.01 * epoch);
      history.add(epoch, Map.of(Part.TRAIN, new Scores(epoch == at ? loss : smooth, 0.9)));
    }
    return history.view(-1);
  }
}
