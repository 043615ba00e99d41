package chalkgrad.cli;

import chalkgrad.engine.network.NetworkShape;
import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExactAnswer;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.MetricHistory;
import chalkgrad.training.RunState;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionState;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Trains a network, one that options describe or one in a {@code .chalk} file, and reports how good
 * it is.
 */
@Command(
    name = "train",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  /** What a file does not say. */
  private static final Set<String> BESIDE_FILE =
      Set.of("--epochs", "--save", "--exact", "--json", "--quiet", "--debug");

  private final Surroundings surroundings;

  @Mixin private ExperimentOptions options;

  @Spec private CommandSpec command;

  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "train.file")
  private Path file;

  @Option(names = "--save", paramLabel = "FILE", order = 3)
  private Path save;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--quiet", order = 2)
  private boolean quiet;

  @Option(names = "--exact", order = 4)
  private boolean exact;

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What is trained when no option says otherwise: no hidden layer, and an end. */
  static ExperimentSpec base() {
    ExperimentSpec usual = Defaults.experiment();
    return usual
        .withNetwork(usual.network().withHidden(List.of()))
        .withTraining(
            usual
                .training()
                .withStopping(usual.training().stopping().withMaxEpochs(Defaults.EPOCHS)));
  }

  @Override
  public Integer call() {
    Start start = file == null ? described() : continued();
    requireFolder();
    requireExact(start.run());
    TrainingRun run = start.run();
    var text = new TextReport(surroundings.out());
    if (!json && !quiet) {
      text.before(start.experiment(), run);
    }
    Outcome outcome = train(start);
    if (save != null) {
      ChalkFiles.write(save, ChalkFile.of(SavedRun.of(run, start.curves())));
    }
    if (json) {
      JsonReport.write(outcome, surroundings.out());
    } else if (outcome.divergence().isEmpty()) {
      text.after(outcome);
    }
    if (save != null && !json && !quiet) {
      surroundings.out().println(Texts.text("report.saved", save));
    }
    outcome.divergence().ifPresent(where -> complain(where, run.shape()));
    return outcome.divergence().isPresent() ? ExitCode.FAILED : ExitCode.OK;
  }

  /**
   * Where training begins.
   *
   * @param curves so far
   * @param epochs at most so many more; 0 if only the stopping rules end it
   */
  private record Start(
      ExperimentOptions.Experiment experiment, TrainingRun run, MetricHistory curves, long epochs) {
    /** Epochs until the end, unless another rule comes before. */
    long left() {
      RunState state = run.state();
      long all = run.spec().training().stopping().maxEpochs();
      return epochs > 0
          ? epochs
          : Math.max(1, all - state.epoch() + state.stopping().countedFrom());
    }

    /** So many epochs more were asked for: the greatest number of epochs in a file gives way. */
    void goOnAfterItsEpochs() {
      if (run.outcome() instanceof SessionState.Finished(var reason)
          && reason == SessionState.Reason.MAX_EPOCHS) {
        run.goOn();
      }
    }
  }

  private Start described() {
    var experiment = options.experiment(base());
    if (experiment.spec().training().stopping().maxEpochs() == 0) {
      throw Texts.error("error.epochs");
    }
    return new Start(experiment, new TrainingRun(experiment.spec()), new MetricHistory(), 0);
  }

  /** A run that was finished goes on as after Play in the window: its rules count anew. */
  private Start continued() {
    ChalkFile saved = ChalkArgument.read(file, command, BESIDE_FILE);
    long epochs = options.learning.epochs == null ? 0 : options.learning.epochs;
    if (options.learning.epochs != null && epochs < 1) {
      throw Texts.error("error.epochs");
    }
    StoppingSpec rules = saved.spec().training().stopping();
    if (epochs == 0 && rules.maxEpochs() == 0) {
      throw Texts.error("error.endless-file", file);
    }
    SavedRun start = saved.start();
    TrainingRun run = start.resumed();
    run.goOn();
    if (!run.hasRows()) {
      throw Texts.error("error.nothing-to-train", file);
    }
    var experiment = new ExperimentOptions.Experiment(saved.spec(), Optional.empty());
    return new Start(experiment, run, start.history(), epochs);
  }

  /** Said before the training, which may take long. */
  private void requireFolder() {
    if (save != null && !Files.isDirectory(save.toAbsolutePath().getParent())) {
      throw Texts.error("error.save-folder", save);
    }
  }

  /** Said before the training as well, except that it may diverge. */
  private void requireExact(TrainingRun run) {
    if (exact) {
      ExactAnswer.obstacle(run)
          .ifPresent(obstacle -> {
            throw Texts.error("error.exact." + obstacle.id());
          });
    }
  }

  private Outcome train(Start start) {
    TrainingRun run = start.run();
    long first = run.epochs();
    var history = new LossHistory(first);
    note(start, history);
    long left = start.left();
    var progress = new ProgressLine(surroundings, mode(), left);
    FastKernels.inBackground();
    long began = System.nanoTime();
    while (!run.isOver() && run.epochs() - first < left) {
      long before = run.epochs();
      run.stepEpoch();
      if (run.epochs() > before) {
        history.add(run.scores());
        start.curves().add(run.epochs(), run.scores());
        progress.epochDone(run.epochs() - first, run.scores());
      }
      if (run.epochs() - first < left) {
        start.goOnAfterItsEpochs();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    progress.done();
    return Outcome.of(start.experiment(), run, history, exact, seconds);
  }

  private static void note(Start start, LossHistory history) {
    TrainingRun run = start.run();
    history.add(run.scores());
    if (start.curves().isEmpty()) {
      start.curves().add(run.epochs(), run.scores());
    }
  }

  private ProgressLine.Mode mode() {
    if (quiet) {
      return ProgressLine.Mode.SILENT;
    }
    if (surroundings.terminal()) {
      return ProgressLine.Mode.BAR;
    }
    return json ? ProgressLine.Mode.SILENT : ProgressLine.Mode.LINES;
  }

  private void complain(SessionState.Diverged where, NetworkShape shape) {
    boolean output = where.layer() == shape.depth();
    String layer = output ? Texts.text("layer.output") : Texts.text("layer.hidden", where.layer());
    surroundings
        .err()
        .println(
            Texts.text(
                "diverged",
                where.step(),
                Texts.text("quantity." + where.quantity().id()),
                layer,
                Double.toString(where.value())));
  }
}
