package chalkgrad.ui.document;

import chalkgrad.io.ChalkFile;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Workbench;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads and writes experiments in the background, one after the other. What is written is the state
 * between two steps of the session, which goes on; what comes of it is told on the FX thread.
 */
final class FileWork {
  private final Workbench workbench;
  private final DocumentStore store;
  private final Executor background;
  private final Executor foreground;

  FileWork(Workbench workbench, DocumentStore store, Executor background, Executor foreground) {
    this.workbench = workbench;
    this.store = store;
    this.background = background;
    this.foreground = foreground;
  }

  /** Reads a file and makes sure that its run can go on. */
  void read(Path file, Map<Path, Path> moved, Consumer<SavedRun> done, Consumer<Throwable> failed) {
    Map<Path, Path> known = Map.copyOf(moved);
    make(() -> store.read(file, known).start(), done, failed);
  }

  /** Makes a run somewhere else than from a file. */
  void make(Supplier<SavedRun> maker, Consumer<SavedRun> done, Consumer<Throwable> failed) {
    attempt(() -> checked(maker.get()), done, failed);
  }

  private static SavedRun checked(SavedRun run) {
    // Whatever the session could not continue is found here, while the present one still lives.
    run.resumed();
    return run;
  }

  /** Does something after all that was begun. */
  void afterwards(Runnable last) {
    background.execute(last);
  }

  /**
   * Writes everything as it is once the session has obeyed what it was told so far.
   *
   * @param file asked for in the background
   */
  void write(Supplier<Path> file, Consumer<SavedRun> done, Consumer<Throwable> failed) {
    workbench.send(
        new SessionCommand.Capture(run ->
            attempt(
                () -> {
                  store.write(file.get(), ChalkFile.of(run));
                  return run;
                },
                done,
                failed)));
  }

  private <T> void attempt(Supplier<T> work, Consumer<T> done, Consumer<Throwable> failed) {
    background.execute(() -> {
      try {
        T result = work.get();
        foreground.execute(() -> done.accept(result));
      } catch (RuntimeException | OutOfMemoryError problem) {
        foreground.execute(() -> failed.accept(problem));
      }
    });
  }
}
