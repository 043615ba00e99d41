package chalkgrad.cli;

import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.TrainingRun;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a network and reports how good it is. */
@Command(
    name = "train",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false)
final class TrainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private ExperimentOptions options;

  @Option(names = "--json", order = 1)
  private boolean json;

  @Option(names = "--quiet", order = 2)
  private boolean quiet;

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
    var experiment = options.experiment(base());
    if (experiment.spec().training().stopping().maxEpochs() == 0) {
      throw Texts.error("error.epochs");
    }
    TrainingRun run = new TrainingRun(experiment.spec());
    var text = new TextReport(surroundings.out());
    if (!json && !quiet) {
      text.before(experiment, run);
    }
    Outcome outcome = train(experiment, run);
    if (json) {
      JsonReport.write(outcome, surroundings.out());
    } else if (outcome.divergence().isEmpty()) {
      text.after(outcome);
    }
    outcome.divergence().ifPresent(where -> complain(where, run.shape()));
    return outcome.divergence().isPresent() ? ExitCode.FAILED : ExitCode.OK;
  }

  private Outcome train(ExperimentOptions.Experiment experiment, TrainingRun run) {
    var history = new LossHistory();
    history.add(run.scores());
    var progress =
        new ProgressLine(surroundings, mode(), experiment.spec().training().stopping().maxEpochs());
    long start = System.nanoTime();
    while (!run.isOver()) {
      long before = run.epochs();
      run.stepEpoch();
      if (run.epochs() > before) {
        history.add(run.scores());
        progress.epochDone(run.epochs(), run.scores());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    progress.done();
    return Outcome.of(experiment, run, history, seconds);
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
