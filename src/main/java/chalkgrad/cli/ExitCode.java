package chalkgrad.cli;

/** What a command tells the shell. */
public final class ExitCode {
  public static final int OK = 0;

  /**
   * The command did what it was told, but it did not come out well: the training diverged,
   * something is missing.
   */
  public static final int FAILED = 1;

  /** The user can mend it: a wrong option, a file that is no table, no display. */
  public static final int USAGE = 2;

  /** A mistake of the program (EX_SOFTWARE of sysexits.h). */
  public static final int INTERNAL = 70;

  private ExitCode() {}
}
