package chalkgrad.io;

import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import java.util.Optional;

/**
 * What a {@code .chalk} file holds: an experiment, and the run of it unless it has not begun.
 *
 * @param spec the experiment
 * @param run where its training goes on; empty in a file that was written by hand
 */
public record ChalkFile(ExperimentSpec spec, Optional<SavedRun> run) {
  /**
   * Checks that both belong together.
   *
   * @throws IllegalArgumentException if the run is one of another experiment
   */
  public ChalkFile {
    if (run.isPresent() && !run.get().spec().equals(spec)) {
      throw new IllegalArgumentException("the run is one of another experiment");
    }
  }

  /** An experiment that nobody has trained yet. */
  public static ChalkFile of(ExperimentSpec spec) {
    return new ChalkFile(spec, Optional.empty());
  }

  /** A run with its experiment. */
  public static ChalkFile of(SavedRun run) {
    return new ChalkFile(run.spec(), Optional.of(run));
  }

  /** The run, at its start if the file has none. Prepares the samples: not for the FX thread. */
  public SavedRun start() {
    return run.orElseGet(() -> SavedRun.atStart(spec));
  }
}
