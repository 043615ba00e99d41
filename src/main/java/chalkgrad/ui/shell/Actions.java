package chalkgrad.ui.shell;

import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.Part;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import java.util.random.RandomGenerator;

/** What buttons and keys of the shell do. */
final class Actions {
  private static final double SMALLER = 10;
  private static final int SEEDS = 10_000;

  private final Workbench workbench;
  private final Looks looks;

  Actions(Workbench workbench, Looks looks) {
    this.workbench = workbench;
    this.looks = looks;
  }

  /** Trains if it rests, rests if it trains. */
  void toggleTraining() {
    TrainingFrame frame = workbench.frame().get();
    boolean playing = frame != null && frame.isPlaying();
    if (playing) {
      workbench.send(new SessionCommand.Pause());
    } else if (mayTrain()) {
      workbench.send(new SessionCommand.Play());
    }
  }

  void stepBatch() {
    if (mayTrain()) {
      workbench.send(new SessionCommand.StepBatch());
    }
  }

  void stepEpoch() {
    if (mayTrain()) {
      workbench.send(new SessionCommand.StepEpoch());
    }
  }

  void reset() {
    workbench.notice().set(null);
    workbench.send(new SessionCommand.Reset());
  }

  void undo() {
    workbench.notice().set(null);
    workbench.send(new SessionCommand.Undo());
  }

  void redo() {
    workbench.notice().set(null);
    workbench.send(new SessionCommand.Redo());
  }

  /** The way out of a divergence. */
  void smallerRateAndReset() {
    workbench.edit(spec -> spec.withTraining(spec.training().withLearningRate(smallerRate(spec))));
    reset();
  }

  /** The other way out: steps of a gradient that is never longer than the bound. */
  void clipAndReset() {
    workbench.edit(spec ->
        spec.withTraining(spec.training().withClipping(clipping(spec.training().clipping()))));
    reset();
  }

  /** Clipping by norm, tighter than before if the gradient was clipped already. */
  static Clipping clipping(Clipping present) {
    double bound = present.isNone() ? Clipping.USUAL_BOUND : present.bound() / SMALLER;
    return Clipping.byNorm(bound);
  }

  static double smallerRate(ExperimentSpec spec) {
    return spec.training().learningRate() / SMALLER;
  }

  void setSeed(long seed) {
    workbench.edit(spec -> spec.withTraining(spec.training().withSeed(seed)));
  }

  void newSeed() {
    setSeed(RandomGenerator.getDefault().nextInt(SEEDS));
  }

  void setSpeed(double epochsPerSecond) {
    workbench.send(new SessionCommand.Speed(epochsPerSecond));
  }

  void toggleTheme() {
    looks.toggleTheme();
  }

  void toggleDrawing() {
    workbench.drawing().set(!workbench.drawing().get());
  }

  void emptyCanvas() {
    workbench.drawOn(EmptyCanvas.CLASSES);
  }

  private boolean mayTrain() {
    return trainingRefusal().isEmpty();
  }

  /**
   * The key of the reason why it cannot be trained, empty if it can: numbers that have run away
   * cannot be trained on, and without rows there is nothing to.
   */
  String trainingRefusal() {
    TrainingFrame frame = workbench.frame().get();
    if (frame == null) {
      return "";
    }
    if (frame.state() instanceof SessionState.Diverged) {
      return "train.refused";
    }
    return frame.plot().split().count(Part.TRAIN) == 0 ? "train.empty" : "";
  }
}
