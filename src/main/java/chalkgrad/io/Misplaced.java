package chalkgrad.io;

/** Something in a document that cannot be as it is, and its place as a JSON path. */
final class Misplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param what is wrong there, without a full stop at its end
   */
  Misplaced(String path, String what) {
    super(what.endsWith(".") ? what.substring(0, what.length() - 1) : what);
    this.path = path;
  }

  String path() {
    return path;
  }
}
