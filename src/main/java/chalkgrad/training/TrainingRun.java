package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.MeanSquaredError;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import chalkgrad.engine.network.PassObserver;
import chalkgrad.engine.schedule.ScheduleState;
import chalkgrad.training.frame.Scores;
import java.util.EnumMap;
import java.util.Map;

/**
 * One training, synchronous and deterministic: {@link #step()} does one update. Built from a spec,
 * the same spec gives the same bits, wherever and however it is driven; {@link #state()} and {@link
 * #restore} take and give everything that the next step depends on. Not for use by several threads
 * at once.
 */
public final class TrainingRun {
  /** A loss beyond this counts as divergence, before it overflows. */
  public static final double LOSS_BOUND = 1e10;

  /**
   * With more training rows than this the training loss of an epoch is the running mean over its
   * batches.
   */
  public static final int EVALUATED_ROWS = 20_000;

  /** Networks with fewer numbers are through with a pass before anybody has waited. */
  private static final int LONG_PASS = 20_000;

  private ExperimentSpec spec;
  private final Prepared data;
  private final Runnable lookUp;
  private final Kernels kernels;
  private Prepared epochData;
  private final NetworkShape shape;
  private final Parameters theta;
  private final Parameters gradient;
  private double[] clipped = {};
  private final Evaluator evaluator;
  private Backpropagation pass;
  private Batches batches;
  private Activity activity;
  private final EarlyStopping stopping = new EarlyStopping();
  private final Loss objective;
  private ScheduleState schedule = ScheduleState.START;
  private double[][] memory;
  private long updates;
  private long step;
  private long epoch;
  private double lossSum;
  private int rightSum;
  private SessionState state = new SessionState.Paused();
  private Map<Part, Scores> scores = new EnumMap<>(Part.class);
  private boolean scoresAreDue;

  /** A run at step 0. */
  public TrainingRun(ExperimentSpec spec) {
    this(spec, Prepared.of(spec));
  }

  /**
   * A run at step 0 on data that were prepared for this spec's data and input.
   *
   * @throws IllegalArgumentException if the loss does not fit the activation of the output
   */
  public TrainingRun(ExperimentSpec spec, Prepared data) {
    this(spec, data, null);
  }

  /**
   * The same, for somebody who may be wanted elsewhere.
   *
   * @param lookUp called between the operations of long passes; if it throws an {@link
   *     Interruption}, the pass is given up: a step has then not happened, scores stay due. {@code
   *     null} if nobody wants to look up
   */
  TrainingRun(ExperimentSpec spec, Prepared data, Runnable lookUp) {
    this(spec, data, lookUp, KernelChoice.ofProcess());
  }

  /** The same with kernels chosen by somebody else; the bits are those of all others. */
  TrainingRun(ExperimentSpec spec, Prepared data, Runnable lookUp, KernelChoice choice) {
    if (!spec.training().loss().accepts(spec.network().output())) {
      throw new IllegalArgumentException(
          "the loss "
              + spec.training().loss().id()
              + " does not fit the output "
              + spec.network().output().id());
    }
    this.data = data;
    this.lookUp = lookUp;
    this.kernels = choice.following();
    this.shape = Networks.shape(spec, data);
    this.theta = new Parameters(shape);
    this.gradient = new Parameters(shape);
    this.objective = spec.training().classWeights().weigh(spec.training().loss(), data.counts());
    adopt(spec);
    this.evaluator = new Evaluator(theta, data, pass, objective);
    Networks.initialize(theta, spec);
    scoresAreDue = true;
  }

  /**
   * Takes over what acts live: rate, schedule, penalty, clipping, max-norm, batch size, optimizer,
   * threshold, positive class, stopping rules. Another optimizer starts with an empty memory,
   * another schedule begins with this epoch.
   *
   * @throws IllegalArgumentException if the new spec needs another network, other data or another
   *     loss
   */
  public void adopt(ExperimentSpec next) {
    if (spec != null && EditKind.between(spec, next) != EditKind.LIVE) {
      throw new IllegalArgumentException("this edit needs another run");
    }
    int classes = data.dataset().classNames().size();
    if (classes > 0 && next.positiveClass() >= classes) {
      throw new IllegalArgumentException(
          "the positive class is number " + next.positiveClass() + " of " + classes + " classes");
    }
    TrainingSpec training = next.training();
    boolean sameOptimizer =
        spec != null && spec.training().optimizer().equals(training.optimizer());
    boolean sameSchedule = spec == null || spec.training().schedule().equals(training.schedule());
    spec = next;
    if (!sameSchedule) {
      schedule = ScheduleState.startingAt(epoch);
    }
    if (!sameOptimizer) {
      memory = new double[training.optimizer().slots()][shape.size()];
      updates = 0;
    }
    if (!training.clipping().isNone() && clipped.length == 0) {
      clipped = new double[shape.size()];
    }
    pass = new Backpropagation(objective, training.penalty(), kernels, observer());
    epochData = epochData == null ? data : epochData;
    int position = batches == null ? 0 : batches.position();
    batches = null;
    useRowsOf(epochData, position);
    goOn();
  }

