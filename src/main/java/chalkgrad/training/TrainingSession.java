package chalkgrad.training;

import chalkgrad.training.frame.TrainingFrame;

/** Owns a run on a thread of its own: takes commands, steps, gives frames. */
public final class TrainingSession implements AutoCloseable {
  public TrainingSession(ExperimentSpec spec) {}

  /** Asks for something; returns at once. */
  public void submit(SessionCommand command) {}

  /** Says what is being looked at; only the newest counts. */
  public void look(ViewRequest view) {}

  /** The newest frame if it has not been taken yet, else {@code null}. Never blocks. */
  public TrainingFrame takeFrame() {
    return null;
  }

  /** Ends the thread; the run is lost. */
  @Override
  public void close() {}
}
