package chalkgrad.ui.sample;

import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.boundary.BoundaryPane;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Prints how long {@code show()} takes on the FX thread when every pulse brings a frame with new
 * answers.
 */
public final class ShowTiming {
  private static final int WARM_UP = 120;
  private static final int MEASURED = 200;

  private ShowTiming() {}

  public static void main(String[] args) throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    Platform.setImplicitExit(false);
    started.await();
    TrainingFrame[] binary = {
      SampleFrames.binary(500, SampleFrames.history(2000, false), 0.4),
      SampleFrames.binary(500, SampleFrames.history(2010, false), 0.6)
    };
    measure("warm-up", binary, bench -> new BoundaryPane(bench, new Overlays(), Optional::empty));
    measure("warm-up", binary, ChartGallery::left);
    measure(
        "boundary 500 points",
        binary,
        bench -> new BoundaryPane(bench, new Overlays(), Optional::empty));
    measure("loss 2,000 epochs", binary, ChartGallery::left);
    measure("roc 100 test rows", binary, ChartGallery::right);
    TrainingFrame[] classes = {
      SampleFrames.classes(5, 500, SampleFrames.history(100_000, false)),
      SampleFrames.classes(5, 500, SampleFrames.history(100_010, false))
    };
    measure(
        "boundary 5 classes",
        classes,
        bench -> new BoundaryPane(bench, new Overlays(), Optional::empty));
    measure("loss 100,000 epochs (4,000 kept)", classes, ChartGallery::left);
    measure("roc 5 classes", classes, ChartGallery::right);
    TrainingFrame[] many = {
      SampleFrames.binary(30_000, SampleFrames.history(200, false), 0.4),
      SampleFrames.binary(30_000, SampleFrames.history(200, false), 0.6)
    };
    measure(
        "boundary 30,000 points",
        many,
        bench -> new BoundaryPane(bench, new Overlays(), Optional::empty));
    measure("roc 6,000 test rows", many, ChartGallery::right);
    Platform.exit();
  }

  private static void measure(
      String name, TrainingFrame[] frames, Function<Workbench, FramePane> maker)
      throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      FramePane pane = maker.apply(new Workbench(frames[0].spec(), command -> {}));
      StackPane root = new StackPane(pane.node());
      root.setStyle(PlotGallery.tokens(Palette.LIGHT));
      Stage stage = new Stage();
      stage.setScene(new Scene(root, 400, 460));
      stage.show();
      TrainingFrame[] both = {frames[0], SampleFrames.next(frames[0], frames[1])};
      run(name, pane, both, stage, done);
    });
    done.await();
  }

  private static void run(
      String name, FramePane pane, TrainingFrame[] both, Stage stage, CountDownLatch done) {
    long[] nanos = new long[MEASURED];
    long begin = System.nanoTime();
    new AnimationTimer() {
      private int count;

      @Override
      public void handle(long now) {
        long before = System.nanoTime();
        pane.show(both[count % 2]);
        if (count >= WARM_UP) {
          nanos[count - WARM_UP] = System.nanoTime() - before;
        }
        if (++count == WARM_UP + MEASURED) {
          stop();
          stage.hide();
          Arrays.sort(nanos);
          double pulse = (System.nanoTime() - begin) / 1e6 / count;
          System.out.printf(
              Locale.ROOT,
              "%-34s median %.2f ms, 95 %% %.2f ms, pulse %.1f ms%n",
              name,
              nanos[MEASURED / 2] / 1e6,
              nanos[MEASURED * 95 / 100] / 1e6,
              pulse);
          done.countDown();
        }
      }
    }.start();
  }
}
