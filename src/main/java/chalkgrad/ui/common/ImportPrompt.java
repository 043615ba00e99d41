package chalkgrad.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Shows what a file would become, and asks whether to import it so. */
@FunctionalInterface
public interface ImportPrompt {
  /**
   * Asks; returns at once.
   *
   * @param files one file, or several of which each holds the rows of one class
   * @param imported told on the FX thread when the user agrees, never if not
   */
  void ask(List<Path> files, Consumer<TableReader.ReadTable> imported);
}
