package chalkgrad.cli;

import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A {@code .chalk} file on the command line, in place of options that describe an experiment. */
final class ChalkArgument {
  private ChalkArgument() {}

  /**
   * Reads the file.
   *
   * @param allowed the options that may stand beside it
   * @throws chalkgrad.base.UserException if it cannot be read, or if there is an option that says
   *     what the file says already
   */
  static ChalkFile read(Path file, CommandSpec command, Set<String> allowed) {
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (!allowed.contains(option.longestName())) {
        throw Texts.error("error.beside-file", option.longestName(), file);
      }
    }
    return ChalkFiles.read(file);
  }
}
