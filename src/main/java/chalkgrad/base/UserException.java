package chalkgrad.base;

/**
 * Something that the user can mend: a file that is no table, a target that does not exist, a number
 * out of range. Its message says what, where and what to do; the window shows it where it happened,
 * the command line prints it as one line and ends with exit code 2.
 */
public class UserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
