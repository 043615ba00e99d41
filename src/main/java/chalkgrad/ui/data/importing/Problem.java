package chalkgrad.ui.data.importing;

import chalkgrad.ui.common.Controls;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What stands in the way of the import, where it can be seen while it is mended. */
final class Problem {
  private final Label text = new Label();
  private final HBox node;

  Problem(ImportModel model) {
    text.setId("import-problem");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    node = new HBox(10, Controls.icon(BootstrapIcons.EXCLAMATION_CIRCLE_FILL), text);
    node.getStyleClass().add("import-problem");
    node.setMinHeight(Region.USE_PREF_SIZE);
    model.preview().addListener((property, before, now) -> show(now.problem()));
    show(Optional.empty());
  }

  HBox node() {
    return node;
  }

  private void show(Optional<String> problem) {
    text.setText(problem.orElse(""));
    Controls.present(node, problem.isPresent());
  }
}
