package chalkgrad.training;

import java.util.function.Consumer;

/**
 * What can be asked of a {@link TrainingSession}; obeyed between two steps, in the order of asking.
 */
public sealed interface SessionCommand {
  /**
   * Edits with the same gesture number, such as those of one drag of a slider, are one entry in the
   * list of edits; this number belongs to no gesture.
   */
  long NO_GESTURE = 0;

  /** Trains on and on. */
  record Play() implements SessionCommand {}

  /** Stops after the present step. */
  record Pause() implements SessionCommand {}

  /** One update, then a pause. */
  record StepBatch() implements SessionCommand {}

  /** Up to the end of the epoch, then a pause. */
  record StepEpoch() implements SessionCommand {}

  /** Up to the end of this epoch, then a pause; at once if it is over already. */
  record RunTo(long epoch) implements SessionCommand {}

  /** Back to step 0: the same weights, the same row order, a pause. */
  record Reset() implements SessionCommand {}

  /**
   * The experiment becomes this one. What still fits stays: the weights of neurons that remain, the
   * optimizer's memory of them; rate, penalty, batch size, optimizer and threshold act from the
   * next step on. Other data or a new seed starts again at step 0.
   */
  record Edit(ExperimentSpec spec, long gesture) implements SessionCommand {
    /** An edit that is an entry of its own in the list of edits. */
    public Edit(ExperimentSpec spec) {
      this(spec, NO_GESTURE);
    }
  }

  /** A weight or bias is set by hand. */
  record SetParameter(ParameterAddress address, double value, long gesture)
      implements SessionCommand {
    public SetParameter {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a parameter must be a finite number, not " + value);
      }
    }
  }

  /**
   * Scalers are fitted anew on the training rows there are now; while rows are drawn they stay as
   * they are.
   */
  record Refit() implements SessionCommand {}

  /** Takes the newest edit back. */
  record Undo() implements SessionCommand {}

  /** Does the edit again that was taken back last. */
  record Redo() implements SessionCommand {}

  /** At most so many epochs a second; infinity for as fast as possible. */
  record Speed(double epochsPerSecond) implements SessionCommand {
    public Speed {
      if (!(epochsPerSecond > 0)) {
        throw new IllegalArgumentException("the speed must be positive, but is " + epochsPerSecond);
      }
    }
  }

  /**
   * Goes on, paused, from a run that was saved, or from the start of one: {@link SavedRun#atStart}.
   * The list of edits begins anew.
   */
  record Open(SavedRun run) implements SessionCommand {}

  /**
   * Delivers everything as it is between two steps; training goes on.
   *
   * @param taker called on the session's thread, so it must return at once: writing a file is for
   *     another thread
   */
  record Capture(Consumer<SavedRun> taker) implements SessionCommand {}
}
