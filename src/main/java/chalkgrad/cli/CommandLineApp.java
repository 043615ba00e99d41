package chalkgrad.cli;

import chalkgrad.base.Nearest;
import chalkgrad.base.UserException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads the command line, runs the command and turns whatever goes wrong into one line and an exit
 * code.
 */
public final class CommandLineApp {
  /** The texts of the commands' help. */
  static final String BUNDLE = "chalkgrad.cli.messages";

  private static final int HELP_WIDTH = 100;

  private final Surroundings surroundings;
  private final RootCommand root;
  private final CommandLine commandLine;

  public CommandLineApp(Surroundings surroundings, WindowCommands window) {
    this.surroundings = surroundings;
    this.root = new RootCommand(surroundings, window);
    this.commandLine =
        new CommandLine(root)
            .addSubcommand(new TrainCommand(surroundings))
            .addSubcommand(new PredictCommand(surroundings))
            .addSubcommand(new GenerateCommand(surroundings))
            .addSubcommand(new SnapshotCommand(window))
            .addSubcommand(new DemoCommand(window))
            .addSubcommand(new BenchCommand(surroundings, window))
            .addSubcommand(new DoctorCommand(surroundings, window))
            .setOut(surroundings.out())
            .setErr(surroundings.err())
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(surroundings.terminal() ? Ansi.AUTO : Ansi.OFF))
            .setUsageHelpWidth(HELP_WIDTH)
            .setUsageHelpLongOptionsMaxWidth(34)
            .setParameterExceptionHandler((wrong, args) -> complain(wrong))
            .setExecutionExceptionHandler((thrown, command, result) -> failed(thrown, command));
  }

  /** Runs a command line; returns the exit code. */
  public int run(String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError tooMuch) {
      surroundings
          .err()
          .println(Texts.text("error.memory", Runtime.getRuntime().maxMemory() >> 20));
      return ExitCode.FAILED;
    } catch (Error broken) {
      return report(broken);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  private int complain(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String help = Texts.text("error.see-help", command);
    surroundings.err().println(oneLine("chalkgrad: " + sentence(wrong)) + " " + help);
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      String option = unmatched.getUnmatched().getFirst().split("=", 2)[0];
      List<String> known =
          wrong.getCommandLine().getCommandSpec().options().stream()
              .map(OptionSpec::longestName)
              .toList();
      return Nearest.of(option, known)
          .map(near -> Texts.text("error.option-near", option, near))
          .orElseGet(() -> Texts.text("error.option", option));
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return Texts.text("error.argument", unmatched.getUnmatched().getFirst());
    }
    String message = wrong.getMessage();
    return message.endsWith(".") ? message : message + ".";
  }

  private int failed(Exception thrown, CommandLine command) {
    if (thrown instanceof UserException complaint) {
      surroundings.err().println(oneLine("chalkgrad: " + complaint.getMessage()));
      if (root.isDebug()) {
        thrown.printStackTrace(surroundings.err());
      }
      return ExitCode.USAGE;
    }
    return report(thrown);
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" "));
  }

  private int report(Throwable thrown) {
    PrintWriter err = surroundings.err();
    if (root.isDebug()) {
      thrown.printStackTrace(err);
      return ExitCode.INTERNAL;
    }
    String what = oneLine(String.valueOf(thrown));
    try {
      Path file = Files.createTempFile("chalkgrad-", ".txt");
      var trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace, true));
      Files.writeString(file, trace.toString());
      err.println(Texts.text("error.internal", what, file));
    } catch (IOException noFile) {
      err.println(Texts.text("error.internal-plain", what));
    }
    return ExitCode.INTERNAL;
  }
}
