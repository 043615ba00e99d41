package chalkgrad.app;

import chalkgrad.cli.FrameFigures;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.TrainingSession;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Measures how smoothly the real window shows a training at full speed. A frame counts as painted
 * at the end of the pulse that showed it; its age runs from the moment at which its parameters were
 * read.
 */
final class WindowBench {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final double WARM_UP_SECONDS = 15;
  private static final double NANOS = 1e9;

  private final ExperimentSpec spec;
  private final double seconds;

  /** Painted frames: when, how old they were, and the step of the boundary on them. */
  private final List<double[]> painted = new ArrayList<>();

  private TrainingFrame shown;

  WindowBench(ExperimentSpec spec, double seconds) {
    this.spec = spec;
    this.seconds = seconds;
  }

  FrameFigures measure() {
    double firstFrame;
    double withWindow;
    try (DrivenWindow window = new DrivenWindow(spec, WIDTH, HEIGHT)) {
      window.await(frame -> true);
      FxThread.run(() -> {});
      firstFrame =
          System.currentTimeMillis() - (double) ManagementFactory.getRuntimeMXBean().getStartTime();
      withWindow = train(window);
    }
    return new FrameFigures(
        median(perSecond(painted)),
        median(perSecond(newBoundaries())),
        StatUtils.percentile(painted.stream().mapToDouble(frame -> frame[1] / 1e6).toArray(), 95),
        withWindow / withoutWindow(),
        firstFrame);
  }

  /** Epochs a second with the window. */
  private double train(DrivenWindow window) {
    window.send(new SessionCommand.Speed(Double.POSITIVE_INFINITY));
    window.send(new SessionCommand.Play());
    pause(WARM_UP_SECONDS);
    AppContext context = window.context();
    Runnable afterLayout = () -> paint(context.workbench().frame().get());
    FxThread.run(() -> context.scene().addPostLayoutPulseListener(afterLayout));
    TrainingFrame first = FxThread.call(() -> context.workbench().frame().get());
    pause(seconds);
    TrainingFrame last = FxThread.call(() -> context.workbench().frame().get());
    FxThread.run(() -> context.scene().removePostLayoutPulseListener(afterLayout));
    return (last.epoch() - first.epoch()) / ((last.createdNanos() - first.createdNanos()) / NANOS);
  }

  private void paint(TrainingFrame frame) {
    if (frame != shown) {
      shown = frame;
      long now = System.nanoTime();
      painted.add(
          new double[] {
            now, now - frame.createdNanos(), frame.surface() == null ? -1 : frame.surface().step()
          });
    }
  }

  private List<double[]> newBoundaries() {
    List<double[]> fresh = new ArrayList<>();
    double step = Double.NaN;
    for (double[] frame : painted) {
      if (frame[2] != step) {
        fresh.add(frame);
        step = frame[2];
      }
    }
    return fresh;
  }

  /** How many of the moments fall into each whole second. */
  private static double[] perSecond(List<double[]> moments) {
    if (moments.size() < 2) {
      return new double[] {moments.size()};
    }
    double start = moments.getFirst()[0];
    int whole = Math.max(1, (int) ((moments.getLast()[0] - start) / NANOS));
    double[] counts = new double[whole];
    for (double[] moment : moments) {
      int second = (int) ((moment[0] - start) / NANOS);
      if (second < whole) {
        counts[second]++;
      }
    }
    return counts;
  }

  private static double median(double[] values) {
    return StatUtils.percentile(values, 50);
  }

  /** Epochs a second of the same session when nobody looks. */
  private double withoutWindow() {
    try (TrainingSession session = new TrainingSession(spec, () -> {})) {
      session.look(ViewRequest.NOTHING);
      session.submit(new SessionCommand.Play());
      pause(WARM_UP_SECONDS);
      TrainingFrame first = newest(session);
      pause(seconds);
      TrainingFrame last = newest(session);
      return (last.epoch() - first.epoch())
          / ((last.createdNanos() - first.createdNanos()) / NANOS);
    }
  }

  private static TrainingFrame newest(TrainingSession session) {
    TrainingFrame frame = session.takeFrame();
    while (frame == null) {
      LockSupport.parkNanos(100_000);
      frame = session.takeFrame();
    }
    return frame;
  }

  private static void pause(double length) {
    long end = System.nanoTime() + (long) (length * NANOS);
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
