package chalkgrad.data.csv;

import java.util.List;

/**
 * One thing that an import guessed, dropped or noticed.
 *
 * @param key the key of its text in this package's messages
 * @param args what fills the text, numbers already written out
 */
public record Finding(Severity severity, String key, List<String> args) {

  /** How much the reader should care, from least to most. */
  public enum Severity {
    /** A plain fact. */
    NOTE,
    /** Decided by the program; an option overrides it. */
    GUESS,
    /** Rows or columns of the file that are not in the data set. */
    LOSS,
    /** Something that probably is not as the user wants it. */
    WARNING
  }

  public Finding {
    args = List.copyOf(args);
  }

  static Finding of(Severity severity, String key, Object... args) {
    return new Finding(severity, key, Texts.strings(args));
  }

  /** The sentence that the user reads. */
  public String text() {
    return Texts.text(key, args.toArray());
  }
}
