package chalkgrad.app;

import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.TrainingSession;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.boundary.BoundaryPane;
import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.TableReader;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.data.importing.ImportDialog;
import chalkgrad.ui.network.NetworkPane;
import chalkgrad.ui.shell.FramePump;
import chalkgrad.ui.shell.MainWindow;
import chalkgrad.ui.table.DataTable;
import chalkgrad.ui.table.TableDeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The only place where the parts meet: workbench, panes, window, pump and session. Needs the FX
 * toolkit but neither an application nor a stage, so that pictures, films and tests drive the same
 * thing as the user; made, used and closed on the FX thread.
 */
public final class AppContext implements AutoCloseable {
  /**
   * What the surroundings provide.
   *
   * @param spec the experiment to begin with
   * @param picker asks for files
   * @param reader reads tables
   */
  public record Parts(ExperimentSpec spec, FilePicker picker, TableReader reader) {
    /** With Chalkgrad's own reader of tables. */
    public static Parts of(ExperimentSpec spec, FilePicker picker) {
      return new Parts(spec, picker, AppContext::read);
    }
  }

  private final Workbench workbench;
  private final TableImport imports;
  private final Overlays overlays = new Overlays();
  private final MainWindow window;
  private final FramePump pump;
  private final TrainingSession session;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("chalkgrad-background").factory());

  /**
   * Sets everything up in a scene of this size, the session paused at step 0.
   *
   * @throws chalkgrad.base.UserException if the experiment cannot be run
   */
  public AppContext(Parts parts, double width, double height) {
    workbench = new Workbench(parts.spec(), this::submit);
    imports =
        new TableImport(
            workbench,
            new TableImport.Ways(
                parts.picker(),
                new ImportDialog(overlays, background, Platform::runLater),
                parts.reader()),
            background,
            Platform::runLater);
    window = new MainWindow(workbench, panes(parts), imports, overlays, width, height);
    pump = new FramePump(this::takeFrame, workbench, window.framePanes());
    // Last, since it calls the pump from a thread of its own as soon as it lives.
    session = new TrainingSession(parts.spec(), pump::frameReady);
    workbench.send(new SessionCommand.Speed(Defaults.EPOCHS_PER_SECOND));
    session.look(workbench.view().get());
    workbench.view().addListener((property, before, now) -> session.look(now));
  }

  private MainWindow.Panes panes(Parts parts) {
    var around = new TableDeeds.Surroundings(parts.picker(), imports::open, background, overlays);
    return new MainWindow.Panes(
        new NetworkPane(workbench, overlays),
        new BoundaryPane(workbench),
        new ChartSlots(workbench, parts.picker()),
        new DataTable(workbench, around));
  }

  private static TableReader.ReadTable read(List<Path> files) {
    ImportedTable table =
        files.size() == 1
            ? CsvImport.read(files.getFirst(), CsvOptions.guessed())
            : CsvImport.readClasses(files, CsvOptions.guessed());
    return new TableReader.ReadTable(new DataSource.Table(table.dataset()), table.report());
  }

  private void submit(SessionCommand command) {
    session.submit(command);
  }

  private TrainingFrame takeFrame() {
    return session.takeFrame();
  }

  /** The whole window's contents; put it into a stage, or take pictures of it without one. */
  public Scene scene() {
    return window.scene();
  }

  public Workbench workbench() {
    return workbench;
  }

  public TrainingSession session() {
    return session;
  }

  public FramePump pump() {
    return pump;
  }

  /** Opens tables, as the button and a dropped file do. */
  public TableImport imports() {
    return imports;
  }

  /** Ends the session and all background work. */
  @Override
  public void close() {
    pump.close();
    session.close();
    background.shutdownNow();
  }
}
