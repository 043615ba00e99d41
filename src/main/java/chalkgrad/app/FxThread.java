package chalkgrad.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Work on the FX thread that another thread waits for. */
final class FxThread {
  /** Nothing that is asked of the window takes this long unless it hangs. */
  private static final long LONGEST_SECONDS = 300;

  private FxThread() {}

  /** Starts JavaFX, which then runs until the process ends; windows may come and go. */
  static void start() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException runsAlready) {
      Platform.setImplicitExit(false);
    }
  }

  /** Runs the work and gives its result or what it threw. */
  static <T> T call(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable problem) {
        result.completeExceptionally(problem);
      }
    });
    return await(result);
  }

  static void run(Runnable work) {
    call(() -> {
      work.run();
      return null;
    });
  }

  /** Waits for something that will happen on the FX thread. */
  static <T> T await(CompletableFuture<T> result) {
    try {
      return result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (TimeoutException hangs) {
      throw new IllegalStateException("the window does not answer", hangs);
    }
  }
}
