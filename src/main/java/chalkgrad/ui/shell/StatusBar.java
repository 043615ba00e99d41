package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.data.split.Split;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.glossary.Explain;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The last line of the window: what happened, why, and what can be done about it. */
public final class StatusBar implements FramePane {
  /** So many letters of the text, about, have to stand side by side. */
  private static final double LEAST_TEXT = 28;

  private final Messages messages = Messages.of(StatusBar.class);
  private final StateTexts texts = new StateTexts();
  private final Workbench workbench;
  private final FontIcon icon = FontIcon.of(BootstrapIcons.INFO_CIRCLE_FILL);
  private final Label text = new Label();
  private final Button copy;
  private final Button smaller;
  private final Button clip;
  private final Button reset;
  private final Button dismiss;
  private final Label facts = new Label();
  private final HBox ways;
  private final HBox line;
  private final VBox node;
  private String report = "";
  private SessionState shownState = new SessionState.Paused();

  /**
   * @param table whether the data table is shown
   */
  StatusBar(Workbench workbench, Actions actions, BooleanProperty table) {
    this.workbench = workbench;
    icon.getStyleClass().add("cg-status-icon");
    text.setId("status-text");
    text.getStyleClass().add("cg-status-text");
    text.setWrapText(true);
    text.setMinHeight(0);
    HBox.setHgrow(text, Priority.SOMETIMES);
    copy = action("status-copy-button", "status.copy", this::copyReport);
    smaller = action("smaller-rate-button", "status.smaller", actions::smallerRateAndReset);
    smaller.getStyleClass().add("cg-primary");
    clip = action("clip-button", "status.clip", actions::clipAndReset);
    reset = action("status-reset-button", "status.reset", actions::reset);
    dismiss =
        Controls.button(
            "status-dismiss-button", BootstrapIcons.X, "", messages.text("status.dismiss"));
    dismiss.setOnAction(event -> workbench.notice().set(null));
    facts.setId("status-facts");
    facts.getStyleClass().add("cg-label");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    ways = new HBox(8, copy, smaller, clip, reset);
    ways.setAlignment(Pos.CENTER_LEFT);
    ways.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(8, icon, text, ways, dismiss, Controls.spacer(), facts, tableButton(table));
    line.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(6, line);
    node.setId("status-bar");
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMinHeight(38);
    node.getStyleClass().add("cg-status-bar");
    node.widthProperty().addListener((property, before, now) -> arrange());
    workbench.notice().addListener((property, before, now) -> refresh());
    workbench.spec().addListener((property, before, now) -> refresh());
    refresh();
  }

  private ToggleButton tableButton(BooleanProperty table) {
    String name = messages.text("table");
    ToggleButton button = new ToggleButton(name, Controls.icon(BootstrapIcons.TABLE));
    button.setId("table-button");
    button.setAccessibleText(name);
    button.setTooltip(Controls.tooltip(messages.text("table.hint")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.selectedProperty().bindBidirectional(table);
    return button;
  }

  @Override
  public Node node() {
    return node;
  }

  /** The ways out stand behind the text, or below it where they would leave it too little room. */
  private void arrange() {
    double letter = text.getFont().getSize();
    double others = ways.prefWidth(-1) + line.getChildren().getLast().prefWidth(-1) + 4 * letter;
    boolean below = ways.isVisible() && node.getWidth() - others < LEAST_TEXT * letter;
    if (below == line.getChildren().contains(ways)) {
      line.getChildren().remove(ways);
      node.getChildren().remove(ways);
      if (below) {
        node.getChildren().add(ways);
      } else {
        line.getChildren().add(line.getChildren().indexOf(text) + 1, ways);
      }
    }
  }

  @Override
  public void show(TrainingFrame frame) {
    showFacts(frame);
    if (!frame.state().equals(shownState)) {
      shownState = frame.state();
      refresh();
    }
  }

  private void refresh() {
    switch (shownState) {
      case SessionState.Diverged diverged -> showDiverged(diverged);
      case SessionState.Failed failed -> showFailed(failed);
      case SessionState.Finished finished ->
          say("success", texts.finished(finished, workbench.spec().get()), false);
      case SessionState.Paused _, SessionState.Playing _ -> showNotice(workbench.notice().get());
    }
    boolean diverged = shownState instanceof SessionState.Diverged;
    boolean failed = shownState instanceof SessionState.Failed;
    Controls.present(smaller, diverged);
    Controls.present(clip, diverged);
    Explain.mark(text, diverged ? "divergence" : "epoch");
    Controls.present(reset, diverged || failed);
    boolean bug =
        shownState instanceof SessionState.Failed(String message, boolean mendable) && !mendable;
    Controls.present(copy, bug);
    Controls.present(ways, diverged || failed);
    arrange();
  }

  private void showDiverged(SessionState.Diverged diverged) {
    say("danger", texts.diverged(diverged, workbench.spec().get()), false);
    smaller.getTooltip().setText(texts.smaller(workbench.spec().get()));
    clip.getTooltip().setText(texts.clip(workbench.spec().get()));
  }

  private void showFailed(SessionState.Failed failed) {
    say("danger", failed.mendable() ? failed.message() : messages.text("failed"), false);
    report = failed.message();
  }

  private void showNotice(Notice notice) {
    if (notice == null) {
      say("hint", messages.text("status.hint"), false);
    } else {
      say(notice.kind() == Notice.Kind.ERROR ? "danger" : "info", notice.text(), true);
    }
  }

  private void say(String kind, String words, boolean dismissible) {
    node.getStyleClass().removeAll("danger", "success");
    text.getStyleClass().remove("hint");
    switch (kind) {
      case "hint" -> text.getStyleClass().add("hint");
      case "info" -> {}
      default -> node.getStyleClass().add(kind);
    }
    icon.setIconCode(
        switch (kind) {
          case "danger" -> BootstrapIcons.EXCLAMATION_TRIANGLE_FILL;
          case "success" -> BootstrapIcons.CHECK_CIRCLE_FILL;
          default -> BootstrapIcons.INFO_CIRCLE;
        });
    text.setText(words);
    Controls.present(dismiss, dismissible);
    Controls.present(facts, !kind.equals("danger"));
  }

  private void showFacts(TrainingFrame frame) {
    Split split = frame.plot().split();
    String train = Integer.toString(split.count(Part.TRAIN));
    String test = Integer.toString(split.count(Part.TEST));
    String rows =
        split.count(Part.VALIDATION) == 0
            ? messages.text("status.rows", train, test)
            : messages.text(
                "status.rows.validation",
                train,
                Integer.toString(split.count(Part.VALIDATION)),
                test);
    String speed =
        frame.isPlaying()
            ? messages.text(
                    "status.speed", String.format(Locale.ROOT, "%.0f", frame.epochsPerSecond()))
                + "  ·  "
            : "";
    if (!facts.getText().equals(speed + rows)) {
      facts.setText(speed + rows);
    }
  }

  private void copyReport() {
    ClipboardContent content = new ClipboardContent();
    content.putString(report);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Button action(String id, String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.setAccessibleText(messages.text(key));
    button.setTooltip(Controls.tooltip(messages.text(key)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
