package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.io.MissingTable;
import chalkgrad.training.SavedRun;
import chalkgrad.ui.common.FilePicker;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads one experiment at a time: tells that it takes a while, asks for tables, says what fails.
 */
final class Opening {
  private final Messages messages = Messages.of(Opening.class);
  private final FileWork work;
  private final Prompts prompts;
  private final FilePicker picker;
  private long newest;

  Opening(FileWork work, Prompts prompts, FilePicker picker) {
    this.work = work;
    this.prompts = prompts;
    this.picker = picker;
  }

  /**
   * Reads a file.
   *
   * @param opened takes the run, unless the file cannot be read or the user does not wait
   */
  void read(Path file, Consumer<SavedRun> opened) {
    read(file, opened, Map.of());
  }

  private void read(Path file, Consumer<SavedRun> opened, Map<Path, Path> moved) {
    long ticket = ++newest;
    prompts.busy(messages.text("opening", Documents.nameOf(file)), () -> newest++);
    work.read(
        file,
        moved,
        run -> {
          if (ticket == newest) {
            prompts.idle();
            opened.accept(run);
          }
        },
        problem -> {
          if (ticket == newest) {
            prompts.idle();
            refused(file, opened, moved, problem);
          }
        });
  }

  private void refused(
      Path file, Consumer<SavedRun> opened, Map<Path, Path> moved, Throwable problem) {
    if (problem instanceof MissingTable missing) {
      Path table = missing.table();
      prompts.missing(
          file,
          missing,
          moved.get(table),
          () ->
              picker
                  .chooseTable()
                  .ifPresent(there -> read(file, opened, with(moved, table, there))));
    } else {
      prompts.failed(
          messages.text("open.failed", Documents.nameOf(file)), Documents.reason(problem));
    }
  }

  private static Map<Path, Path> with(Map<Path, Path> moved, Path table, Path to) {
    Map<Path, Path> more = new HashMap<>(moved);
    more.put(table, to);
    return more;
  }
}
