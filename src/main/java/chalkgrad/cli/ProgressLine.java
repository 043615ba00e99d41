package chalkgrad.cli;

import chalkgrad.data.Part;
import chalkgrad.training.frame.Scores;
import java.util.Map;

/**
 * How far a training is: a bar that overwrites itself on a terminal, a plain line now and then in a
 * pipe. It writes to the stream of complaints, so that results stay clean.
 */
final class ProgressLine {
  /** How it shows itself. */
  enum Mode {
    BAR,
    LINES,
    SILENT
  }

  private static final int BAR_WIDTH = 24;
  private static final int LINES_IN_ALL = 10;
  private static final long BAR_NANOS = 100_000_000L;
  private static final long LINE_NANOS = 10_000_000_000L;

  private final Surroundings surroundings;
  private final Mode mode;
  private final long epochs;
  private final long startNanos;
  private long lastNanos;
  private long lastTenth;
  private int lastLength;

  ProgressLine(Surroundings surroundings, Mode mode, long epochs) {
    this.surroundings = surroundings;
    this.mode = mode;
    this.epochs = epochs;
    this.startNanos = System.nanoTime();
    // A bar shows itself after the first epoch, lines wait.
    this.lastNanos = mode == Mode.BAR ? startNanos - BAR_NANOS : startNanos;
  }

  /** After an epoch: shows it if it is time. */
  void epochDone(long epoch, Map<Part, Scores> scores) {
    if (mode == Mode.SILENT) {
      return;
    }
    long now = System.nanoTime();
    long tenth = epoch * LINES_IN_ALL / epochs;
    boolean due = mode == Mode.LINES && tenth > lastTenth;
    if (due || now - lastNanos >= (mode == Mode.BAR ? BAR_NANOS : LINE_NANOS)) {
      lastNanos = now;
      lastTenth = tenth;
      show(epoch, scores);
    }
  }

  private void show(long epoch, Map<Part, Scores> scores) {
    String text = text(epoch, scores);
    if (mode == Mode.LINES) {
      surroundings.err().println(text);
      return;
    }
    int full = (int) (epoch * BAR_WIDTH / epochs);
    String bar = "[" + "=".repeat(full) + " ".repeat(BAR_WIDTH - full) + "] " + text + left(epoch);
    surroundings.err().print("\r" + bar + " ".repeat(Math.max(0, lastLength - bar.length())));
    surroundings.err().flush();
    lastLength = bar.length();
  }

  /**
   * The time that the remaining epochs take at the mean speed so far; a stopping rule may end it
   * sooner.
   */
  private String left(long epoch) {
    double spent = (System.nanoTime() - startNanos) / 1e9;
    return Texts.text("progress.left", Math.round(spent / epoch * (epochs - epoch)));
  }

  private String text(long epoch, Map<Part, Scores> scores) {
    Part watched =
        scores.containsKey(Part.VALIDATION)
            ? Part.VALIDATION
            : scores.containsKey(Part.TEST) ? Part.TEST : Part.TRAIN;
    return Texts.text(
        watched == Part.TRAIN ? "progress.train" : "progress.both",
        epoch,
        epochs,
        Texts.number(scores.get(Part.TRAIN).loss()),
        Texts.text("part." + watched.id()),
        Texts.number(scores.get(watched).loss()));
  }

  /** Clears the bar. */
  void done() {
    if (mode == Mode.BAR && lastLength > 0) {
      surroundings.err().print("\r" + " ".repeat(lastLength) + "\r");
      surroundings.err().flush();
    }
  }
}
