package chalkgrad.data.csv;

/** Whoever waits for an import: told how far it is, asked whether to go on. */
public interface ImportProgress {
  /** Nobody waits. */
  ImportProgress NONE =
      new ImportProgress() {
        @Override
        public void done(double share) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Called every few thousand rows, on the threads that import, never on two at a time.
   *
   * @param share of the whole work, from 0 to 1, never falling
   */
  void done(double share);

  /** Whether the import is to stop; may be asked from several threads. */
  boolean isCancelled();

  /**
   * Stops the import if it is to stop.
   *
   * @throws ImportCancelled if it is
   */
  default void check() {
    if (isCancelled()) {
      throw new ImportCancelled();
    }
  }

  /** The progress of a stretch of the work as seen by the one who does it. */
  default ImportProgress within(double from, double to) {
    ImportProgress whole = this;
    return new ImportProgress() {
      @Override
      public void done(double share) {
        whole.done(from + share * (to - from));
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
