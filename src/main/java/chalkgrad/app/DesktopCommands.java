package chalkgrad.app;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.cli.FrameFigures;
import chalkgrad.cli.SnapshotRequest;
import chalkgrad.cli.WindowCommands;
import chalkgrad.training.ExperimentSpec;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Application;

/** The commands that need the window. Making one loads no class of JavaFX. */
final class DesktopCommands implements WindowCommands {
  @Override
  public void open(Path fileOrNull) {
    if (fileOrNull != null) {
      throw missing();
    }
    Application.launch(ChalkgradApplication.class);
  }

  @Override
  public int demo(Path folder) {
    throw missing();
  }

  @Override
  public int snapshot(SnapshotRequest request) {
    throw missing();
  }

  @Override
  public FrameFigures benchWindow(ExperimentSpec spec, double seconds) {
    throw missing();
  }

  @Override
  public Map<String, String> doctor() {
    return new LinkedHashMap<>();
  }

  private static UserException missing() {
    return new UserException(Messages.of(DesktopCommands.class).text("window.missing"));
  }
}
