package chalkgrad.io;

/** Something in a document that cannot be as it is, and its place as a JSON path. */
final class Misplaced extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  Misplaced(String path, String what) {
    super(what);
    this.path = path;
  }

  String path() {
    return path;
  }
}
