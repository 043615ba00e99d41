package chalkgrad.training;

import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.Optimizer;

/**
 * How the network learns.
 *
 * @param learningRate η &gt; 0
 * @param batchSize rows for one update: 1 = online, 0 = all rows (full batch); a short last batch
 *     is averaged over its own rows
 * @param seed of the run: weights and row order
 * @param clipping a bound on the gradient, penalty included
 */
public record TrainingSpec(
    Loss loss,
    Optimizer optimizer,
    double learningRate,
    Penalty penalty,
    int batchSize,
    long seed,
    StoppingSpec stopping,
    Clipping clipping) {
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

  /** Without clipping. */
  public TrainingSpec(
      Loss loss,
      Optimizer optimizer,
      double learningRate,
      Penalty penalty,
      int batchSize,
      long seed,
      StoppingSpec stopping) {
    this(loss, optimizer, learningRate, penalty, batchSize, seed, stopping, Clipping.NONE);
  }

  public TrainingSpec withLoss(Loss newLoss) {
    return new TrainingSpec(
        newLoss, optimizer, learningRate, penalty, batchSize, seed, stopping, clipping);
  }

  public TrainingSpec withOptimizer(Optimizer newOptimizer) {
    return new TrainingSpec(
        loss, newOptimizer, learningRate, penalty, batchSize, seed, stopping, clipping);
  }

  public TrainingSpec withLearningRate(double rate) {
    return new TrainingSpec(loss, optimizer, rate, penalty, batchSize, seed, stopping, clipping);
  }

  public TrainingSpec withPenalty(Penalty newPenalty) {
    return new TrainingSpec(
        loss, optimizer, learningRate, newPenalty, batchSize, seed, stopping, clipping);
  }

  public TrainingSpec withBatchSize(int size) {
    return new TrainingSpec(loss, optimizer, learningRate, penalty, size, seed, stopping, clipping);
  }

  public TrainingSpec withSeed(long newSeed) {
    return new TrainingSpec(
        loss, optimizer, learningRate, penalty, batchSize, newSeed, stopping, clipping);
  }

  public TrainingSpec withStopping(StoppingSpec newStopping) {
    return new TrainingSpec(
        loss, optimizer, learningRate, penalty, batchSize, seed, newStopping, clipping);
  }

  public TrainingSpec withClipping(Clipping newClipping) {
    return new TrainingSpec(
        loss, optimizer, learningRate, penalty, batchSize, seed, stopping, newClipping);
  }
}
