package chalkgrad.app;

import chalkgrad.training.Defaults;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.document.RecoveryFolder;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window on the desktop. */
public final class ChalkgradApplication extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double MIN_WIDTH = 680;
  private static final double MIN_HEIGHT = 380;

  private final SettingsFile settingsFile =
      new SettingsFile(UserFolders.ofProcess().settings(), SettingsFile.INTERVAL);
  private AppContext context;

  @Override
  public void start(Stage stage) {
    var settings = new Settings(settingsFile.read(), settingsFile::keep);
    // The number of the process tells windows apart that run at the same time.
    var recovery =
        new RecoveryFolder(
            UserFolders.ofProcess().state().resolve("unsaved"),
            Long.toString(ProcessHandle.current().pid()));
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    context =
        new AppContext(
            AppContext.Parts.of(Defaults.experiment(), new DesktopFilePicker(stage))
                .with(settings)
                .with(recovery),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight()));
    stage.titleProperty().bind(context.documents().title());
    stage.setOnCloseRequest(event -> {
      event.consume();
      context.documents().leave(() -> close(stage));
    });
    stage.setScene(context.scene());
    stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
    stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    stage.show();
    keepCopyOfWhatFails();
    List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
    if (files.isEmpty()) {
      context.documents().offerRecovered();
    } else {
      context.documents().open(files);
    }
  }

  private void close(Stage stage) {
    context.documents().end();
    stage.close();
  }

  /** Whatever a mistake in the program does, the work is kept, and the window says so. */
  private void keepCopyOfWhatFails() {
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> {
      problem.printStackTrace();
      Platform.runLater(context.documents()::keepCopy);
      context.errors().report(thread, problem);
    });
  }

  @Override
  public void stop() {
    context.close();
    settingsFile.close();
  }
}
