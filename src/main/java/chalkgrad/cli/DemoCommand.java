package chalkgrad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the demonstration and films it. */
@Command(
    name = "demo",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DemoCommand implements Callable<Integer> {
  private final WindowCommands window;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demo.out")
  private Path out = Path.of("demo");

  DemoCommand(WindowCommands window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.demo(out);
  }
}
