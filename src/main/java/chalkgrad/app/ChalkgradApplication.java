package chalkgrad.app;

import chalkgrad.base.Messages;
import chalkgrad.training.Defaults;
import chalkgrad.ui.common.Settings;
import java.nio.file.Path;
import javafx.application.Application;
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
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    context =
        new AppContext(
            AppContext.Parts.of(Defaults.experiment(), new DesktopFilePicker(stage)).with(settings),
            Math.min(WIDTH, screen.getWidth()),
            Math.min(HEIGHT, screen.getHeight()));
    stage.setTitle(Messages.of(ChalkgradApplication.class).text("title"));
    stage.setScene(context.scene());
    stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
    stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    stage.show();
    getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(context.imports()::open);
  }

  @Override
  public void stop() {
    context.close();
    settingsFile.close();
  }
}
