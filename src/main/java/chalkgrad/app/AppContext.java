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
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.TableReader;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.data.importing.ImportDialog;
import chalkgrad.ui.document.DocumentActions;
import chalkgrad.ui.document.DocumentControl;
import chalkgrad.ui.document.Documents;
import chalkgrad.ui.document.PromptDialogs;
import chalkgrad.ui.document.RecoveryFolder;
import chalkgrad.ui.help.ErrorReports;
import chalkgrad.ui.help.Explanations;
import chalkgrad.ui.network.NetworkPane;
import chalkgrad.ui.predict.PredictDialog;
import chalkgrad.ui.shell.ActionCatalogue;
import chalkgrad.ui.shell.FramePump;
import chalkgrad.ui.shell.Looks;
import chalkgrad.ui.shell.MainWindow;
import chalkgrad.ui.table.DataTable;
import chalkgrad.ui.table.TableDeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

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
   * @param settings what was remembered from the last time
   * @param recovery where copies of what is not saved are kept; {@code null} if none are
   */
  public record Parts(
      ExperimentSpec spec,
      FilePicker picker,
      TableReader reader,
      Settings settings,
      RecoveryFolder recovery) {
    /** With Chalkgrad's own reader of tables, and settings that are forgotten at the end. */
    public static Parts of(ExperimentSpec spec, FilePicker picker) {
      return new Parts(spec, picker, AppContext::read, new Settings(), null);
    }

    /** With these settings. */
    public Parts with(Settings newSettings) {
      return new Parts(spec, picker, reader, newSettings, recovery);
    }

    /** With copies in this folder. */
    public Parts with(RecoveryFolder newRecovery) {
      return new Parts(spec, picker, reader, settings, newRecovery);
    }
  }

  private static final Duration BETWEEN_COPIES = Duration.seconds(30);
  private static final long SAVING_SECONDS = 20;

  private final Workbench workbench;
  private final TableImport imports;
  private final Overlays overlays = new Overlays();
  private final Documents documents;
  private final Explanations explanations = new Explanations(overlays);
  private final ErrorReports errors;
  private final MainWindow window;
  private final FramePump pump;
  private final TrainingSession session;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("chalkgrad-background").factory());

  /** A thread of its own, since saving must not wait for the reading of a table. */
  private final ExecutorService filing =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("chalkgrad-documents").factory());

  private Timeline copies;

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
    documents = documents(parts);
    errors = new ErrorReports(workbench, overlays, documents::save, Platform::runLater);
    var control = new DocumentControl(documents, overlays, filing, Platform::runLater);
    window =
        new MainWindow(
            workbench,
            panes(parts),
            imports,
            control,
            overlays,
            offers(parts, control),
            parts.settings(),
            width,
            height);
    explanations.install(window.scene());
    pump = new FramePump(this::takeFrame, workbench, window.framePanes());
    // Last, since it calls the pump from a thread of its own as soon as it lives.
    session = new TrainingSession(parts.spec(), pump::frameReady);
    workbench.send(new SessionCommand.Speed(Defaults.EPOCHS_PER_SECOND));
    session.look(workbench.view().get());
    workbench.view().addListener((property, before, now) -> session.look(now));
  }

  private Documents documents(Parts parts) {
    if (parts.recovery() != null) {
      copies = new Timeline(new KeyFrame(BETWEEN_COPIES, event -> documents.keepCopy()));
      copies.setCycleCount(Animation.INDEFINITE);
      copies.play();
    }
    return new Documents(
        workbench,
        new Documents.Around(
            new ChalkStore(),
            parts.picker(),
            new PromptDialogs(overlays),
            parts.settings(),
            imports::open,
            parts.recovery(),
            filing,
            Platform::runLater));
  }

  private MainWindow.Panes panes(Parts parts) {
    var around = new TableDeeds.Surroundings(parts.picker(), imports::open, background, overlays);
    return new MainWindow.Panes(
        new NetworkPane(workbench, overlays),
        new BoundaryPane(workbench, overlays, parts.picker()),
        new ChartSlots(workbench, parts.picker(), parts.settings()),
        new DataTable(workbench, around));
  }

  /** Who offers actions beside the shell and the panes, in the order of the menu. */
  private List<ActionSource> offers(Parts parts, DocumentControl control) {
    return List.of(
        new DocumentActions(documents, control::showRecent),
        new PredictDialog(workbench, overlays, parts.picker(), background, Platform::runLater),
        explanations);
  }

  private static TableReader.ReadTable read(List<Path> files) {
    ImportedTable table =
        files.size() == 1
            ? CsvImport.read(files.getFirst(), CsvOptions.guessed())
            : CsvImport.readClasses(files, CsvOptions.guessed());
    return new TableReader.ReadTable(DataSource.Table.of(table), table.report());
  }

  private void submit(SessionCommand command) {
    errors.note(command);
    session.submit(command);
  }

  private TrainingFrame takeFrame() {
    return session.takeFrame();
  }

  /** The whole window's contents; put it into a stage, or take pictures of it without one. */
  public Scene scene() {
    return window.scene();
  }

  /** Theme and scale. */
  public Looks looks() {
    return window.looks();
  }

  /** Everything that can be done in the window. */
  public ActionCatalogue actions() {
    return window.catalogue();
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

  /** Where to tell of what nobody has caught. */
  public ErrorReports errors() {
    return errors;
  }

  /** Opens and saves experiments. */
  public Documents documents() {
    return documents;
  }

  /** Ends the session and all background work; what is being saved is saved first. */
  @Override
  public void close() {
    pump.close();
    session.close();
    background.shutdownNow();
    if (copies != null) {
      copies.stop();
    }
    filing.shutdown();
    try {
      filing.awaitTermination(SAVING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
