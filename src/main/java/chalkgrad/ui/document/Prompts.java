package chalkgrad.ui.document;

import chalkgrad.io.MissingTable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Asks and tells the user what concerns documents; tests answer in the user's place. Everything
 * returns at once, and answers come on the FX thread, at most one for each question.
 */
public interface Prompts {
  /** What is to become of changes that are not saved. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** What is to become of an experiment that a crash has left behind. */
  enum Recover {
    OPEN,
    DISCARD,
    LATER
  }

  /** Whether to save before something takes the experiment's place. */
  void unsaved(String name, Consumer<Unsaved> answer);

  /** Whether a file that exists may be replaced; no answer means no. */
  void replace(Path file, Runnable yes);

  /**
   * Where a table is that a file points at; no answer means that the file is not opened.
   *
   * @param tried the file that the user has just named, which is not the one; {@code null} if none
   * @param choose the user wants to say where it is
   */
  void missing(Path file, MissingTable problem, Path tried, Runnable choose);

  /**
   * Something could not be done, and nothing has changed.
   *
   * @param headline what
   * @param problem why, where, and what to do about it
   */
  void failed(String headline, String problem);

  /** What to do with the experiment that was left behind; the newest comes first. */
  void recover(List<RecoveryFolder.Found> found, Consumer<Recover> answer);

  /**
   * Something takes a while.
   *
   * @param cancel the user does not want to wait
   */
  void busy(String what, Runnable cancel);

  /** What took a while is over. */
  void idle();
}
