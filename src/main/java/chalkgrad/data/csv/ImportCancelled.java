package chalkgrad.data.csv;

/** An import was stopped because {@link ImportProgress#isCancelled} said so. */
public final class ImportCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportCancelled() {
    super("the import was cancelled", null, false, false);
  }
}
