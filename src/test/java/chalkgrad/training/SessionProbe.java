package chalkgrad.training;

import chalkgrad.training.frame.TrainingFrame;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A session and the frames that it offers, for tests. */
final class SessionProbe implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final Semaphore ready = new Semaphore(0);
  private final TrainingSession session;

  SessionProbe(ExperimentSpec spec) {
    session = new TrainingSession(spec, ready::release);
  }

  SessionProbe send(SessionCommand command) {
    session.submit(command);
    return this;
  }

  TrainingSession session() {
    return session;
  }

  /** The first frame from now on that fulfils the condition. */
  TrainingFrame await(Predicate<TrainingFrame> condition) throws InterruptedException {
    TrainingFrame last = null;
    while (ready.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      TrainingFrame frame = session.takeFrame();
      if (frame != null) {
        last = frame;
        if (condition.test(frame)) {
          return frame;
        }
      }
    }
    throw new AssertionError("no such frame came; the last one was " + last);
  }

  /** The frame in which nothing moves any more and all pictures are of the same step. */
  TrainingFrame awaitRest() throws InterruptedException {
    return await(frame ->
        !frame.isPlaying()
            && frame.predictions() != null
            && frame.predictions().step() == frame.step()
            && frame.surface().step() == frame.step());
  }

  @Override
  public void close() {
    session.close();
  }
}
