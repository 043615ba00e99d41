package chalkgrad.app;

import chalkgrad.app.launch.CannotStart;
import chalkgrad.app.launch.Machine;
import chalkgrad.app.launch.SystemLibraries;
import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.cli.FrameFigures;
import chalkgrad.cli.SnapshotRequest;
import chalkgrad.cli.WindowCommands;
import chalkgrad.training.ExperimentSpec;
import java.lang.module.ModuleDescriptor;
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
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("JavaFX", javaFxVersion());
    try {
      SystemLibraries.check(Machine.current(), !Machine.current().hasDisplay());
    } catch (CannotStart complaint) {
      facts.put(MISSING, complaint.getMessage());
    }
    return facts;
  }

  private static String javaFxVersion() {
    return ModuleLayer.boot()
        .findModule("javafx.graphics")
        .map(Module::getDescriptor)
        .flatMap(ModuleDescriptor::rawVersion)
        .orElseGet(() -> text("doctor.no-javafx"));
  }

  private static UserException missing() {
    return new UserException(text("window.missing"));
  }

  private static String text(String key) {
    return Messages.of(DesktopCommands.class).text(key);
  }
}
