package chalkgrad.ui.sample;

import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.boundary.BoundaryPane;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/**
 * Paints the panes into pictures under target/gallery, to be looked at; and times {@code show()}.
 */
public final class PlotGallery {
  private static final File FOLDER = new File("target/gallery");

  private PlotGallery() {}

  public static void main(String[] args) throws InterruptedException {
    FOLDER.mkdirs();
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      try {
        paintAll(args.length > 0 ? args[0] : "");
      } catch (Throwable e) {
        e.printStackTrace();
      } finally {
        done.countDown();
      }
    });
    done.await();
    Platform.exit();
  }

  private static void paintAll(String only) throws IOException {
    HistoryView history = SampleFrames.history(400, false);
    for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
      if (!only.equals("chart")) {
        boundary("binary", palette, SampleFrames.binary(500, history, 0.5));
        boundary("classes5", palette, SampleFrames.classes(5, 300, history));
        boundary("classes10", palette, SampleFrames.classes(10, 400, history));
        boundary("curve", palette, SampleFrames.regressionCurve(history));
        boundary("map", palette, SampleFrames.regressionMap(history));
        boundary("many", palette, SampleFrames.binary(30_000, history, 0.5));
      }
      if (!only.equals("boundary")) {
        ChartGallery.paint(palette);
      }
    }
  }

  private static void boundary(String name, Palette palette, TrainingFrame frame)
      throws IOException {
    save(
        "boundary-" + name,
        palette,
        340,
        400,
        frame,
        bench -> new BoundaryPane(bench, new Overlays(), Optional::empty),
        w -> {});
    save(
        "boundary-" + name,
        palette,
        520,
        560,
        frame,
        bench -> new BoundaryPane(bench, new Overlays(), Optional::empty),
        w -> w.selection().hovered().set(new Selection.Item.Row(12)));
  }

  static void save(
      String name,
      Palette palette,
      int width,
      int height,
      TrainingFrame frame,
      Function<Workbench, FramePane> maker,
      Consumer<Workbench> gesture)
      throws IOException {
    Workbench workbench = new Workbench(frame.spec(), command -> {});
    workbench.palette().set(palette);
    FramePane pane = maker.apply(workbench);
    StackPane root = new StackPane(pane.node());
    root.setStyle(
        tokens(palette) + "-fx-background-color: -cg-card; -fx-padding: 8; -fx-font-size: 13;");
    Scene scene = new Scene(root, width, height);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    pane.show(frame);
    gesture.accept(workbench);
    WritableImage image = scene.snapshot(null);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    String file = name + "-" + width + (palette.dark() ? "-dark" : "-light") + ".png";
    ImageIO.write(picture, "png", new File(FOLDER, file));
  }

  /** The looked-up colours that the theme's style sheet defines in the app. */
  public static String tokens(Palette p) {
    return token("window", p.window())
        + token("card", p.card())
        + token("plot", p.plot())
        + token("border", p.border())
        + token("grid", p.grid())
        + token("ink", p.ink())
        + token("ink-muted", p.inkMuted())
        + token("accent", p.accent())
        + token("on-accent", p.onAccent())
        + token("highlight", p.highlight())
        + token("danger", p.danger())
        + token("neutral", p.neutral())
        + token("negative", p.negative())
        + token("positive", p.positive());
  }

  private static String token(String name, javafx.scene.paint.Color colour) {
    return "-cg-" + name + ": #" + colour.toString().substring(2, 8) + ";";
  }
}
