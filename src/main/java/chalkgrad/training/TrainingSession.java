package chalkgrad.training;

import chalkgrad.base.UserException;
import chalkgrad.data.Part;
import chalkgrad.training.frame.CloseUp;
import chalkgrad.training.frame.Scores;
import chalkgrad.training.frame.TrainingFrame;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * Owns a {@link TrainingRun} on a thread of its own: obeys commands between steps, trains, and
 * offers frames to a slot in which the newest wins. Nothing here blocks the caller. The wall clock
 * decides only when to look up from training, never what is computed.
 */
public final class TrainingSession implements AutoCloseable {
  private static final long MILLI = 1_000_000;

  /**
   * Trains so long before looking at frames again, and works on frames half as long: a third of the
   * time.
   */
  private static final long TRAIN_SLICE = 3 * MILLI;

  private static final long WORK_SLICE = TRAIN_SLICE / 2;

  /** While nothing trains, frame work takes longer slices; commands are looked for in between. */
  private static final long IDLE_SLICE = 10 * MILLI;

  /** No more frames than one in this time: a little faster than screens refresh. */
  private static final long FRAME_INTERVAL = 12 * MILLI;

  /**
   * While frame work takes longer than this, frames with the older pictures are offered in between.
   */
  private static final long LONGEST_SILENCE = 20 * MILLI;

  /** Copying a network takes time too: frames come no faster than this for each of its numbers. */
  private static final long INTERVAL_PER_PARAMETER = 12;

  /** While nothing trains, the grids of large networks become finer in steps. */
  private static final int FINER = 4;

  private final Queue<SessionCommand> commands = new ConcurrentLinkedQueue<>();
  private final AtomicReference<ViewRequest> view = new AtomicReference<>(ViewRequest.DEFAULT);
  private final AtomicReference<TrainingFrame> slot = new AtomicReference<>();
  private final Runnable onFrame;
  private final Thread thread;
  private volatile boolean closed;

  // Everything below belongs to the session's thread.
  private final LiveExperiment experiment;
  private FrameWork work;
  private final Pacer pacer = new Pacer();
  private Goal goal = Goal.PAUSE;
  private long goalEpoch;
  private SessionState.Failed failure;
  private boolean dirty = true;
  private boolean tellOnly;
  private ViewRequest seenView;
  private long obeyed;
  private NetworkShot shot;
  private final Watch watch = new Watch();
  private Map<Part, Scores> scores = Map.of();
  private long sequence;
  private long workBegan;
  private long lastOffer;

  /** What the thread is to do until it is told otherwise. */
  private enum Goal {
    PAUSE,
    PLAY,
    STEP,
    EPOCH
  }

  /**
   * Starts the thread, paused at step 0.
   *
   * @param onFrame called from the session's thread whenever a frame lies ready; must return at
   *     once
   * @throws UserException if the spec cannot be run
   */
  public TrainingSession(ExperimentSpec spec, Runnable onFrame) {
    this.onFrame = onFrame;
    experiment = new LiveExperiment(spec, this::lookUp);
    work = new FrameWork(run());
    this.thread = new Thread(this::live, "chalkgrad-session");
    thread.setDaemon(true);
    thread.start();
  }

  /** Asks for something; returns at once. */
  public void submit(SessionCommand command) {
    commands.add(command);
    LockSupport.unpark(thread);
  }

  /** Says what is being looked at; only the newest counts. */
  public void look(ViewRequest request) {
    view.set(request);
    LockSupport.unpark(thread);
  }

  /** The newest frame if it has not been taken yet, else {@code null}. Never blocks. */
  public TrainingFrame takeFrame() {
    return slot.getAndSet(null);
  }

  /** Ends the thread; the run is lost. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void live() {
    while (!closed) {
      try {
        obey();
        if (goal == Goal.PAUSE) {
          rest();
        } else {
          showWhileTraining(train());
        }
      } catch (Interruption wanted) {
        dirty = true;
      } catch (Throwable problem) {
        // Whatever it was: the thread lives on, and so does the run as it was before.
        fail(problem);
      }
    }
  }

  private void fail(Throwable problem) {
    boolean again = failure != null && !failure.mendable();
    boolean mendable = problem instanceof UserException;
    goal = Goal.PAUSE;
    failure = new SessionState.Failed(mendable ? problem.getMessage() : trace(problem), mendable);
    if (mendable) {
      dirty = true;
      return;
    }
    // What was at work may be half done. If it is the pictures that fail, they would do so for
    // ever: the second time the failure alone is told, until something else is asked for.
    work = new FrameWork(run());
    dirty = !again;
    tellOnly = again;
    seenView = view.get();
  }

  private static String trace(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  /** In the middle of a long step: gives it up for a command, else shows a sign of life. */
  private void lookUp() {
    if (closed || !commands.isEmpty()) {
      throw new Interruption();
    }
    long now = System.nanoTime();
    if (now - lastOffer > LONGEST_SILENCE) {
      offer(now);
    }
  }

  private void obey() {
    for (SessionCommand command = commands.poll(); command != null; command = commands.poll()) {
      if (!(command instanceof SessionCommand.Capture)) {
        failure = null;
      }
      dirty = true;
      obey(command);
    }
    if (!view.get().equals(seenView)) {
      seenView = view.get();
      dirty = true;
    }
    if (dirty) {
      watch.follow(seenView.watched(), run());
    }
  }

