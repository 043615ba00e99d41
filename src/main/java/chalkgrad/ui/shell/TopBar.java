package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.document.DocumentControl;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What is always at hand: reset, train, step, speed, the figures of the moment, seed and theme. */
public final class TopBar implements FramePane {
  private final Messages messages = Messages.of(TopBar.class);
  private final ActionCatalogue catalogue;
  private final Button train;
  private final Button stepBatch;
  private final Button stepEpoch;
  private final Tooltip trainTip = Controls.tooltip("");
  private final Workbench workbench;
  private final ReadOut readOut = new ReadOut();
  private final UndoControl undo;
  private final FittingBar bar;
  private final HBox second = new HBox(12);
  private final VBox node;
  private final Region figuresPlace = room();
  private final AppMenu menu;
  private final SpeedControl speed;
  private final SeedControl seed;
  private Boolean shownPlaying;
  private Boolean shownDiverged;
  private Boolean shownEmpty;

  TopBar(
      Workbench workbench,
      Actions actions,
      ActionCatalogue catalogue,
      Looks looks,
      DocumentControl document,
      Overlays overlays) {
    this.workbench = workbench;
    this.catalogue = catalogue;
    menu = new AppMenu(catalogue, overlays);
    speed = new SpeedControl(actions);
    seed = new SeedControl(workbench, actions, catalogue);
    Button reset = button("reset", BootstrapIcons.ARROW_COUNTERCLOCKWISE);
    train = button("train", BootstrapIcons.PLAY_FILL);
    train.getStyleClass().addAll("cg-primary", "cg-train");
    train.setTooltip(null);
    stepBatch = button("step-batch", BootstrapIcons.SKIP_END_FILL);
    stepEpoch = button("step-epoch", BootstrapIcons.SKIP_FORWARD_FILL);
    undo = new UndoControl(actions, catalogue, overlays);
    LooksMenu theme = new LooksMenu(looks, overlays);
    // The tooltip stays with the place, since a disabled button shows none.
    StackPane trainPlace = new StackPane(train);
    Tooltip.install(trainPlace, trainTip);
    bar =
        new FittingBar(
            8,
            overlays,
            menu.node(),
            document.node(),
            room(),
            undo.node(),
            reset,
            trainPlace,
            stepBatch,
            stepEpoch,
            speed.node(),
            room(),
            readOut.node(),
            figuresPlace,
            seed.node(),
            theme.node());
    bar.wordless(stepEpoch, stepBatch, reset)
        .narrow(document.node(), DocumentControl.LEAST_WIDTH)
        .postpone(seed.node(), speed.node(), readOut.node(), document.node(), undo.node());
    bar.setAlignment(Pos.CENTER_LEFT);
    second.setId("second-row");
    second.setAlignment(Pos.CENTER_LEFT);
    Controls.present(second, false);
    node = new VBox(bar, second);
    node.setId("top-bar");
    node.getStyleClass().add("cg-top-bar");
    showState(false, false, false);
    // While a threshold is dragged charts do not wait for the session either.
    workbench
        .spec()
        .addListener((property, before, now) -> {
          if (workbench.frame().get() != null) {
            readOut.show(workbench.frame().get(), now.threshold());
          }
        });
    // A window needs a focus, and this is the button that belongs to the space bar.
    train.requestFocus();
  }

  @Override
  public List<LocalKeys> localKeys() {
    return List.of(
        new LocalKeys(
            messages.text("keys.place"),
            List.of(
                new LocalKeys.Line("Tab Shift+Tab", messages.text("keys.tab")),
                new LocalKeys.Line("Space Enter", messages.text("keys.press")),
                new LocalKeys.Line("Esc", messages.text("keys.escape")))));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(TrainingFrame frame) {
    readOut.show(frame, workbench.spec().get().threshold());
    undo.show(frame.edits());
    boolean empty = frame.plot().split().count(Part.TRAIN) == 0;
    showState(frame.isPlaying(), frame.state() instanceof SessionState.Diverged, empty);
  }

  AppMenu menu() {
    return menu;
  }

  UndoControl undo() {
    return undo;
  }

  SpeedControl speed() {
    return speed;
  }

  SeedControl seed() {
    return seed;
  }

  private void showState(boolean playing, boolean diverged, boolean empty) {
    boolean same =
        shownPlaying != null
            && shownPlaying == playing
            && shownDiverged == diverged
            && shownEmpty == empty;
    if (same) {
      return;
    }
    shownEmpty = empty;
    shownPlaying = playing;
    shownDiverged = diverged;
    String key = playing ? "pause" : "train";
    train.setText(messages.text(key));
    train.setAccessibleText(messages.text(key));
    train.setGraphic(Controls.icon(playing ? BootstrapIcons.PAUSE_FILL : BootstrapIcons.PLAY_FILL));
    train.setDisable(diverged || empty);
    stepBatch.setDisable(diverged || empty);
    stepEpoch.setDisable(diverged || empty);
    String refusal = diverged ? "train.refused" : empty ? "train.empty" : "";
    trainTip.setText(refusal.isEmpty() ? catalogue.of("train").tooltip() : messages.text(refusal));
  }

  /**
   * In a small window the figures stand in a row of their own, beside what is put there.
   *
   * @param beside {@code null} for one row
   */
  void setSecondRow(Node beside) {
    boolean two = beside != null;
    if (two == second.isVisible()) {
      return;
    }
    Controls.present(second, two);
    HBox figures = readOut.node();
    bar.release(figures);
    if (two) {
      bar.getChildren().remove(figures);
      second.getChildren().setAll(beside, Controls.spacer(), figures);
    } else {
      second.getChildren().clear();
      bar.getChildren().add(bar.getChildren().indexOf(figuresPlace), figures);
    }
  }

  /** Takes what room the name of the document leaves. */
  private static Region room() {
    Region room = Controls.spacer();
    HBox.setHgrow(room, Priority.SOMETIMES);
    return room;
  }

  private Button button(String id, BootstrapIcons icon) {
    Action action = catalogue.of(id);
    Button button = Controls.button(id + "-button", icon, messages.text(id), action.tooltip());
    button.setAccessibleText(action.name());
    button.setOnAction(event -> action.run());
    return button;
  }
}
