package chalkgrad.ui.document;

import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Tells whether anything was edited or trained since a moment that is safe. An edit that is taken
 * back counts as an edit: what was trained in between may have made something of it.
 */
final class Revision {
  private final Workbench workbench;
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
  private Mark now;
  private Mark safe;

  /** A moment: how many changes were asked for, and the step. */
  record Mark(long changes, long step) {}

  /** Begins with a run at step 0 that nobody would miss. */
  Revision(Workbench workbench) {
    this.workbench = workbench;
    now = new Mark(workbench.changes().get(), 0);
    safe = now;
    workbench.changes().addListener((property, before, count) -> reach(count.longValue()));
    workbench.frame().addListener((property, before, frame) -> follow(frame));
  }

  ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  /** The changes that were asked for up to now. */
  long changes() {
    return workbench.changes().get();
  }

  Mark now() {
    return now;
  }

  /** What there was at a moment is safe in a file, or is where everything begins. */
  void markSafe(Mark moment) {
    safe = moment;
    refresh();
  }

  /** Another run has taken its place. */
  void begin(long step, boolean safely) {
    now = new Mark(changes(), step);
    safe = safely ? now : null;
    refresh();
  }

  private void reach(long changes) {
    now = new Mark(changes, now.step());
    refresh();
  }

  private void follow(TrainingFrame frame) {
    // A frame from before the newest command may be one of a run that is gone.
    if (workbench.isObeyed(frame) && frame.step() != now.step()) {
      now = new Mark(now.changes(), frame.step());
      refresh();
    }
  }

  private void refresh() {
    dirty.set(!now.equals(safe));
  }
}
