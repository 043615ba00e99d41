package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ColumnProfile;
import chalkgrad.ui.common.Controls;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The head of a column: name, what it is, how full it is, how its values are distributed. */
final class ColumnHead {
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass IS_TARGET = PseudoClass.getPseudoClass("target");
  private static final List<String> CHIPS =
      List.of("feature", "target", "split", "left-out", "open");
  private static final double BARS_HEIGHT = 22;
  private static final double BAR_WIDTH = 26;

  private final Label name = new Label();
  private final Button target = new Button();
  private final Label chip = new Label();
  private final Label distinct = new Label();
  private final Label missing = new Label();
  private final Bars bars = new Bars(BARS_HEIGHT, BAR_WIDTH);
  private final Tooltip tooltip = Controls.tooltip("");
  private final VBox node;

  /**
   * @param makeTarget what the little icon does
   */
  ColumnHead(int column, String title, Runnable makeTarget) {
    name.setText(title);
    name.getStyleClass().add("import-name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    target.setId("import-target-" + column);
    target.setGraphic(Controls.icon(BootstrapIcons.BULLSEYE));
    target.getStyleClass().setAll("import-target");
    // By keyboard the grid's key T does the same; a stop at every column would be in the way.
    target.setFocusTraversable(false);
    target.setAccessibleText(Words.text("target.make", title));
    target.setTooltip(Controls.tooltip(Words.text("target.make", title)));
    target.setOnAction(event -> makeTarget.run());
    chip.getStyleClass().add("import-chip");
    chip.setMinWidth(Label.USE_PREF_SIZE);
    distinct.getStyleClass().add("import-count");
    distinct.setMinWidth(0);
    missing.getStyleClass().addAll("import-count", "import-missing-count");
    missing.setMinWidth(0);
    HBox first = new HBox(4, name, target);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox second = new HBox(6, chip, distinct);
    second.setAlignment(Pos.CENTER_LEFT);
    node = new VBox(2, first, second, missing, bars);
    node.setId("import-head-" + column);
    node.getStyleClass().add("import-head");
    Tooltip.install(node, tooltip);
  }

  VBox node() {
    return node;
  }

  /**
   * Shows what is known.
   *
   * @param profile empty while the file is being read
   */
  void show(Optional<ColumnProfile> profile, Preview.Role role) {
    CHIPS.forEach(chip.getStyleClass()::remove);
    chip.getStyleClass().add(CHIPS.get(role.ordinal()));
    chip.setVisible(profile.isPresent());
    target.pseudoClassStateChanged(IS_TARGET, role == Preview.Role.TARGET);
    chip.setText(profile.map(known -> Words.chip(role, known)).orElse(" "));
    distinct.setText(profile.map(known -> Words.counted("distinct", known.distinct())).orElse(""));
    missing.setText(
        profile
            .filter(known -> known.missing() > 0)
            .map(known -> Words.counted("missing", known.missing()))
            .orElse(""));
    bars.show(profile.map(ColumnProfile::bars).orElse(List.of()));
    tooltip.setText(
        profile
            .map(known -> Words.text("head.tip", known.name(), Words.reason(known)))
            .orElse(name.getText()));
  }

  void choose(boolean chosen) {
    node.pseudoClassStateChanged(CHOSEN, chosen);
    if (node.getParent() != null) {
      node.getParent().pseudoClassStateChanged(CHOSEN, chosen);
    }
  }
}
