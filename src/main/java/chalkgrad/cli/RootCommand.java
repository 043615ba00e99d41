package chalkgrad.cli;

import chalkgrad.base.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Without a command: opens the window. */
@Command(
    name = "chalkgrad",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "[COMMAND]")
final class RootCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final WindowCommands window;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "file")
  private Path file;

  @Option(names = "--demo-without-display", paramLabel = "DIR")
  private Path demoFolder;

  @Option(names = "--debug", scope = ScopeType.INHERIT, order = 100)
  private boolean debug;

  RootCommand(Surroundings surroundings, WindowCommands window) {
    this.surroundings = surroundings;
    this.window = window;
  }

  boolean isDebug() {
    return debug;
  }

  @Override
  public Integer call() {
    if (file != null && !Files.exists(file)) {
      List<String> commands = List.copyOf(spec.subcommands().keySet());
      throw Nearest.of(file.toString(), commands)
          .map(near -> Texts.error("error.no-command-near", file, near))
          .orElseGet(() -> Texts.error("error.no-file", file));
    }
    if (surroundings.display()) {
      window.open(file);
      return ExitCode.OK;
    }
    if (demoFolder == null) {
      throw Texts.error("error.no-display");
    }
    surroundings.out().println(Texts.text("demo-without-display.said", demoFolder));
    return window.demo(demoFolder);
  }
}