  private void obey(SessionCommand command) {
    obeyed++;
    TrainingRun before = run();
    switch (command) {
      case SessionCommand.Play() -> go(Goal.PLAY);
      case SessionCommand.Pause() -> goal = Goal.PAUSE;
      case SessionCommand.StepBatch() -> go(Goal.STEP);
      case SessionCommand.StepEpoch() -> goTo(run().epochs() + 1);
      case SessionCommand.RunTo(long epoch) -> goTo(epoch);
      case SessionCommand.Speed(double epochsPerSecond) -> pacer.limit(epochsPerSecond);
      case SessionCommand.Edit(ExperimentSpec spec, long gesture) -> experiment.edit(spec, gesture);
      case SessionCommand.SetParameter(ParameterAddress address, double value, long gesture) ->
          experiment.type(address, value, gesture);
      case SessionCommand.Refit() -> experiment.refit();
      case SessionCommand.Undo() -> experiment.undo();
      case SessionCommand.Redo() -> experiment.redo();
      case SessionCommand.Capture(var taker) -> taker.accept(experiment.capture());
      case SessionCommand.Open(SavedRun saved) -> {
        goal = Goal.PAUSE;
        experiment.open(saved);
      }
      case SessionCommand.Reset() -> {
        goal = Goal.PAUSE;
        experiment.reset();
      }
    }
    if (run() != before) {
      work = new FrameWork(run(), work);
      pacer.start(System.nanoTime(), run());
    }
  }

  private void goTo(long epoch) {
    goalEpoch = epoch;
    go(epoch > run().epochs() ? Goal.EPOCH : Goal.PAUSE);
  }

  private TrainingRun run() {
    return experiment.run();
  }

  private void go(Goal next) {
    run().goOn();
    goal = run().isOver() || !run().hasRows() ? Goal.PAUSE : next;
    pacer.start(System.nanoTime(), run());
  }

  /** Trains for a while, for a step at least; gives the time that it took. */
  private long train() {
    long began = System.nanoTime();
    long end = began + TRAIN_SLICE;
    long now = began;
    while (now < end && commands.isEmpty() && goal != Goal.PAUSE) {
      if (goal == Goal.PLAY && !pacer.mayStep(now, run())) {
        LockSupport.parkNanos(Math.min(pacer.waitNanos(now, run()), end - now));
      } else {
        step();
      }
      now = System.nanoTime();
    }
    pacer.measure(now, run());
    return now - began;
  }

  private void step() {
    experiment.step();
    watch.note(run());
    boolean reached = goal == Goal.STEP || goal == Goal.EPOCH && run().epochs() >= goalEpoch;
    if (run().isOver() || !run().hasRows() || reached) {
      goal = Goal.PAUSE;
      dirty = true;
    }
  }

  /** Frame work beside training, half as long as that took. */
  private void showWhileTraining(long trained) {
    long now = System.nanoTime();
    long interval = Math.max(FRAME_INTERVAL, INTERVAL_PER_PARAMETER * run().shape().size());
    if (work.isDone() && now - workBegan >= interval) {
      workBegan = now;
      work.begin(seenView, FrameWork.FIRST_PRODUCTS);
    }
    long end = now + Math.max(WORK_SLICE, trained / 2);
    boolean goesOn = !work.isDone();
    while (goesOn && commands.isEmpty()) {
      boolean done = advance(Math.min(end, System.nanoTime() + IDLE_SLICE));
      goesOn = !done && System.nanoTime() < end;
    }
  }

  /** Works on pictures until a time, and offers a frame if it is time for one. */
  private boolean advance(long end) {
    boolean done = work.advance(() -> System.nanoTime() < end && commands.isEmpty());
    long now = System.nanoTime();
    if (done || now - lastOffer > LONGEST_SILENCE) {
      offer(done ? workBegan : now);
    }
    return done;
  }

  /**
   * Nothing trains: finishes the pictures of the moment, then sleeps until something is asked for.
   */
  private void rest() {
    if (tellOnly) {
      tellOnly = false;
      offer(System.nanoTime());
    } else if (dirty) {
      dirty = false;
      pacer.stop();
      experiment.evaluate();
      long products = FrameWork.FIRST_PRODUCTS;
      do {
        workBegan = System.nanoTime();
        work.begin(seenView, products);
        products *= FINER;
        boolean done = false;
        while (!done && !isWanted()) {
          done = advance(System.nanoTime() + IDLE_SLICE);
        }
      } while (work.isCoarse() && !isWanted());
    } else if (commands.isEmpty() && view.get().equals(seenView) && !closed) {
      LockSupport.park(this);
    }
  }

  private boolean isWanted() {
    return !commands.isEmpty() || closed || !view.get().equals(seenView);
  }

  private void offer(long created) {
    lastOffer = System.nanoTime();
    if (!run().areScoresDue()) {
      scores = run().scores();
    }
    shot = shot != null && shot.isOf(run(), obeyed) ? shot : NetworkShot.of(run(), obeyed);
    slot.set(
        new TrainingFrame(
            ++sequence,
            created,
            run().spec(),
            work.plot(),
            state(),
            run().steps(),
            run().epochs(),
            run().stepInEpoch(),
            run().stepsPerEpoch(),
            pacer.epochsPerSecond(),
            shot.network(),
            scores,
            shot.penalty(),
            experiment.history().view(run().bestEpoch()),
            work.surface(),
            work.maps(),
            work.predictions(),
            work.evaluation(),
            experiment.edits(),
            obeyed,
            closeUp(),
            run().rate()));
    onFrame.run();
  }

  private CloseUp closeUp() {
    boolean inside = view.get().wantsDiagnostics();
    return new CloseUp(
        work.largeMap(),
        watch.history(),
        inside ? experiment.history().gradients().view(run()) : null,
        inside ? work.diagnostics() : null,
        work.otherEvaluations());
  }

  private SessionState state() {
    if (failure != null) {
      return failure;
    }
    if (run().isOver()) {
      return run().outcome();
    }
    return goal == Goal.PAUSE ? new SessionState.Paused() : new SessionState.Playing();
  }
}
