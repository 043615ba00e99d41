package chalkgrad.ui.common;

import chalkgrad.base.UserException;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.training.DataSource;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The view-model of the window: the experiment as edited, the newest frame, the palette, and the
 * way back to the session. Knows no scene.
 */
public final class Workbench {
  private final ReadOnlyObjectWrapper<ExperimentSpec> spec;
  private final ReadOnlyObjectWrapper<TrainingFrame> frame =
      new ReadOnlyObjectWrapper<>(this, "frame");
  private final ObjectProperty<Palette> palette =
      new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
  private final ObjectProperty<ViewRequest> view =
      new SimpleObjectProperty<>(this, "view", ViewRequest.DEFAULT);
  private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(this, "notice");
  private final BooleanProperty drawing = new SimpleBooleanProperty(this, "drawing");
  private final Selection selection = new Selection();
  private final Consumer<SessionCommand> session;
  private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(this, "changes");
  private long sent;
  private long gestures;

  /**
   * @param spec the experiment to begin with
   * @param session takes commands without blocking
   */
  public Workbench(ExperimentSpec spec, Consumer<SessionCommand> session) {
    this.spec = new ReadOnlyObjectWrapper<>(this, "spec", spec);
    this.session = session;
  }

  /** The experiment as the user has edited it, which may be a moment ahead of the frame's. */
  public ReadOnlyObjectProperty<ExperimentSpec> spec() {
    return spec.getReadOnlyProperty();
  }

  /** The newest frame; {@code null} before the first. */
  public ReadOnlyObjectProperty<TrainingFrame> frame() {
    return frame.getReadOnlyProperty();
  }

  /** The colours of the theme. */
  public ObjectProperty<Palette> palette() {
    return palette;
  }

  /** What is being looked at; the session is told of changes. */
  public ObjectProperty<ViewRequest> view() {
    return view;
  }

  /** What is being pointed at. */
  public Selection selection() {
    return selection;
  }

  /** Whether the tools for drawing samples are out. */
  public BooleanProperty drawing() {
    return drawing;
  }

  /** Takes the tools out before a canvas without samples. */
  public void drawOn(EmptyCanvas canvas) {
    selection.rows().set(Set.of());
    edit(spec -> spec.withSource(new DataSource.Table(canvas.dataset())));
    drawing.set(true);
  }

  /** What the user should know about what was just done; {@code null} if nothing. */
  public ObjectProperty<Notice> notice() {
    return notice;
  }

  /**
   * Edits the experiment: one gesture, one call. An edit that changes nothing is not sent; one that
   * cannot be is told as a notice and changes nothing.
   */
  public void edit(UnaryOperator<ExperimentSpec> edit) {
    edit(SessionCommand.NO_GESTURE, edit);
  }

  /** The same for one of several edits of a drag: those of one gesture are undone together. */
  public void edit(long gesture, UnaryOperator<ExperimentSpec> edit) {
    ExperimentSpec edited;
    try {
      edited = edit.apply(spec.get());
    } catch (UserException problem) {
      notice.set(Notice.error(problem.getMessage()));
      return;
    }
    if (!edited.equals(spec.get())) {
      notice.set(null);
      spec.set(edited);
      submit(new SessionCommand.Edit(edited, gesture));
    }
  }

  /** Sends a command; an edit is treated as by {@link #edit}. */
  public void send(SessionCommand command) {
    if (command instanceof SessionCommand.Edit edit) {
      edit(edit.gesture(), before -> edit.spec());
    } else {
      submit(command);
    }
  }

  /** Goes on from a saved run in the place of this one; the list of edits begins anew. */
  public void open(SavedRun run) {
    notice.set(null);
    drawing.set(false);
    selection.rows().set(Set.of());
    selection.pinned().set(null);
    selection.hovered().set(null);
    spec.set(run.spec());
    submit(new SessionCommand.Open(run));
  }

  /**
   * Counts the commands that change the experiment or its numbers by hand. What training does is
   * told by the frame's step.
   */
  public ReadOnlyLongProperty changes() {
    return changes.getReadOnlyProperty();
  }

  /** Whether a frame is from after all commands that were sent. */
  public boolean isObeyed(TrainingFrame newFrame) {
    return newFrame.commandsObeyed() >= sent;
  }

  private static boolean isChange(SessionCommand command) {
    return switch (command) {
      case SessionCommand.Edit _,
          SessionCommand.SetParameter _,
          SessionCommand.Refit _,
          SessionCommand.Undo _,
          SessionCommand.Redo _,
          SessionCommand.Reset _ ->
          true;
      case SessionCommand.Play _,
          SessionCommand.Pause _,
          SessionCommand.StepBatch _,
          SessionCommand.StepEpoch _,
          SessionCommand.RunTo _,
          SessionCommand.Speed _,
          SessionCommand.Open _,
          SessionCommand.Capture _ ->
          false;
    };
  }

  private void submit(SessionCommand command) {
    sent++;
    session.accept(command);
    if (isChange(command)) {
      changes.set(changes.get() + 1);
    }
  }

  /** A number for a gesture that sends several edits. */
  public long newGesture() {
    return ++gestures;
  }

  /** Takes a new frame; only the frame pump calls this. */
  public void receive(TrainingFrame newFrame) {
    // Undoing changes the experiment in the session; edits that are still on their way go first.
    if (isObeyed(newFrame) && !newFrame.spec().equals(spec.get())) {
      spec.set(newFrame.spec());
    }
    frame.set(newFrame);
  }
}
