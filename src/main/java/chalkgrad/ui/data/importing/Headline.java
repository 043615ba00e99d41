package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.ui.common.Controls;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What is being opened: the file, its size, its rows and columns; or each of several files. */
final class Headline {
  private static final String CLASS_FILE = "found.class-file";

  private final Label facts = new Label();
  private final FlowPane classes = new FlowPane(6, 4);
  private final VBox node;

  Headline(ImportModel model, List<Path> files) {
    String first = files.getFirst().getFileName().toString();
    Label title =
        new Label(
            files.size() == 1
                ? Words.text("title", first)
                : Words.text("title.classes", Integer.toString(files.size())));
    title.setId("import-title");
    title.getStyleClass().add("import-title");
    facts.setId("import-facts");
    facts.getStyleClass().add("cg-label");
    HBox line =
        new HBox(
            10,
            Controls.icon(
                files.size() == 1 ? BootstrapIcons.FILE_EARMARK_TEXT : BootstrapIcons.FILES),
            title,
            Controls.spacer(),
            facts);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("import-headline");
    classes.setId("import-classes");
    Controls.present(classes, files.size() > 1);
    node = new VBox(6, line, classes);
    model.preview().addListener((property, before, now) -> show(now));
    facts.setText(Words.text("looking"));
  }

  VBox node() {
    return node;
  }

  private void show(Preview preview) {
    String size = Words.size(preview.bytes());
    facts.setText(
        preview
            .raw()
            .filter(any -> preview.complete())
            .map(raw ->
                Words.text(
                    "facts",
                    size,
                    Words.counted("rows", raw.rows().size()),
                    Words.counted("columns", raw.names().size())))
            .orElse(size));
    preview
        .draft()
        .map(ImportDraft::report)
        .ifPresent(report ->
            classes
                .getChildren()
                .setAll(
                    report.findings().stream()
                        .filter(finding -> finding.key().equals(CLASS_FILE))
                        .map(Headline::chip)
                        .toList()));
  }

  private static Label chip(Finding finding) {
    long rows = Long.parseLong(finding.args().get(1));
    Label chip =
        new Label(Words.text("class.file", finding.args().getFirst(), Words.counted("rows", rows)));
    chip.getStyleClass().addAll("import-chip", "feature");
    return chip;
  }
}
