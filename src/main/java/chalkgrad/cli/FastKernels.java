package chalkgrad.cli;

import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.KernelWarmUp;
import java.util.concurrent.TimeUnit;

/** Changes over to the kernels on vectors, where Java was started with them. */
final class FastKernels {
  /** Who is done sooner has no use for them. */
  private static final long PATIENCE_MILLIS = 300;

  /** What is not fast by then, also on a slow and busy computer, never will be. */
  private static final long BUDGET_SECONDS = 12;

  private FastKernels() {}

  /** Warms them up beside the work, if that turns out to be long. */
  static void inBackground() {
    if (!KernelWarmUp.isPossible()) {
      return;
    }
    Thread thread = new Thread(FastKernels::waitAndWarmUp, "kernel warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private static void waitAndWarmUp() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
      now();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Warms them up at once.
   *
   * @return the seconds it took; 0 where there are none
   */
  static double now() {
    if (!KernelWarmUp.isPossible()) {
      return 0;
    }
    long start = System.nanoTime();
    new KernelWarmUp(System::nanoTime)
        .run(TimeUnit.SECONDS.toNanos(BUDGET_SECONDS), KernelChoice.ofProcess());
    return (System.nanoTime() - start) / 1e9;
  }
}
