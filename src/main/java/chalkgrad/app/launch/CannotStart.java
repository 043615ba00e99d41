package chalkgrad.app.launch;

/** The computer lacks something; the message says what and how to get it. */
public final class CannotStart extends Exception {
  private static final long serialVersionUID = 1L;

  /** The exit code for a computer that lacks something. */
  public static final int EXIT_CODE = 3;

  CannotStart(String message) {
    super(message);
  }
}
