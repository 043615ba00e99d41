package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.glossary.Explain;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The seed of the run, and a button for another one. */
final class SeedControl {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final int COLUMNS = 5;

  private final Messages messages = Messages.of(SeedControl.class);
  private final Workbench workbench;
  private final Actions actions;
  private final TextField field = new TextField();
  private final HBox node;

  SeedControl(Workbench workbench, Actions actions, ActionCatalogue catalogue) {
    this.workbench = workbench;
    this.actions = actions;
    Label name = new Label(messages.text("seed"));
    name.getStyleClass().add("cg-label");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(field);
    Explain.link(name, "seed");
    field.setId("seed-field");
    field.getStyleClass().add("cg-number");
    field.setPrefColumnCount(COLUMNS);
    field.setMinWidth(52);
    field.setAccessibleText(messages.text("seed"));
    field.setTooltip(Controls.tooltip(messages.text("seed.hint")));
    field.setOnAction(event -> take());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            take();
          }
        });
    Action other = catalogue.of("new-seed");
    Button another = Controls.button("new-seed-button", BootstrapIcons.DICE_5, "", other.tooltip());
    another.setAccessibleText(other.name());
    another.setOnAction(event -> other.run());
    node = new HBox(6, name, field, another);
    node.setAlignment(Pos.CENTER_LEFT);
    workbench.spec().addListener((property, before, now) -> show(now));
    show(workbench.spec().get());
  }

  HBox node() {
    return node;
  }

  /** The cursor goes into the field. */
  void reach() {
    Reach.to(field);
    field.selectAll();
  }

  private void show(ExperimentSpec spec) {
    field.setText(Long.toString(spec.training().seed()));
    field.pseudoClassStateChanged(ERROR, false);
  }

  private void take() {
    String text = field.getText().strip();
    try {
      actions.setSeed(Long.parseLong(text));
      field.pseudoClassStateChanged(ERROR, false);
    } catch (NumberFormatException problem) {
      field.pseudoClassStateChanged(ERROR, true);
      workbench.notice().set(Notice.error(messages.text("seed.bad", text)));
    }
  }
}
