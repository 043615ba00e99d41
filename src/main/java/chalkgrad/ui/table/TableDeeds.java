package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The table and the world outside: clipboard and files. */
public final class TableDeeds {
  private final Messages messages = Messages.of(TableDeeds.class);
  private final Workbench workbench;
  private final TableState state;
  private final RowEditor editor;
  private final RowText text;
  private final Surroundings around;

  /**
   * What the table needs from outside.
   *
   * @param picker asks where to save
   * @param opener takes a whole table that was pasted
   * @param background writes files
   * @param overlays show what is asked before
   */
  public record Surroundings(
      FilePicker picker, Consumer<CsvFile> opener, Executor background, Overlays overlays) {}

  TableDeeds(Workbench workbench, TableState state, RowEditor editor, Surroundings around) {
    this.workbench = workbench;
    this.state = state;
    this.editor = editor;
    this.text = new RowText(editor);
    this.around = around;
  }

  /** Puts the selected rows on the clipboard. */
  void copy() {
    int[] rows = state.selectedRows();
    if (rows.length == 0) {
      throw new UserException(messages.text("copy.nothing"));
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(RowText.copy(state.data(), rows));
    Clipboard.getSystemClipboard().setContent(content);
    String count = Integer.toString(rows.length);
    workbench.notice().set(Notice.info(messages.text("copy.done", count)));
  }

  /**
   * Appends the rows on the clipboard, or opens the table that lies there; the ids of new rows.
   *
   * @throws UserException saying why neither can be
   */
  Set<Long> paste() {
    String pasted = Clipboard.getSystemClipboard().getString();
    if (pasted == null || pasted.isBlank()) {
      throw new UserException(messages.text("paste.empty"));
    }
    DataSpec data = workbench.spec().get().data();
    Optional<Dataset> rows = text.parse(pasted, data);
    if (rows.isPresent()) {
      return editor.append(rows.get());
    }
    if (!RowText.isTable(pasted)) {
      Dataset dataset = data.source().dataset();
      throw new UserException(
          messages.text(
              "paste.columns",
              Integer.toString(dataset.columns() + 1),
              String.join(", ", dataset.featureNames()),
              dataset.targetName()));
    }
    around
        .opener()
        .accept(CsvFile.of(messages.text("paste.name"), pasted.getBytes(StandardCharsets.UTF_8)));
    return Set.of();
  }

  /** Asks what to write, then where to; writing goes on in the background. */
  void offerExport(Button beside, Supplier<TableData> data) {
    CheckBox predictions = new CheckBox(messages.text("export.predictions"));
    predictions.setId("export-predictions");
    Label rows = new Label(messages.text("export.rows"));
    rows.getStyleClass().add("cg-small");
    Button save =
        Controls.button(
            "export-save-button",
            BootstrapIcons.DOWNLOAD,
            messages.text("export.save"),
            messages.text("export.save"));
    save.getStyleClass().add("cg-primary");
    save.setOnAction(event -> {
      around.overlays().closePopover();
      export(data.get(), predictions.isSelected());
    });
    VBox question = new VBox(8, rows, predictions, save);
    around.overlays().showPopover(question, beside);
    save.requestFocus();
  }

  private void export(TableData data, boolean withPredictions) {
    around
        .picker()
        .saveTable(data.dataset().name() + ".csv")
        .ifPresent(file ->
            around
                .background()
                .execute(() -> {
                  Notice outcome = new TableExport().write(data, withPredictions, file);
                  Platform.runLater(() -> workbench.notice().set(outcome));
                }));
  }
}
