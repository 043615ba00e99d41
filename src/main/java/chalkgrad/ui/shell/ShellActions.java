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

  /** What only the window can do, since it has put itself together. */
  interface Places {
    /** Shows or hides the data table. */
    void toggleTable();

    /** Saves the data table. */
    void exportTable();

    /** Takes rows from the clipboard. */
    void pasteRows();

    /** Opens the list of edits, or closes it. */
    void toggleHistory();

    /** Opens the menu, or closes it. */
    void toggleMenu();

    void openPalette();

    void openKeySheet();

    /** The controls of speed and seed. */
    TopBar topBar();
  }

  ShellActions(Workbench workbench, Actions deeds, TableImport imports, Places places) {
    this.workbench = workbench;
    this.deeds = deeds;
    this.imports = imports;
    this.places = places;
  }

  @Override
  public List<Action> actions() {
    return Stream.of(file(), edit(), train(), speed(), data(), view(), help())
        .flatMap(List::stream)
        .toList();
  }

  private Action of(ActionGroup group, String id, Runnable deed) {
    return Action.of(group, id, messages, deed);
  }

  private List<Action> file() {
    return List.of(
        of(ActionGroup.FILE, "open-table", imports::choose),
        of(ActionGroup.FILE, "export-table", places::exportTable).on("Shortcut+E"));
  }

  private List<Action> edit() {
    return List.of(
        of(ActionGroup.EDIT, "undo", deeds::undo)
            .on("Shortcut+Z")
            .refusedBy(() -> edits().canUndo() ? "" : messages.text("undo.none")),
        of(ActionGroup.EDIT, "redo", deeds::redo)
            .on("Shortcut+Y", "Shortcut+Shift+Z")
            .refusedBy(() -> edits().canRedo() ? "" : messages.text("redo.none")),
        of(ActionGroup.EDIT, "history", places::toggleHistory).on("Shortcut+H"),
        of(ActionGroup.EDIT, "paste-rows", places::pasteRows).on("Shortcut+V"));
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
        of(ActionGroup.TRAIN, "smaller-rate", deeds::smallerRateAndReset).unlisted(),
        of(ActionGroup.TRAIN, "clip-and-reset", deeds::clipAndReset).unlisted());
  }

  private List<Action> speed() {
    return List.of(
        of(ActionGroup.TRAIN, "faster", () -> places.topBar().speed().change(1)).on("typed >"),
        of(ActionGroup.TRAIN, "slower", () -> places.topBar().speed().change(-1)).on("typed <"),
        of(ActionGroup.TRAIN, "seed", () -> places.topBar().seed().reach()).unlisted());
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
        of(ActionGroup.VIEW, "table", places::toggleTable).on("Shortcut+T"),
        of(ActionGroup.VIEW, "theme", deeds::toggleTheme).on("Shortcut+L"));
  }

  private List<Action> help() {
    return List.of(
        of(ActionGroup.HELP, "palette", places::openPalette).on("Shortcut+K", "Shortcut+Shift+P"),
        of(ActionGroup.HELP, "keys", places::openKeySheet).on("F1", "typed ?"),
        of(ActionGroup.HELP, "menu", places::toggleMenu).on("F10").unlisted());
  }
}
