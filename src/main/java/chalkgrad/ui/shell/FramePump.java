package chalkgrad.ui.shell;

import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Carries frames from the session to the panes: the newest one once a pulse, on the FX thread. It
 * sleeps when no frame has come for a second, so that an idle window costs nothing, and is woken by
 * the next frame, whichever thread made it.
 */
public final class FramePump {
  private static final long STAYS_AWAKE_NANOS = 1_000_000_000;

  private final Supplier<TrainingFrame> source;
  private final Workbench workbench;
  private final List<FramePane> panes;
  private final AtomicBoolean awake = new AtomicBoolean();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse();
        }
      };
  private long lastFrameNanos;
  private boolean closed;

  /**
   * @param source gives each frame once, {@code null} if there is no new one; must not block
   */
  public FramePump(Supplier<TrainingFrame> source, Workbench workbench, List<FramePane> panes) {
    this.source = source;
    this.workbench = workbench;
    this.panes = List.copyOf(panes);
  }

  /** Says that a frame lies ready. May be called from any thread; returns at once. */
  public void frameReady() {
    if (awake.compareAndSet(false, true)) {
      Platform.runLater(this::wake);
    }
  }

  /** Shows the newest frame; false if there is none. On the FX thread; for tests and films, too. */
  public boolean tick() {
    TrainingFrame frame = source.get();
    if (frame == null) {
      return false;
    }
    workbench.receive(frame);
    for (FramePane pane : panes) {
      try {
        pane.show(frame);
      } catch (RuntimeException problem) {
        // The other panes are shown all the same, and the next frame comes.
        Thread fx = Thread.currentThread();
        fx.getUncaughtExceptionHandler().uncaughtException(fx, problem);
      }
    }
    return true;
  }

  /** Whether it looks for frames at each pulse at the moment. */
  public boolean isAwake() {
    return awake.get();
  }

  /** Ends it for good. On the FX thread. */
  public void close() {
    closed = true;
    timer.stop();
  }

  private void wake() {
    if (!closed) {
      lastFrameNanos = System.nanoTime();
      timer.start();
    }
  }

  private void pulse() {
    long now = System.nanoTime();
    if (tick()) {
      lastFrameNanos = now;
    } else if (now - lastFrameNanos > STAYS_AWAKE_NANOS) {
      timer.stop();
      awake.set(false);
      // A frame that came before the line above has woken nobody.
      if (tick()) {
        frameReady();
      }
    }
  }
}
