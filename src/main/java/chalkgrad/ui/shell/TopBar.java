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
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What is always at hand: reset, train, step, speed, the figures of the moment, seed and theme. */
public final class TopBar implements FramePane {
  private final Messages messages = Messages.of(TopBar.class);
  private final ActionCatalogue catalogue;
  private final Button train;
  private final Button stepBatch;
  private final Button stepEpoch;
  private final Tooltip trainTip = Controls.tooltip("");
  private final ReadOut readOut = new ReadOut();
  private final Button theme;
  private final UndoControl undo;
  private final AppMenu menu;
  private final SpeedControl speed;
  private final SeedControl seed;
  private final HBox node;
  private Boolean shownPlaying;
  private Boolean shownDiverged;
  private Boolean shownEmpty;

  TopBar(Workbench workbench, Actions actions, ActionCatalogue catalogue, Overlays overlays) {
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
    Action light = catalogue.of("theme");
    theme = Controls.button("theme-button", BootstrapIcons.MOON, "", light.tooltip());
    theme.setAccessibleText(light.name());
    theme.setOnAction(event -> light.run());
    // The tooltip stays with the place, since a disabled button shows none.
    StackPane trainPlace = new StackPane(train);
    Tooltip.install(trainPlace, trainTip);
    node =
        new HBox(
            8,
            menu.node(),
            Controls.spacer(),
            undo.node(),
            reset,
            trainPlace,
            stepBatch,
            stepEpoch,
            speed.node(),
            Controls.spacer(),
            readOut.node(),
            Controls.spacer(),
            seed.node(),
            theme);
    node.setId("top-bar");
    node.getStyleClass().add("cg-top-bar");
    node.setAlignment(Pos.CENTER_LEFT);
    workbench.palette().addListener((property, before, now) -> showTheme(now.dark()));
    showTheme(workbench.palette().get().dark());
    showState(false, false, false);
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
    readOut.show(frame);
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

  private void showTheme(boolean dark) {
    theme.setGraphic(Controls.icon(dark ? BootstrapIcons.SUN : BootstrapIcons.MOON));
  }

  private Button button(String id, BootstrapIcons icon) {
    Action action = catalogue.of(id);
    Button button = Controls.button(id + "-button", icon, messages.text(id), action.tooltip());
    button.setAccessibleText(action.name());
    button.setOnAction(event -> action.run());
    return button;
  }
}
