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

/**
 * Everything that describes an experiment, immutable: what the panes edit, what the command line
 * runs, what a file will hold. Same spec, same bits.
 *
 * @param threshold predict positive when p ≥ threshold (two classes only)
 */
public record ExperimentSpec(
    DataSpec data, InputSpec input, NetworkSpec network, TrainingSpec training, double threshold) {
  public ExperimentSpec {
    if (!(threshold >= 0 && threshold <= 1)) {
      throw new IllegalArgumentException("the threshold must be in [0, 1], but is " + threshold);
    }
  }

  public ExperimentSpec withData(DataSpec newData) {
    return new ExperimentSpec(newData, input, network, training, threshold);
  }

  public ExperimentSpec withInput(InputSpec newInput) {
    return new ExperimentSpec(data, newInput, network, training, threshold);
  }

  public ExperimentSpec withNetwork(NetworkSpec newNetwork) {
    return new ExperimentSpec(data, input, newNetwork, training, threshold);
  }

  public ExperimentSpec withTraining(TrainingSpec newTraining) {
    return new ExperimentSpec(data, input, network, newTraining, threshold);
  }

  public ExperimentSpec withThreshold(double newThreshold) {
    return new ExperimentSpec(data, input, network, training, newThreshold);
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
          withNetwork(network.withOutput(new Linear()))
              .withTraining(training.withLoss(new MeanSquaredError()));
    };
  }
}
