package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * What becomes of mistakes of the program itself, on whatever thread they happen: one dialog says
 * so and gives a report to copy, and the window lives on. While it is open, further ones are
 * counted; one that comes again after the user has gone on is a line at the bottom of the window.
 */
public final class ErrorReports {
  private final Messages messages = Messages.of(ErrorReports.class);
  private final Workbench workbench;
  private final Overlays overlays;
  private final Runnable save;
  private final Executor window;
  private final Journal journal = new Journal();
  private final Set<String> known = new HashSet<>();
  private ErrorDialog open;
  private SessionState.Failed told;
  private int again;

  /**
   * @param save saves the experiment
   * @param window runs something on the FX thread
   */
  public ErrorReports(Workbench workbench, Overlays overlays, Runnable save, Executor window) {
    this.workbench = workbench;
    this.overlays = overlays;
    this.save = save;
    this.window = window;
    workbench.frame().addListener((property, before, now) -> learn(now));
  }

  /** Notes what the user did, for the report. On the FX thread. */
  public void note(SessionCommand command) {
    journal.note(command);
  }

  /** Tells of something that nobody has caught. May be called from any thread. */
  public void report(Thread thread, Throwable problem) {
    String name = thread.getName();
    String trace = Trace.of(problem);
    window.execute(() -> tell(name, trace));
  }

  /** The session has caught its own mistake, and waits. */
  private void learn(TrainingFrame frame) {
    if (frame.state() instanceof SessionState.Failed failed
        && !failed.mendable()
        && failed != told) {
      told = failed;
      tell("chalkgrad-session", failed.message());
    }
  }

  private void tell(String thread, String trace) {
    boolean isNew = known.add(Trace.signature(trace));
    if (open != null) {
      open.count();
    } else if (isNew) {
      show(thread, trace);
    } else {
      again++;
      workbench.notice().set(Notice.error(messages.text("error.again", Integer.toString(again))));
    }
  }

  private void show(String thread, String trace) {
    String report =
        Trace.withoutHome(
            String.join("\n", Facts.lines())
                + "\n\n"
                + messages.text("report.thread", thread)
                + "\n"
                + trace.strip()
                + "\n\n"
                + messages.text("report.actions", journal.text(workbench.frame().get()))
                + "\n");
    open = new ErrorDialog(overlays, report, save, () -> open = null);
    open.show();
  }
}
