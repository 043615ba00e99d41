package chalkgrad.training;

import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.schedule.Constant;
import chalkgrad.engine.schedule.Schedule;

/**
 * How the network learns.
 *
 * @param learningRate η₀ &gt; 0, what the schedule begins with
 * @param batchSize rows for one update: 1 = online, 0 = all rows (full batch); a short last batch
 *     is averaged over its own rows
 * @param seed of the run: weights and row order
 * @param clipping a bound on the gradient, penalty included
 * @param schedule how the learning rate changes
 * @param classWeights how much the rows of each class count in the loss; a regression has none
 * @param maxNorm a bound on the weights of each neuron
 */
public record TrainingSpec(
    Loss loss,
    Optimizer optimizer,
    double learningRate,
    Penalty penalty,
    int batchSize,
    long seed,
    StoppingSpec stopping,
    Clipping clipping,
    Schedule schedule,
    ClassWeights classWeights,
    MaxNorm maxNorm) {
  public TrainingSpec {
    if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the learning rate must be positive, but is " + learningRate);
    }
    if (batchSize < 0) {
      throw new IllegalArgumentException(
          "the batch size must be 0 (all rows) or more, but is " + batchSize);
    }
  }

  /** At a constant rate, nothing bounded, all classes alike. */
  public TrainingSpec(
      Loss loss,
      Optimizer optimizer,
      double learningRate,
      Penalty penalty,
      int batchSize,
      long seed,
      StoppingSpec stopping) {
    this(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        Clipping.NONE,
        new Constant(),
        ClassWeights.NONE,
        MaxNorm.NONE);
  }

  public TrainingSpec withLoss(Loss newLoss) {
    return new TrainingSpec(
        newLoss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withOptimizer(Optimizer newOptimizer) {
    return new TrainingSpec(
        loss,
        newOptimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withLearningRate(double rate) {
    return new TrainingSpec(
        loss,
        optimizer,
        rate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withPenalty(Penalty newPenalty) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        newPenalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withBatchSize(int size) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        size,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withSeed(long newSeed) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        newSeed,
        stopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withStopping(StoppingSpec newStopping) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        newStopping,
        clipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withClipping(Clipping newClipping) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        newClipping,
        schedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withSchedule(Schedule newSchedule) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        newSchedule,
        classWeights,
        maxNorm);
  }

  public TrainingSpec withClassWeights(ClassWeights newClassWeights) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        newClassWeights,
        maxNorm);
  }

  public TrainingSpec withMaxNorm(MaxNorm newMaxNorm) {
    return new TrainingSpec(
        loss,
        optimizer,
        learningRate,
        penalty,
        batchSize,
        seed,
        stopping,
        clipping,
        schedule,
        classWeights,
        newMaxNorm);
  }
}
