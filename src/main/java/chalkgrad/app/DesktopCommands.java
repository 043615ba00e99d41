package chalkgrad.app;

import chalkgrad.app.launch.CannotStart;
import chalkgrad.app.launch.Machine;
import chalkgrad.app.launch.SystemLibraries;
import chalkgrad.base.Messages;
import chalkgrad.cli.ExitCode;
import chalkgrad.cli.FrameFigures;
import chalkgrad.cli.SnapshotRequest;
import chalkgrad.cli.Surroundings;
import chalkgrad.cli.WindowCommands;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.theme.ThemeChoice;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.text.Font;

/** The commands that need the window. Making one loads no class of JavaFX. */
final class DesktopCommands implements WindowCommands {
  private final Surroundings surroundings;

  DesktopCommands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void open(Path fileOrNull) {
    String[] arguments = fileOrNull == null ? new String[0] : new String[] {fileOrNull.toString()};
    Application.launch(ChalkgradApplication.class, arguments);
  }

  @Override
  public int demo(Path folder) {
    new Demo(folder, surroundings.err()).play();
    return ExitCode.OK;
  }

  @Override
  public int snapshot(SnapshotRequest request) {
    try (DrivenWindow window =
        new DrivenWindow(request.spec(), request.width(), request.height())) {
      window.look(ThemeChoice.of(request.theme()).orElseThrow(), request.scale());
      window.show(request.charts());
      window.awaitRest();
      request.run().ifPresent(window::open);
      if (request.epochs() > 0) {
        window.trainTo(request.epochs());
      }
      window.picture(request.out());
    }
    return ExitCode.OK;
  }

  @Override
  public FrameFigures benchWindow(ExperimentSpec spec, double seconds) {
    return new WindowBench(spec, seconds).measure();
  }

  @Override
  public Map<String, String> doctor() {
    Messages messages = Messages.of(DesktopCommands.class);
    Map<String, String> found = new LinkedHashMap<>();
    try {
      SystemLibraries.check(Machine.current(), !surroundings.display());
    } catch (CannotStart complaint) {
      found.put(MISSING, complaint.getMessage());
      return found;
    }
    FxThread.start();
    found.put(messages.text("doctor.javafx"), System.getProperty("javafx.runtime.version"));
    boolean hardware = FxThread.call(() -> Platform.isSupported(ConditionalFeature.SCENE3D));
    found.put(
        messages.text("doctor.graphics"),
        messages.text(hardware ? "doctor.hardware" : "doctor.software"));
    found.put(
        messages.text("doctor.display"),
        messages.text(surroundings.display() ? "doctor.display.yes" : "doctor.display.no"));
    List<String> families = FxThread.call(Font::getFamilies);
    String usual = FxThread.call(() -> Font.getDefault().getFamily());
    found.put(
        messages.text("doctor.fonts"),
        messages.text("doctor.fonts.count", String.valueOf(families.size()), usual));
    if (families.isEmpty()) {
      found.put(MISSING, messages.text("doctor.fonts.none"));
    }
    return found;
  }
}
