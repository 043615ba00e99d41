package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.ImportReport;
import java.util.List;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Disclosure;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.TableImport;
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
  private final Label report = line("cg-small");
  private final Disclosure reportLines;
  private final VBox node;

  TableFacts(TableImport imports, Runnable back) {
    this.imports = imports;
    Hyperlink link = new Hyperlink(messages.text("table.back"));
    link.setId("table-back");
    link.setOnAction(event -> {
      link.setVisited(false);
      back.run();
    });
    name.setId("table-name");
    facts.setId("table-facts");
    report.setId("table-report");
    parts.setText(messages.text("table.parts"));
    reportLines = new Disclosure("table-report-lines", messages.text("table.report"), report);
    node = new VBox(4, name, facts, target, parts, reportLines.node(), link);
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
    List<String> lines = imports.report(dataset).map(ImportReport::summary).orElse(List.of());
    report.setText(String.join("\n", lines));
    Controls.present(reportLines.node(), !lines.isEmpty());
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
