package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.ImportReport;
import chalkgrad.data.split.Duplicates;
import chalkgrad.training.DataSource;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Disclosure;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.data.importing.FindingLine;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a table from a file holds, and what the import made of it. */
final class TableFacts {
  private final Messages messages = Messages.of(TableFacts.class);
  private final TableImport imports;
  private final Label name = line("cg-title");
  private final Label facts = line("cg-label");
  private final Label target = line("cg-label");
  private final Label parts = line("cg-small");
  private final Label twins = line("cg-small");
  private final VBox report = new VBox(3);
  private final Disclosure reportLines;
  private final VBox node;

  TableFacts(Workbench workbench, TableImport imports, Runnable back) {
    this.imports = imports;
    Hyperlink link = new Hyperlink(messages.text("table.back"));
    link.setId("table-back");
    link.setTooltip(Controls.tooltip(messages.text("table.back.hint")));
    link.setOnAction(event -> {
      link.setVisited(false);
      back.run();
    });
    name.setId("table-name");
    facts.setId("table-facts");
    report.setId("table-report");
    report.getStyleClass().add("import-report");
    FindingLine.dress(report);
    twins.setId("table-twins");
    Controls.present(twins, false);
    workbench.frame().addListener((property, before, now) -> follow(before, now));
    parts.setText(messages.text("table.parts"));
    reportLines =
        new Disclosure("table-report-lines", messages.text("table.report"), report)
            .hint(messages.text("table.report.hint"));
    node = new VBox(4, name, facts, target, parts, twins, reportLines.node(), link);
  }

  VBox node() {
    return node;
  }

  void show(Dataset dataset) {
    name.setText(dataset.name());
    facts.setText(
        messages.text(
            "table.facts",
            Integer.toString(dataset.rows()),
            Integer.toString(dataset.columns()),
            task(dataset)));
    target.setText(messages.text("table.target", dataset.targetName()));
    Controls.present(parts, dataset.hasParts());
    List<Finding> findings = imports.report(dataset).map(ImportReport::findings).orElse(List.of());
    report
        .getChildren()
        .setAll(FindingLine.sorted(findings).stream().map(FindingLine::of).toList());
    Controls.present(reportLines.node(), !findings.isEmpty());
  }

  /** Rows that are known from training make the scores of the others look better than they are. */
  private void follow(TrainingFrame before, TrainingFrame now) {
    boolean sameRows = before != null && before.plot() == now.plot();
    if (!sameRows) {
      boolean table = now.spec().data().source() instanceof DataSource.Table;
      int leaked = table ? Duplicates.of(now.plot().dataset(), now.plot().split()).leaked() : 0;
      String key = leaked == 1 ? "table.twin" : "table.twins";
      twins.setText(messages.text(key, Integer.toString(leaked)));
      Controls.present(twins, leaked > 0);
    }
  }

  private static String task(Dataset dataset) {
    String name = Names.task(dataset.task());
    return dataset.classNames().size() > 2 ? dataset.classNames().size() + " " + name : name;
  }

  private static Label line(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
