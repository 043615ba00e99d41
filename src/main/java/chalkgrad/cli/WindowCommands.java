package chalkgrad.cli;

import chalkgrad.training.ExperimentSpec;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the command line asks of the window. The application implements it; no class of JavaFX is
 * loaded before one of these is called. Exit codes are those of {@link ExitCode}; a {@link
 * chalkgrad.base.UserException} becomes one line and exit code 2.
 */
public interface WindowCommands {
  /** Opens the window, with a file or without ({@code null}), and returns when it is closed. */
  void open(Path fileOrNull);

  /**
   * Plays the demonstration into a folder, which is made when it is not there; returns the exit
   * code.
   */
  int demo(Path folder);

  /** Writes a picture of the window; returns the exit code. */
  int snapshot(SnapshotRequest request);

  /**
   * Trains in the window for some time and measures what it shows.
   *
   * @param spec what is trained, without an end
   * @param seconds how long to measure, after the warm-up
   */
  FrameFigures benchWindow(ExperimentSpec spec, double seconds);

  /**
   * What the window finds on this computer: the version of JavaFX, the graphics pipeline, fonts,
   * and under the key {@link #MISSING} what is missing, with the line that installs it. In the
   * order in which it is printed; keys are shown as they are.
   */
  Map<String, String> doctor();

  /** The key of {@link #doctor()} that makes its exit code 1. */
  String MISSING = "missing";
}
