package chalkgrad.cli;

import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a picture of the window. */
@Command(
    name = "snapshot",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false)
final class SnapshotCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
  private static final int SMALLEST = 200;
  private static final int LARGEST = 7680;

  private final WindowCommands window;

  @Option(names = "--out", paramLabel = "FILE", order = 1, descriptionKey = "snapshot.out")
  private Path out = Path.of("chalkgrad.png");

  @Option(names = "--size", paramLabel = "WxH", order = 2)
  private String size = "1366x768";

  @Option(names = "--theme", paramLabel = "NAME", order = 3)
  private String theme = SnapshotRequest.THEMES.getFirst();

  @Option(names = "--scale", paramLabel = "PERCENT", order = 4)
  private int scale = SnapshotRequest.LEAST_SCALE;

  @Mixin private ExperimentOptions options;

  SnapshotCommand(WindowCommands window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    Matcher match = SIZE.matcher(size);
    if (!match.matches()) {
      throw Texts.error("error.size", size, SMALLEST, LARGEST);
    }
    if (!SnapshotRequest.THEMES.contains(theme)) {
      throw Texts.unknown("--theme", theme, SnapshotRequest.THEMES);
    }
    if (scale < SnapshotRequest.LEAST_SCALE || scale > SnapshotRequest.MOST_SCALE) {
      throw Texts.error(
          "error.scale", scale, SnapshotRequest.LEAST_SCALE, SnapshotRequest.MOST_SCALE);
    }
    ExperimentSpec described = options.experiment(Defaults.experiment()).spec();
    var stopping = described.training().stopping();
    ExperimentSpec endless =
        described.withTraining(described.training().withStopping(stopping.withMaxEpochs(0)));
    return window.snapshot(
        new SnapshotRequest(
            out, pixels(match, 1), pixels(match, 2), theme, scale, stopping.maxEpochs(), endless));
  }

  private int pixels(Matcher match, int group) {
    int pixels = Integer.parseInt(match.group(group));
    if (pixels < SMALLEST || pixels > LARGEST) {
      throw Texts.error("error.size", size, SMALLEST, LARGEST);
    }
    return pixels;
  }
}
