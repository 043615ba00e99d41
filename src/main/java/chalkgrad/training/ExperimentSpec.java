package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.engine.activation.Linear;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.CategoricalCrossEntropy;
import chalkgrad.engine.loss.MeanSquaredError;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything that describes an experiment, immutable: what the panes edit, what the command line
 * runs, what a file will hold. Same spec, same bits.
 *
 * @param threshold predict positive when p ≥ threshold (two classes only)
 * @param positiveClass the index of the class that counts as positive; with more than two classes
 *     the one that is set against the rest
 */
public record ExperimentSpec(
    DataSpec data,
    InputSpec input,
    NetworkSpec network,
    TrainingSpec training,
    double threshold,
    int positiveClass) {
  /** Of two classes the second one, as 1 is of 0 and 1, yes of no and yes. */
  public static final int USUAL_POSITIVE = 1;

  public ExperimentSpec {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("the threshold must be in [0, 1], but is " + threshold);
    }
    if (positiveClass < 0) {
      throw new IllegalArgumentException("the positive class cannot be number " + positiveClass);
    }
  }

  /** With the usual positive class. */
  public ExperimentSpec(
      DataSpec data,
      InputSpec input,
      NetworkSpec network,
      TrainingSpec training,
      double threshold) {
    this(data, input, network, training, threshold, USUAL_POSITIVE);
  }

  /** What makes a prediction of a probability. */
  public Decision decision() {
    return new Decision(threshold, positiveClass);
  }

  /**
   * The positive class stays the same one, wherever it stands now; if it is gone, the usual one.
   */
  public ExperimentSpec withData(DataSpec newData) {
    int positive =
        newData.source() == data.source()
            ? positiveClass
            : positiveAmong(
                newData.source().dataset().classNames(), data.source().dataset().classNames());
    return new ExperimentSpec(newData, input, network, training, threshold, positive);
  }

  public ExperimentSpec withInput(InputSpec newInput) {
    return new ExperimentSpec(data, newInput, network, training, threshold, positiveClass);
  }

  public ExperimentSpec withNetwork(NetworkSpec newNetwork) {
    return new ExperimentSpec(data, input, newNetwork, training, threshold, positiveClass);
  }

  public ExperimentSpec withTraining(TrainingSpec newTraining) {
    return new ExperimentSpec(data, input, network, newTraining, threshold, positiveClass);
  }

  public ExperimentSpec withThreshold(double newThreshold) {
    return new ExperimentSpec(data, input, network, training, newThreshold, positiveClass);
  }

  /**
   * With another positive class.
   *
   * @param index of the class; must be one of those that the data have
   */
  public ExperimentSpec withPositiveClass(int index) {
    return new ExperimentSpec(data, input, network, training, threshold, index);
  }

  private int positiveAmong(List<String> now, List<String> before) {
    if (positiveClass >= before.size() || now.size() <= USUAL_POSITIVE) {
      return USUAL_POSITIVE;
    }
    int same = now.indexOf(before.get(positiveClass));
    boolean renamed =
        same < 0
            && now.size() == before.size()
            && IntStream.range(0, now.size())
                .allMatch(c -> c == positiveClass || now.get(c).equals(before.get(c)));
    return renamed ? positiveClass : same < 0 ? USUAL_POSITIVE : same;
  }

  /**
   * The same experiment on other samples: hidden layers and hyperparameters stay; output and loss
   * become those of the task when they do not fit it; the features stay when the columns are the
   * same ones, else they are the raw columns.
   */
  public ExperimentSpec withSource(DataSource source) {
    Dataset dataset = source.dataset();
    Dataset before = data.source().dataset();
    ExperimentSpec next = withData(data.withSource(source)).fittedTo(dataset.task());
    boolean sameColumns = dataset.featureNames().equals(before.featureNames());
    return sameColumns ? next : next.withInput(input.withFeatures(List.of()));
  }

  /**
   * With the output activation and the loss that belong to a task, where the present ones do not.
   */
  public ExperimentSpec fittedTo(Task task) {
    boolean sigmoid = network.output() instanceof Sigmoid;
    return switch (task) {
      case BINARY ->
          sigmoid && training.loss().accepts(network.output())
              ? this
              : withNetwork(network.withOutput(new Sigmoid()))
                  .withTraining(training.withLoss(new BinaryCrossEntropy()));
      case MULTICLASS ->
          withNetwork(network.withOutput(new Softmax()))
              .withTraining(training.withLoss(new CategoricalCrossEntropy()));
      case REGRESSION ->
          network.output() instanceof Linear linear && training.loss().accepts(linear)
              ? this
              : withNetwork(network.withOutput(new Linear()))
                  .withTraining(training.withLoss(new MeanSquaredError()));
    };
  }
}
