package chalkgrad.ui.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps a copy of what is not saved, for the case that the program ends without being asked to. */
final class Autosave {
  private final Revision revision;
  private final FileWork work;
  private final RecoveryFolder folder;
  private final Consumer<Throwable> problem;
  private Revision.Mark kept;
  private boolean busy;
  private boolean complained;

  /**
   * @param problem told the first time that a copy cannot be kept
   */
  Autosave(Revision revision, FileWork work, RecoveryFolder folder, Consumer<Throwable> problem) {
    this.revision = revision;
    this.work = work;
    this.folder = folder;
    this.problem = problem;
    revision
        .dirty()
        .addListener((property, before, dirty) -> {
          if (!dirty) {
            kept = null;
            work.afterwards(folder::clear);
          }
        });
  }

  /**
   * Keeps a copy unless there is nothing new.
   *
   * @param original the file that the experiment belongs to
   * @param then run when a copy lies there
   */
  void keep(Optional<Path> original, Runnable then) {
    Revision.Mark now = revision.now();
    if (busy || !revision.dirty().get() || now.equals(kept)) {
      return;
    }
    busy = true;
    work.write(
        () -> claim(original),
        run -> {
          busy = false;
          kept = now;
          if (!revision.dirty().get()) {
            work.afterwards(folder::clear);
          }
          then.run();
        },
        this::complain);
  }

  private Path claim(Optional<Path> original) {
    try {
      return folder.claim(original);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private void complain(Throwable reason) {
    busy = false;
    if (!complained) {
      complained = true;
      problem.accept(reason);
    }
  }

  /** The user has decided about everything: nothing is left behind. */
  void end() {
    busy = true;
    work.afterwards(folder::end);
  }
}
