package chalkgrad.cli;

import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  /** What a file does not say. */
  private static final Set<String> BESIDE_FILE =
      Set.of("--epochs", "--out", "--size", "--theme", "--scale", "--charts", "--debug");

  private final WindowCommands window;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "snapshot.file")
  private Path file;

  @Option(names = "--out", paramLabel = "FILE", order = 1, descriptionKey = "snapshot.out")
  private Path out = Path.of("chalkgrad.png");

  @Option(names = "--size", paramLabel = "WxH", order = 2)
  private String size = "1366x768";

  @Option(names = "--theme", paramLabel = "NAME", order = 3)
  private String theme = SnapshotRequest.THEMES.getFirst();

  @Option(names = "--scale", paramLabel = "PERCENT", order = 4)
  private int scale = SnapshotRequest.LEAST_SCALE;

  @Option(names = "--charts", paramLabel = "LEFT,RIGHT", split = ",", order = 5)
  private List<String> charts = new ArrayList<>();

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
    if (charts.size() > 2) {
      throw Texts.error("error.charts", charts.size());
    }
    if (!SnapshotRequest.THEMES.contains(theme)) {
      throw Texts.unknown("--theme", theme, SnapshotRequest.THEMES);
    }
    if (scale < SnapshotRequest.LEAST_SCALE || scale > SnapshotRequest.MOST_SCALE) {
      throw Texts.error(
          "error.scale", scale, SnapshotRequest.LEAST_SCALE, SnapshotRequest.MOST_SCALE);
    }
    int width = pixels(match, 1);
    int height = pixels(match, 2);
    return window.snapshot(file == null ? described(width, height) : opened(width, height));
  }

  private SnapshotRequest described(int width, int height) {
    ExperimentSpec spec = options.experiment(Defaults.experiment()).spec();
    var stopping = spec.training().stopping();
    ExperimentSpec endless =
        spec.withTraining(spec.training().withStopping(stopping.withMaxEpochs(0)));
    return new SnapshotRequest(
        out, width, height, theme, scale, charts, stopping.maxEpochs(), endless, Optional.empty());
  }

  /** The window as it opens a file, or so many epochs later. */
  private SnapshotRequest opened(int width, int height) {
    SavedRun run = ChalkArgument.read(file, command, BESIDE_FILE).start();
    Long more = options.learning.epochs;
    long epochs = more == null ? 0 : run.state().epoch() + more;
    return new SnapshotRequest(
        out, width, height, theme, scale, charts, epochs, run.spec(), Optional.of(run));
  }

  private int pixels(Matcher match, int group) {
    int pixels = Integer.parseInt(match.group(group));
    if (pixels < SMALLEST || pixels > LARGEST) {
      throw Texts.error("error.size", size, SMALLEST, LARGEST);
    }
    return pixels;
  }
}
