package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.training.DataSource;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Opens tables: asks for a file, reads it in the background, makes it the experiment's data. What
 * became of it is told as a {@link Notice}.
 */
public final class TableImport {
  private final Messages messages = Messages.of(TableImport.class);
  private final Workbench workbench;
  private final TableReader reader;
  private final FilePicker picker;
  private final Executor background;
  private final Executor foreground;
  private final ReadOnlyObjectWrapper<TableReader.ReadTable> last =
      new ReadOnlyObjectWrapper<>(this, "last");

  /**
   * @param background runs the reading
   * @param foreground runs the rest on the FX thread
   */
  public TableImport(
      Workbench workbench,
      TableReader reader,
      FilePicker picker,
      Executor background,
      Executor foreground) {
    this.workbench = workbench;
    this.reader = reader;
    this.picker = picker;
    this.background = background;
    this.foreground = foreground;
  }

  /** The table that was read last, with its report; {@code null} before the first. */
  public ReadOnlyObjectProperty<TableReader.ReadTable> last() {
    return last.getReadOnlyProperty();
  }

  /** Asks for a file and opens it. */
  public void choose() {
    picker.chooseTable().ifPresent(this::open);
  }

  /** Opens a file; returns at once. */
  public void open(Path file) {
    String name = file.getFileName().toString();
    workbench.notice().set(Notice.info(messages.text("table.busy", name)));
    background.execute(() -> read(() -> reader.read(file), name));
  }

  /** Opens a table that is in memory, such as one that was pasted; returns at once. */
  public void open(CsvFile file) {
    workbench.notice().set(Notice.info(messages.text("table.busy", file.name())));
    background.execute(() -> read(() -> pasted(file), file.name()));
  }

  private static TableReader.ReadTable pasted(CsvFile file) {
    ImportedTable table = CsvImport.read(file, CsvOptions.guessed());
    return new TableReader.ReadTable(
        new DataSource.Table(table.dataset()), table.report().summary());
  }

  private void read(Supplier<TableReader.ReadTable> reading, String name) {
    try {
      TableReader.ReadTable table = reading.get();
      foreground.execute(() -> show(table));
    } catch (UserException problem) {
      tell(Notice.error(problem.getMessage()));
    } catch (RuntimeException problem) {
      tell(Notice.error(messages.text("table.failed", name, problem.toString())));
    }
  }

  private void tell(Notice notice) {
    foreground.execute(() -> workbench.notice().set(notice));
  }

  private void show(TableReader.ReadTable table) {
    last.set(table);
    workbench.edit(spec -> spec.withSource(table.table()));
    Dataset data = table.table().dataset();
    String text =
        messages.text(
            "table.done",
            data.name(),
            Integer.toString(data.rows()),
            Integer.toString(data.columns()));
    workbench.notice().set(new Notice(Notice.Kind.INFO, text, table.report()));
  }
}
