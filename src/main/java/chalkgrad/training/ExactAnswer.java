package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.loss.Hinge;
import java.util.Optional;

/**
 * Where a training would end that could not be better: the minimum of the loss on the training
 * rows, all at once, penalty and class weights included, by a method of second order. Small
 * problems have it within a second, and gradient descent can be measured against it.
 *
 * <p>Without a hidden layer the loss of linear and logistic regression has one minimum, which
 * Newton's method finds. With hidden layers there are many: the conjugate gradient goes down from
 * where the training is and ends at the bottom of the same valley.
 *
 * @param method how it was found
 * @param objective loss and penalty at the minimum
 * @param reached the same where the training is
 * @param distance ‖θ − θ*‖ between the two
 * @param slope the largest |∂C/∂θ| left at the minimum
 * @param iterations of the method
 * @param isReached whether the method has come to an end; if not, there may be no minimum, as in
 *     logistic regression of classes that a straight line separates: their weights could grow for
 *     ever
 */
public record ExactAnswer(
    Method method,
    double objective,
    double reached,
    double distance,
    double slope,
    int iterations,
    boolean isReached) {
  /** Larger problems take longer than anybody waits. */
  static final int MOST_PARAMETERS = 2_000;

  /** Rows times parameters: what one evaluation costs. */
  static final long MOST_WORK = 20_000_000;

  /** How an answer is found. */
  public enum Method {
    NEWTON("newton"),
    CONJUGATE_GRADIENT("conjugate-gradient");

    private final String id;

    Method(String id) {
      this.id = id;
    }

    /** The name used in reports. */
    public String id() {
      return id;
    }
  }

  /** Why there is no exact answer to a problem. */
  public enum Obstacle {
    /** No rows to train on. */
    NO_ROWS("no-rows"),
    /** Training has run away. */
    DIVERGED("diverged"),
    /** Hinge and L1 have kinks, just where the answer would lie. */
    KINKS("kinks"),
    /** Max-norm: the minimum may lie outside the bound. */
    BOUND("bound"),
    /** Too many rows or parameters. */
    SIZE("size");

    private final String id;

    Obstacle(String id) {
      this.id = id;
    }

    /** The key of its text. */
    public String id() {
      return id;
    }
  }

  /** Why there is no exact answer to what a run learns; empty if there is one. */
  public static Optional<Obstacle> obstacle(TrainingRun run) {
    TrainingSpec training = run.spec().training();
    if (!run.hasRows()) {
      return Optional.of(Obstacle.NO_ROWS);
    }
    if (run.outcome() instanceof SessionState.Diverged) {
      return Optional.of(Obstacle.DIVERGED);
    }
    if (training.penalty().l1() > 0 || training.loss() instanceof Hinge) {
      return Optional.of(Obstacle.KINKS);
    }
    if (!training.maxNorm().isNone()) {
      return Optional.of(Obstacle.BOUND);
    }
    long rows = run.data().x(Part.TRAIN).rows();
    boolean large = run.shape().size() > MOST_PARAMETERS || rows * run.shape().size() > MOST_WORK;
    return large ? Optional.of(Obstacle.SIZE) : Optional.empty();
  }

  /**
   * Finds the answer to what a run learns; the run itself stays as it is.
   *
   * @throws IllegalArgumentException if there is an {@link #obstacle}
   */
  public static ExactAnswer of(TrainingRun run) {
    obstacle(run)
        .ifPresent(obstacle -> {
          throw new IllegalArgumentException("no exact answer: " + obstacle.id());
        });
    var landscape = new Landscape(run);
    return NewtonMethod.fits(run)
        ? new NewtonMethod(landscape).answer()
        : ConjugateGradient.answer(landscape);
  }
}
