package chalkgrad.ui.network;

import chalkgrad.data.Task;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/**
 * Draws the network pane for a choice of networks into PNG files, and measures what a frame costs:
 * a program for the eyes of developers. Arguments: a folder for the pictures.
 */
public final class NetworkGallery {
  private static final int WARM_UP = 60;
  private static final int MEASURED = 100;

  private NetworkGallery() {}

  /** Needs {@code -Dglass.platform=Headless -Dprism.order=sw}. */
  public static void main(String[] arguments) throws InterruptedException {
    File folder = new File(arguments[0]);
    folder.mkdirs();
    Platform.startup(() -> {
      try {
        Application.setUserAgentStylesheet(
            new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        drawAll(folder);
        measureAll();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      } finally {
        Platform.exit();
      }
    });
  }

  private static Map<String, TrainingFrame> frames(boolean playing) {
    Map<String, TrainingFrame> frames = new LinkedHashMap<>();
    List<String> plane = List.of("x₁", "x₂");
    frames.put("xor", frame(plane, plane, Task.BINARY, 2, playing, 4, 2));
    List<String> seven = List.of("x₁", "x₂", "x₁²", "x₂²", "x₁x₂", "sin x₁", "sin x₂");
    frames.put("features", frame(plane, seven, Task.BINARY, 2, playing, 8, 8));
    frames.put("deep", frame(plane, plane, Task.BINARY, 2, playing, 8, 8, 8, 8, 8, 8));
    List<String> wine =
        List.of(
            "fixed acidity",
            "volatile acidity",
            "citric acid",
            "residual sugar",
            "chlorides",
            "free sulfur dioxide",
            "total sulfur dioxide",
            "density",
            "pH",
            "sulphates",
            "alcohol",
            "colour");
    frames.put("wide", frame(wine, wine, Task.REGRESSION, 1, playing, 100, 50));
    frames.put("logistic", frame(plane, plane, Task.BINARY, 2, playing));
    List<String> pixels = IntStream.range(0, 784).mapToObj(i -> "p" + i).toList();
    frames.put("classes", frame(pixels, pixels, Task.MULTICLASS, 10, playing, 16));
    int[] twelve = new int[12];
    Arrays.fill(twelve, 6);
    frames.put("twelve", frame(plane, plane, Task.BINARY, 2, playing, twelve));
    return frames;
  }

  private static TrainingFrame frame(
      List<String> columns,
      List<String> symbols,
      Task task,
      int classes,
      boolean playing,
      int... hidden) {
    ExperimentSpec spec = SampleFrames.spec(columns, task, classes, hidden);
    return SampleFrames.frame(spec, symbols, playing, 3);
  }

  private static void drawAll(File folder) throws IOException {
    for (Map.Entry<String, TrainingFrame> entry : frames(false).entrySet()) {
      draw(folder, entry.getKey(), entry.getValue(), null, Palette.LIGHT, 760, 480);
      draw(folder, entry.getKey(), entry.getValue(), null, Palette.DARK, 1150, 760);
    }
    TrainingFrame xor = frames(false).get("features");
    draw(folder, "neuron", xor, new Item.Neuron(1, 2), Palette.LIGHT, 760, 480);
    draw(folder, "edge", xor, new Item.Edge(2, 3, 1), Palette.DARK, 760, 480);
  }

  private static void draw(
      File folder,
      String name,
      TrainingFrame frame,
      Item hovered,
      Palette palette,
      int width,
      int height)
      throws IOException {
    Workbench workbench = new Workbench(frame.spec(), command -> {});
    workbench.palette().set(palette);
    NetworkPane pane = new NetworkPane(workbench, new Overlays());
    Scene scene = scene(pane, palette, width, height);
    pane.show(frame);
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    pane.show(frame);
    workbench.selection().hovered().set(hovered);
    scene.snapshot(null);
    scene.getRoot().applyCss();
    WritableImage image = scene.snapshot(null);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
      }
    }
    String file = name + "-" + width + (palette.dark() ? "-dark" : "-light") + ".png";
    ImageIO.write(copy, "png", new File(folder, file));
  }

  private static Scene scene(NetworkPane pane, Palette palette, int width, int height) {
    StackPane root = new StackPane(pane.node());
    root.setStyle(
        tokens(palette) + "-fx-background-color: -cg-window; -fx-padding: 8; -fx-font-size: 13px;");
    return new Scene(root, width, height);
  }

  static String tokens(Palette p) {
    Map<String, Color> tokens = new LinkedHashMap<>();
    tokens.put("window", p.window());
    tokens.put("card", p.card());
    tokens.put("plot", p.plot());
    tokens.put("border", p.border());
    tokens.put("grid", p.grid());
    tokens.put("ink", p.ink());
    tokens.put("ink-muted", p.inkMuted());
    tokens.put("accent", p.accent());
    tokens.put("on-accent", p.onAccent());
    tokens.put("highlight", p.highlight());
    tokens.put("danger", p.danger());
    tokens.put("neutral", p.neutral());
    tokens.put("negative", p.negative());
    tokens.put("positive", p.positive());
    StringBuilder css = new StringBuilder();
    tokens.forEach((name, color) ->
        css.append("-cg-%s: #%06x; ".formatted(name, Palette.argb(color) & 0xffffff)));
    return css.toString();
  }

  private static void measureAll() {
    System.out.println("1100×600, training; ms: show() median / 95 %, show() and rendering median");
    frames(true).forEach((name, frame) -> measure(name, frame));
  }

  private static void measure(String name, TrainingFrame frame) {
    Workbench workbench = new Workbench(frame.spec(), command -> {});
    NetworkPane pane = new NetworkPane(workbench, new Overlays());
    Scene scene = scene(pane, Palette.LIGHT, 1100, 600);
    pane.show(frame);
    scene.snapshot(null);
    List<TrainingFrame> steps = new ArrayList<>();
    for (int seed = 0; seed < 10; seed++) {
      steps.add(SampleFrames.next(frame, seed));
    }
    WritableImage target = new WritableImage(1100, 600);
    double[] shows = new double[MEASURED];
    double[] totals = new double[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long start = System.nanoTime();
      pane.show(steps.get(Math.floorMod(i, 10)));
      long shown = System.nanoTime();
      scene.snapshot(target);
      if (i >= 0) {
        shows[i] = (shown - start) / 1e6;
        totals[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(shows);
    Arrays.sort(totals);
    System.out.printf(
        "%-10s %6.2f / %5.2f   %6.2f%n",
        name, shows[MEASURED / 2], shows[MEASURED * 95 / 100], totals[MEASURED / 2]);
  }
}
