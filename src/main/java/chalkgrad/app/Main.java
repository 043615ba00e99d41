package chalkgrad.app;

import chalkgrad.cli.CommandLineApp;
import chalkgrad.cli.Surroundings;

/** Where Chalkgrad starts once the {@link Launcher} has found a Java that runs it. */
public final class Main {
  private Main() {}

  /** Runs the command line; ends the process with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    System.exit(new CommandLineApp(surroundings, new DesktopCommands(surroundings)).run(arguments));
  }
}
