package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportCancelled;
import chalkgrad.data.csv.ImportProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The view-model of the dialog: what the user says about the files, and what follows from it. Used
 * on the FX thread; the reading is done elsewhere, and only the newest result counts.
 */
final class ImportModel {
  /** The progress of one who does nothing. */
  static final double IDLE = -1;

  private final PreviewReader reader;
  private final Executor background;
  private final Executor foreground;
  private final ReadOnlyObjectWrapper<CsvOptions> options =
      new ReadOnlyObjectWrapper<>(this, "options", CsvOptions.guessed());
  private final ReadOnlyObjectWrapper<Preview> preview =
      new ReadOnlyObjectWrapper<>(this, "preview");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", IDLE);
  private final ReadOnlyObjectWrapper<List<Integer>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", List.of());
  private Reading newest;

  ImportModel(List<Path> files, Executor background, Executor foreground) {
    this.reader = new PreviewReader(files);
    this.background = background;
    this.foreground = foreground;
  }

  /** What the user has said so far. */
  ReadOnlyObjectProperty<CsvOptions> options() {
    return options.getReadOnlyProperty();
  }

  /** What follows from the newest options that were read; {@code null} before the first result. */
  ReadOnlyObjectProperty<Preview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** How far the reading is, from 0 to 1; {@link #IDLE} while nothing is read. */
  ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /** The columns that are looked at, in the order of the file. */
  ReadOnlyObjectProperty<List<Integer>> selected() {
    return selected.getReadOnlyProperty();
  }

  /** The names of the columns that are looked at. */
  List<String> selectedNames() {
    List<String> names = preview.get() == null ? List.of() : preview.get().names();
    return selected.get().stream().filter(i -> i < names.size()).map(names::get).toList();
  }

  void select(int column) {
    selected.set(List.of(column));
  }

  /** Adds a column to the selection, or takes it away if another one remains. */
  void toggle(int column) {
    TreeSet<Integer> columns = new TreeSet<>(selected.get());
    if (!columns.remove(column)) {
      columns.add(column);
    }
    if (!columns.isEmpty()) {
      selected.set(List.copyOf(columns));
    }
  }

  /** Selects all columns between two. */
  void selectRange(int from, int to) {
    selected.set(IntStream.rangeClosed(Math.min(from, to), Math.max(from, to)).boxed().toList());
  }

  /** Reads for the first time. */
  void start() {
    read();
  }

  /** Says something else about the files, which are read anew. */
  void edit(UnaryOperator<CsvOptions> change) {
    CsvOptions changed = change.apply(options.get());
    if (!changed.equals(options.get())) {
      options.set(changed);
      read();
    }
  }

  /** Ends all work. */
  void stop() {
    if (newest != null) {
      newest.cancelled = true;
      newest = null;
    }
    progress.set(IDLE);
  }

  private void read() {
    stop();
    Reading reading = new Reading();
    newest = reading;
    progress.set(0);
    CsvOptions wanted = options.get();
    background.execute(() -> read(wanted, reading));
  }

  private void read(CsvOptions wanted, Reading reading) {
    if (reading.cancelled) {
      return;
    }
    try {
      Preview result = reader.read(wanted, reading, first -> tell(reading, first));
      tell(reading, result);
    } catch (ImportCancelled cancelled) {
      // Whoever cancelled it shows something else by now.
    } catch (RuntimeException | OutOfMemoryError problem) {
      tell(reading, Preview.refused(0, Words.text("failed", problem.toString())));
    }
  }

  private void tell(Reading reading, Preview result) {
    foreground.execute(() -> {
      if (reading == newest) {
        show(result);
      }
    });
  }

  private void show(Preview result) {
    if (result.complete()) {
      newest = null;
      progress.set(IDLE);
    }
    int columns = result.names().size();
    List<Integer> still = selected.get().stream().filter(i -> i < columns).toList();
    if (!still.equals(selected.get())) {
      selected.set(still);
    }
    preview.set(result);
    if (still.isEmpty() && columns > 0 && result.complete()) {
      select(result.choices().map(choices -> choices.target()).orElse(columns - 1));
    }
  }

  /** One reading; asked from the background whether it is still wanted. */
  private final class Reading implements ImportProgress {
    /** Progress in finer steps cannot be seen. */
    private static final double STEP = 0.01;

    private volatile boolean cancelled;
    private double told;

    @Override
    public void done(double share) {
      if (share >= told + STEP) {
        told = share;
        foreground.execute(() -> {
          if (this == newest) {
            progress.set(share);
          }
        });
      }
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }
}
