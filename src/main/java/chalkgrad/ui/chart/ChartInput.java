package chalkgrad.ui.chart;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;

/**
 * What a chart is drawn from.
 *
 * @param frame the newest frame
 * @param spec the experiment as edited, which may be a moment ahead of the frame's: its threshold
 *     follows the hand at once
 */
record ChartInput(TrainingFrame frame, ExperimentSpec spec, Palette palette) {
  Dataset dataset() {
    return frame.plot().dataset();
  }

  Task task() {
    return dataset().task();
  }

  double threshold() {
    return spec.threshold();
  }

  /** The part of the data that evaluation is about. */
  Part part() {
    return frame.rocPart();
  }
}