  private PassObserver observer() {
    return lookUp == null || shape.size() < LONG_PASS
        ? null
        : (operation, layer, result, operands) -> lookUp.run();
  }

  /** Goes to a place of the running epoch, over the training rows of these data. */
  private void useRowsOf(Prepared rows, int position) {
    if (batches == null || rows != epochData) {
      TrainingSpec training = spec.training();
      batches =
          new Batches(
              rows.x(Part.TRAIN), rows.y(Part.TRAIN), training.batchSize(), training.seed());
      epochData = rows;
    }
    if (activity == null || activity.rows() != batches.capacity()) {
      activity = new Activity(shape, batches.capacity());
    }
    batches.seek(epoch, position);
  }

  /**
   * One update, and what belongs to the end of an epoch. Does nothing once the run is finished or
   * has diverged.
   */
  public void step() {
    if (isOver() || !hasRows()) {
      return;
    }
    if (scoresAreDue) {
      evaluate();
    }
    if (!batches.isEpochDone() && !update()) {
      return;
    }
    if (batches.isEpochDone()) {
      endEpoch();
    }
  }

  /** One update; false if it ended in divergence. */
  private boolean update() {
    int position = batches.position();
    try {
      return learnFromNextBatch();
    } catch (RuntimeException | Error notDone) {
      // A step that was given up, or in which the program failed, has not happened.
      batches.seek(epoch, position);
      throw notDone;
    }
  }

  private boolean learnFromNextBatch() {
    double rate = rate();
    batches.next();
    Matrix x = batches.x();
    Matrix y = batches.y();
    Activity rows = activity.rows(x.rows());
    pass.forward(theta, x, rows);
    double loss = pass.loss(rows, y);
    if (!(Math.abs(loss) <= LOSS_BOUND && rows.areFinite())) {
      state = Divergence.inForward(step + 1, rows, loss);
      return false;
    }
    pass.backward(theta, x, y, rows, gradient);
    if (!gradient.areFinite()) {
      state = Divergence.inParameters(step + 1, gradient, SessionState.Quantity.GRADIENT);
      return false;
    }
    updates++;
    step++;
    Update.apply(spec.training(), rate, theta, clippedGradient(), memory, updates);
    if (!theta.areFinite()) {
      state = Divergence.inParameters(step, theta, SessionState.Quantity.WEIGHT);
      return false;
    }
    lossSum += loss * x.rows();
    if (isRunningMean() && data.dataset().task().isClassification()) {
      rightSum += Evaluator.right(rows.output(), y, spec.decision());
    }
    return true;
  }

  /** What the optimizer gets; the gradient itself stays as it is, for those who look at it. */
  private double[] clippedGradient() {
    if (spec.training().clipping().isNone()) {
      return gradient.vector();
    }
    System.arraycopy(gradient.vector(), 0, clipped, 0, clipped.length);
    spec.training().clipping().apply(clipped);
    return clipped;
  }

  private void endEpoch() {
    evaluate();
    epoch++;
    if (isRunningMean()) {
      scores.put(Part.TRAIN, runningMean());
    }
    lossSum = 0;
    rightSum = 0;
    useRowsOf(data, 0);
    Scores watched = scores.getOrDefault(Part.VALIDATION, scores.get(Part.TRAIN));
    schedule = spec.training().schedule().observe(watched.loss(), schedule);
    stopping.observe(spec.training().stopping(), epoch, scores, theta.vector());
    SessionState.Reason reason = stopping.reason(spec.training().stopping(), epoch);
    if (reason != null) {
      state = new SessionState.Finished(reason);
      if (reason == SessionState.Reason.PATIENCE) {
        stopping.returnToBest(theta.vector());
        evaluate();
      }
    }
  }

  /**
   * Whether the scores of the training rows are those that the batches of the epoch had when they
   * were used. Of a regression R² follows from the loss only if that is the mean squared error.
   */
  public boolean isRunningMean() {
    return hasRows()
        && data.x(Part.TRAIN).rows() > EVALUATED_ROWS
        && (data.dataset().task().isClassification() || objective instanceof MeanSquaredError);
  }

  private Scores runningMean() {
    double n = data.x(Part.TRAIN).rows();
    // Targets of a regression have variance 1 on the training rows, so R² = 1 − MSE.
    boolean classes = data.dataset().task().isClassification();
    return new Scores(lossSum / n, classes ? rightSum / n : 1 - lossSum / n);
  }

