package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.TrainingFrame;

/** Which rows are predicted wrongly as is decided on screen, which may be ahead of the frame's. */
final class Mistakes {
  private Mistakes() {}

  /** One entry for each row; all false before there are predictions. */
  static boolean[] at(TrainingFrame frame, Decision decision) {
    Dataset dataset = frame.plot().dataset();
    boolean[] mistake = new boolean[dataset.rows()];
    if (!areKnown(frame)) {
      return mistake;
    }
    if (dataset.task() != Task.BINARY || decision.equals(frame.spec().decision())) {
      return frame.predictions().mistake();
    }
    double[] p = frame.predictions().value();
    for (int row = 0; row < mistake.length; row++) {
      mistake[row] = decision.predicted(p[row]) != dataset.target(row);
    }
    return mistake;
  }

  private static boolean areKnown(TrainingFrame frame) {
    return frame.predictions() != null
        && frame.predictions().value().length == frame.plot().dataset().rows();
  }

  /** How many there are; −1 before there are predictions. */
  static int count(TrainingFrame frame, boolean[] mistake) {
    int count = areKnown(frame) ? 0 : -1;
    for (boolean wrong : mistake) {
      count += wrong ? 1 : 0;
    }
    return count;
  }
}
