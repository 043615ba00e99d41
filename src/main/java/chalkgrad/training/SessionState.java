package chalkgrad.training;

/** What a session is doing, and why it stopped. */
public sealed interface SessionState {
  /** Waits for a command. */
  record Paused() implements SessionState {}

  /** Trains. */
  record Playing() implements SessionState {}

  /** A stopping rule ended the training. */
  record Finished(Reason reason) implements SessionState {}

  /**
   * A number ran away.
   *
   * @param step the update in which it was seen, counted from 1
   * @param layer 1 for the first hidden layer; the number of layers for the output
   * @param quantity what it was: "pre-activation z", "loss", "gradient", "weight"
   * @param value NaN, an infinity, or a loss beyond the bound
   */
  record Diverged(long step, int layer, Quantity quantity, double value) implements SessionState {}

  /**
   * An edit could not be carried out, or the program is at fault.
   *
   * @param message what, where and what to do; or a report
   * @param mendable whether the student can mend it
   */
  record Failed(String message, boolean mendable) implements SessionState {}

  /** Which rule ended the training. */
  enum Reason {
    MAX_EPOCHS,
    TOLERANCE,
    PATIENCE
  }

  /** What ran away. */
  enum Quantity {
    PRE_ACTIVATION("z"),
    LOSS("loss"),
    GRADIENT("gradient"),
    WEIGHT("weight");

    private final String id;

    Quantity(String id) {
      this.id = id;
    }

    /** The name used in files and on the command line. */
    public String id() {
      return id;
    }
  }
}