  /** Scores of every part with the parameters as they are now. */
  private void evaluate() {
    Map<Part, Scores> next = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      if (data.has(part) && !(part == Part.TRAIN && hasRunningMean())) {
        next.put(part, evaluator.scores(theta, part, spec.decision()));
      } else if (data.has(part)) {
        next.put(part, scores.get(part));
      }
    }
    scores = next;
    scoresAreDue = false;
  }

  private boolean hasRunningMean() {
    return isRunningMean() && step > 0 && scores.containsKey(Part.TRAIN);
  }

  /** The scores are due again: after an edit of the threshold or of the weights. */
  public void refreshScores() {
    scoresAreDue = true;
  }

  /** Whether the next {@link #scores()} have still to be computed. */
  boolean areScoresDue() {
    return scoresAreDue;
  }

  /** Whether there is anything to train on. */
  public boolean hasRows() {
    return data.has(Part.TRAIN);
  }

  /** Steps to the end of the running epoch (or until the run is over). */
  public void stepEpoch() {
    long target = epoch + 1;
    while (epoch < target && !isOver() && hasRows()) {
      step();
    }
  }

  /** After a stopping rule has ended the run: goes on none the less, the rules counting anew. */
  public void goOn() {
    if (state instanceof SessionState.Finished) {
      state = new SessionState.Paused();
      stopping.countFrom(epoch);
    }
  }

  /** Whether a stopping rule or divergence has ended the run. */
  public boolean isOver() {
    return state instanceof SessionState.Finished || state instanceof SessionState.Diverged;
  }

  public ExperimentSpec spec() {
    return spec;
  }

  public Prepared data() {
    return data;
  }

  public NetworkShape shape() {
    return shape;
  }

  /** The parameters themselves, not a copy: they change with every step. */
  public Parameters parameters() {
    return theta;
  }

  /** The gradient of the step that was done last, penalty included, not clipped; not a copy. */
  Parameters gradient() {
    return gradient;
  }

  /** {@link SessionState.Paused} while the run can go on, else finished or diverged. */
  public SessionState outcome() {
    return state;
  }

  /** Updates so far. */
  public long steps() {
    return step;
  }

  /** Whole epochs so far. */
  public long epochs() {
    return epoch;
  }

  /** Updates of the epoch that has begun. */
  public int stepInEpoch() {
    return batches.stepInEpoch();
  }

  /** Updates that make an epoch. */
  public int stepsPerEpoch() {
    return batches.stepsPerEpoch();
  }

  /** Scores at the end of the last epoch (at the start before the first). */
  public Map<Part, Scores> scores() {
    if (scoresAreDue) {
      evaluate();
    }
    return scores;
  }

  /** The epoch with the lowest validation loss; −1 without validation rows. */
  public long bestEpoch() {
    return stopping.bestEpoch();
  }

  /** The learning rate of the next update: what was set, times the schedule's factor. */
  public double rate() {
    TrainingSpec training = spec.training();
    double epochs = epoch - schedule.from();
    if (hasRows()) {
      epochs += batches.position() / (double) batches.rows();
    }
    return training.learningRate() * training.schedule().factor(epochs, schedule);
  }

  /** The loss that is made small: with the weights of the classes, if any. */
  Loss objective() {
    return objective;
  }

  /** What the penalty adds to the loss now. */
  public double penalty() {
    return pass.penalty(theta);
  }

  /** A copy of everything that the next step depends on. */
  public RunState state() {
    double[][] memoryCopy = new double[memory.length][];
    for (int i = 0; i < memory.length; i++) {
      memoryCopy[i] = memory[i].clone();
    }
    return new RunState(
        theta.vector().clone(),
        memoryCopy,
        updates,
        step,
        epoch,
        batches.position(),
        lossSum,
        rightSum,
        Map.copyOf(scores),
        scoresAreDue,
        stopping.state(),
        schedule,
        epochData,
        state);
  }

  /** Goes back (or forth) to a state of a run with the same spec. */
  public void restore(RunState saved) {
    System.arraycopy(saved.parameters(), 0, theta.vector(), 0, theta.vector().length);
    for (int i = 0; i < memory.length; i++) {
      System.arraycopy(saved.memory()[i], 0, memory[i], 0, memory[i].length);
    }
    updates = saved.updates();
    step = saved.step();
    epoch = saved.epoch();
    lossSum = saved.lossSum();
    rightSum = saved.rightSum();
    scores = new EnumMap<>(Part.class);
    scores.putAll(saved.scores());
    scoresAreDue = saved.scoresAreDue();
    state = saved.state();
    useRowsOf(saved.epochData(), saved.position());
    stopping.restore(saved.stopping());
    schedule = saved.schedule();
  }

  /**
   * A run of an edited spec that goes on from this one: the parameters and the optimizer's memory
   * of all neurons that remain stay, and so do step and epoch. New neurons start as the spec says.
   */
  public TrainingRun edited(ExperimentSpec next) {
    return Succession.edited(this, next);
  }

  /** A run at step 0 that looks up as this one does. */
  TrainingRun heir(ExperimentSpec next, Prepared rows) {
    return new TrainingRun(next, rows, lookUp);
  }

  /** The optimizer's arrays themselves. */
  double[][] memory() {
    return memory;
  }

  /** A hash of all bits of the parameters, for comparing runs. */
  public String parameterHash() {
    return ParameterHash.of(theta.vector());
  }
}
