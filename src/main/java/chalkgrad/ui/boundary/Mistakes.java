package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.frame.TrainingFrame;

/**
 * Which rows are predicted wrongly at the threshold on screen, which may be ahead of the frame's.
 */
final class Mistakes {
  private Mistakes() {}

  /** One entry for each row; all false before there are predictions. */
  static boolean[] at(TrainingFrame frame, double threshold) {
    Dataset dataset = frame.plot().dataset();
    boolean[] mistake = new boolean[dataset.rows()];
    if (!areKnown(frame)) {
      return mistake;
    }
    if (dataset.task() != Task.BINARY || threshold == frame.spec().threshold()) {
      return frame.predictions().mistake();
    }
    float[] p = frame.predictions().value();
    for (int row = 0; row < mistake.length; row++) {
      mistake[row] = (p[row] >= threshold) != (dataset.target(row) == 1);
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
