package chalkgrad.ui.chart;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;

/**
 * What a chart is drawn from.
 *
 * @param frame the newest frame
 * @param spec the experiment as edited, which may be a moment ahead of the frame's: its threshold
 *     follows the hand at once
 * @param view what is looked at
 */
record ChartInput(TrainingFrame frame, ExperimentSpec spec, ViewRequest view, Palette palette) {
  Dataset dataset() {
    return frame.plot().dataset();
  }

  Task task() {
    return dataset().task();
  }

  double threshold() {
    return spec.threshold();
  }

  /** The evaluation, which may be a moment older than the frame; {@code null} before the first. */
  Evaluation evaluation() {
    return frame.evaluation();
  }

  /** The part of the data that the evaluation is about. */
  Part part() {
    return evaluation() == null ? view.lookedPart(frame.plot().split()) : evaluation().part();
  }
}
