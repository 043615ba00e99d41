package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.Finding.Severity;
import chalkgrad.ui.common.Controls;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** A finding of an import as a line with a sign that tells how much it matters. */
public final class FindingLine {
  private static final Map<Severity, BootstrapIcons> ICONS =
      Map.of(
          Severity.WARNING, BootstrapIcons.EXCLAMATION_TRIANGLE_FILL,
          Severity.LOSS, BootstrapIcons.DASH_CIRCLE,
          Severity.GUESS, BootstrapIcons.LIGHTBULB,
          Severity.NOTE, BootstrapIcons.INFO_CIRCLE);

  private FindingLine() {}

  /** What matters most first, and nothing twice. */
  public static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  /** Gives a parent of such lines their look. */
  public static void dress(Parent parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(FindingLine.class.getResource("importing.css"))
                .toExternalForm());
  }

  public static HBox of(Finding finding) {
    String severity = severity(finding.severity());
    FontIcon icon = Controls.icon(ICONS.get(finding.severity()));
    Label text = new Label(finding.text());
    text.setAccessibleText(Words.text("severity." + severity) + ": " + finding.text());
    text.setWrapText(true);
    text.setMinWidth(0);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(7, icon, text);
    line.getStyleClass().addAll("import-finding", severity);
    return line;
  }

  static String severity(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
