package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.Finding.Severity;
import chalkgrad.data.csv.ImportDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the import will do, in plain words: what may be wrong first, what is lost next. */
final class Audit {
  private static final String CODE_SUSPECTED = "warn.missing-code";

  private final ImportModel model;
  private final Label summary = new Label();
  private final VBox lines = new VBox(3);
  private final VBox node;
  private List<Finding> shown = List.of();

  Audit(ImportModel model) {
    this.model = model;
    Label title = new Label(Words.text("audit"));
    title.getStyleClass().add("cg-title");
    summary.getStyleClass().add("cg-small");
    HBox heading = new HBox(10, title, summary);
    heading.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    lines.setId("import-audit");
    ScrollPane scroll = new ScrollPane(lines);
    scroll.getStyleClass().addAll("cg-column", "import-audit");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    scroll.setAccessibleText(Words.text("audit"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    node = new VBox(4, heading, scroll);
    model.preview().addListener((property, before, now) -> show(now));
  }

  VBox node() {
    return node;
  }

  private void show(Preview preview) {
    List<Finding> findings =
        preview == null || !preview.complete()
            ? List.of()
            : preview
                .draft()
                .map(ImportDraft::report)
                .map(report -> FindingLine.sorted(report.findings()))
                .orElse(List.of());
    if (!findings.equals(shown)) {
      shown = findings;
      lines.getChildren().setAll(findings.stream().map(this::line).toList());
      summary.setText(summary(findings));
    }
  }

  private static String summary(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Severity severity : List.of(Severity.WARNING, Severity.LOSS, Severity.GUESS)) {
      long count = findings.stream().filter(each -> each.severity() == severity).count();
      if (count > 0) {
        parts.add(Words.counted("audit." + FindingLine.severity(severity), count));
      }
    }
    return String.join(" \u00b7 ", parts);
  }

  private HBox line(Finding finding) {
    HBox line = FindingLine.of(finding);
    remedy(finding).ifPresent(line.getChildren()::add);
    return line;
  }

  /** Where the way out is one click, it is offered beside the finding. */
  private Optional<Hyperlink> remedy(Finding finding) {
    if (!finding.key().equals(CODE_SUSPECTED)) {
      return Optional.empty();
    }
    String code = finding.args().getFirst();
    Hyperlink link = new Hyperlink(Words.text("audit.code", code));
    link.setId("import-remedy");
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(event -> model.edit(options -> options.toBuilder().missingCode(code).build()));
    return Optional.of(link);
  }
}
