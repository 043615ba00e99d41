package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportReport;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.training.DataSource;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Opens tables and makes them the experiment's data: asks for files, shows what they would become,
 * and imports what the user agrees to. What became of it is told as a {@link Notice}.
 */
public final class TableImport {
  private final Messages messages = Messages.of(TableImport.class);
  private final Workbench workbench;
  private final Ways ways;
  private final Executor background;
  private final Executor foreground;
  private final List<Imported> imported = new ArrayList<>();

  /** What was found in a table, for as long as anybody has the table. */
  private record Imported(WeakReference<Dataset> dataset, ImportReport report) {}

  /**
   * Who does what.
   *
   * @param picker asks which file
   * @param prompt asks whether to import it, and how
   * @param reader imports without asking
   */
  public record Ways(FilePicker picker, ImportPrompt prompt, TableReader reader) {}

  /**
   * @param background runs the reading
   * @param foreground runs the rest on the FX thread
   */
  public TableImport(Workbench workbench, Ways ways, Executor background, Executor foreground) {
    this.workbench = workbench;
    this.ways = ways;
    this.background = background;
    this.foreground = foreground;
  }

  /** What the import of a table found, if it was imported here. */
  public Optional<ImportReport> report(Dataset dataset) {
    return imported.stream()
        .filter(each -> each.dataset().refersTo(dataset))
        .map(Imported::report)
        .findFirst();
  }

  /** Asks for files and shows what they would become. */
  public void choose() {
    open(ways.picker().chooseTables());
  }

  /** Shows what a file would become; returns at once. */
  public void open(Path file) {
    open(List.of(file));
  }

  /**
   * The same for several files, each of which holds the rows of one class; does nothing without
   * any.
   */
  public void open(List<Path> files) {
    if (!files.isEmpty()) {
      workbench.notice().set(null);
      ways.prompt().ask(files, this::take);
    }
  }

  /** Imports with all guesses and without asking, for scripts; returns at once. */
  public void importGuessed(Path file) {
    String name = file.getFileName().toString();
    workbench.notice().set(Notice.info(messages.text("table.busy", name)));
    background.execute(() -> read(() -> ways.reader().read(List.of(file)), name));
  }

  /** Opens a table that is in memory, such as one that was pasted; returns at once. */
  public void open(CsvFile file) {
    workbench.notice().set(Notice.info(messages.text("table.busy", file.name())));
    background.execute(() -> read(() -> pasted(file), file.name()));
  }

  private static TableReader.ReadTable pasted(CsvFile file) {
    ImportedTable table = CsvImport.read(file, CsvOptions.guessed());
    return new TableReader.ReadTable(DataSource.Table.of(table), table.report());
  }

  private void read(Supplier<TableReader.ReadTable> reading, String name) {
    try {
      TableReader.ReadTable table = reading.get();
      foreground.execute(() -> take(table));
    } catch (UserException problem) {
      tell(Notice.error(problem.getMessage()));
    } catch (RuntimeException problem) {
      tell(Notice.error(messages.text("table.failed", name, problem.toString())));
    }
  }

  private void tell(Notice notice) {
    foreground.execute(() -> workbench.notice().set(notice));
  }

  private void take(TableReader.ReadTable table) {
    imported.removeIf(each -> each.dataset().refersTo(null));
    imported.add(new Imported(new WeakReference<>(table.table().dataset()), table.report()));
    workbench.edit(spec -> spec.withSource(table.table()));
    if (!workbench.spec().get().data().source().equals(table.table())) {
      // The experiment cannot have these data, and a notice says why.
      imported.removeLast();
      return;
    }
    Dataset data = table.table().dataset();
    String text =
        messages.text(
            "table.done",
            data.name(),
            Integer.toString(data.rows()),
            Integer.toString(data.columns()));
    workbench.notice().set(new Notice(Notice.Kind.INFO, text, table.report().summary()));
  }
}
