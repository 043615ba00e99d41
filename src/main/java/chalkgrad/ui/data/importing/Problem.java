package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.ui.common.Controls;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What stands in the way of the import, where it can be seen while it is mended; before it what
 * probably is the cause.
 */
final class Problem {
  /** Findings without which there might be no problem. */
  private static final Set<String> CAUSES =
      Set.of("warn.lost-decimals", "warn.other-mark", "warn.broken-numbers");

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
    model.preview().addListener((property, before, now) -> show(text(now)));
    show(Optional.empty());
  }

  HBox node() {
    return node;
  }

  private static Optional<String> text(Preview preview) {
    Stream<String> causes =
        preview.draft().map(ImportDraft::report).stream()
            .flatMap(report -> report.findings().stream())
            .filter(finding -> CAUSES.contains(finding.key()))
            .map(Finding::text)
            .limit(1);
    return preview
        .problem()
        .map(
            problem -> Stream.concat(causes, Stream.of(problem)).collect(Collectors.joining("\n")));
  }

  private void show(Optional<String> problem) {
    text.setText(problem.orElse(""));
    Controls.present(node, problem.isPresent());
  }
}
