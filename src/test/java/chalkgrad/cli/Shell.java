package chalkgrad.cli;

import chalkgrad.training.ExperimentSpec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs command lines in the test's own process, with a window that only takes notes. */
final class Shell implements WindowCommands {
  /** What a command line left behind. */
  record Result(int code, String out, String err) {}

  final List<String> asked = new ArrayList<>();
  SnapshotRequest snapshot;
  RuntimeException thrown;
  private final boolean display;

  Shell(boolean display) {
    this.display = display;
  }

  /** Runs in a pipe, without a display. */
  static Result run(String... arguments) {
    return new Shell(false).type(false, arguments);
  }

  Result type(boolean terminal, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var surroundings =
        new Surroundings(new PrintWriter(out), new PrintWriter(err), terminal, display);
    int code = new CommandLineApp(surroundings, this).run(arguments);
    return new Result(code, out.toString(), err.toString());
  }

  private void note(String what) {
    asked.add(what);
    if (thrown != null) {
      throw thrown;
    }
  }

  @Override
  public void open(Path fileOrNull) {
    note("open " + fileOrNull);
  }

  @Override
  public int demo(Path folder) {
    note("demo " + folder);
    return ExitCode.OK;
  }

  @Override
  public int snapshot(SnapshotRequest request) {
    snapshot = request;
    note("snapshot");
    return ExitCode.OK;
  }

  @Override
  public FrameFigures benchWindow(ExperimentSpec spec, double seconds) {
    note("bench");
    return new FrameFigures(60, 20, 33, 0.9, Double.NaN);
  }

  @Override
  public Map<String, String> doctor() {
    note("doctor");
    return Map.of("JavaFX", "26");
  }
}
