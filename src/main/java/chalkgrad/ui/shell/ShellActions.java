package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.EditsView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.stream.Stream;

/** The actions of the shell itself: training, edits, data, and what is shown. */
final class ShellActions implements ActionSource {
  private final Messages messages = Messages.of(ShellActions.class);
  private final Workbench workbench;
  private final Actions deeds;
  private final TableImport imports;
  private final Places places;

  /**
   * What only the window can do, since it has put itself together.
   *
   * @param table shows or hides the data table
   * @param history opens the list of edits
   * @param paste takes rows from the clipboard
   * @param export saves the data table
   */
  record Places(Runnable table, Runnable history, Runnable paste, Runnable export) {}

  ShellActions(Workbench workbench, Actions deeds, TableImport imports, Places places) {
    this.workbench = workbench;
    this.deeds = deeds;
    this.imports = imports;
    this.places = places;
  }

  @Override
  public List<Action> actions() {
    return Stream.of(file(), edit(), train(), data(), view()).flatMap(List::stream).toList();
  }

  private Action of(ActionGroup group, String id, Runnable deed) {
    return Action.of(group, id, messages, deed);
  }

  private List<Action> file() {
    return List.of(
        of(ActionGroup.FILE, "open-table", imports::choose).on("Shortcut+O"),
        of(ActionGroup.FILE, "export-table", places.export()).on("Shortcut+E"));
  }

  private List<Action> edit() {
    return List.of(
        of(ActionGroup.EDIT, "undo", deeds::undo)
            .on("Shortcut+Z")
            .refusedBy(() -> edits().canUndo() ? "" : messages.text("undo.none")),
        of(ActionGroup.EDIT, "redo", deeds::redo)
            .on("Shortcut+Y", "Shortcut+Shift+Z")
            .refusedBy(() -> edits().canRedo() ? "" : messages.text("redo.none")),
        of(ActionGroup.EDIT, "history", places.history()).on("Shortcut+H"),
        of(ActionGroup.EDIT, "paste-rows", places.paste()).on("Shortcut+V"));
  }

  private EditsView edits() {
    TrainingFrame frame = workbench.frame().get();
    return frame == null ? EditsView.NONE : frame.edits();
  }

  private List<Action> train() {
    return List.of(
        of(ActionGroup.TRAIN, "train", deeds::toggleTraining)
            .on("Space")
            .refusedBy(this::trainingRefusal),
        of(ActionGroup.TRAIN, "step-batch", deeds::stepBatch)
            .on("N", "Right")
            .refusedBy(this::trainingRefusal),
        of(ActionGroup.TRAIN, "step-epoch", deeds::stepEpoch)
            .on("E")
            .refusedBy(this::trainingRefusal),
        of(ActionGroup.TRAIN, "reset", deeds::reset).on("Shortcut+R"),
        of(ActionGroup.TRAIN, "new-seed", deeds::newSeed).on("Shortcut+Shift+R"),
        of(ActionGroup.TRAIN, "smaller-rate", deeds::smallerRateAndReset).unlisted());
  }

  private String trainingRefusal() {
    String key = deeds.trainingRefusal();
    return key.isEmpty() ? "" : messages.text(key);
  }

  private List<Action> data() {
    return List.of(
        of(ActionGroup.DATA, "draw", deeds::toggleDrawing).on("D"),
        of(ActionGroup.DATA, "empty-canvas", deeds::emptyCanvas).on("Shortcut+N"));
  }

  private List<Action> view() {
    return List.of(
        of(ActionGroup.VIEW, "table", places.table()).on("Shortcut+T"),
        of(ActionGroup.VIEW, "theme", deeds::toggleTheme).on("Shortcut+L"));
  }
}
