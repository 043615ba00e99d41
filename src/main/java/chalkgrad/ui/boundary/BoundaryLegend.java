package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.SharpCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;

/** What the marks mean, and how many there are. */
final class BoundaryLegend {
  private static final double MARK = 15;
  private static final double SCALE_WIDTH = 54;

  private final FlowPane node = new FlowPane(12, 1);
  private final Messages messages;
  private final Label mistakes = new Label();
  private final Map<Object, Label> labels = new HashMap<>();
  private Map<Object, String> texts = Map.of();
  private int mistakeCount = -1;

  BoundaryLegend(Messages messages) {
    this.messages = messages;
    node.getStyleClass().add("legend");
  }

  FlowPane node() {
    return node;
  }

  /**
   * Writes the legend of a data set. While only numbers change, the labels stay.
   *
   * @param brief without the classes, which are shown elsewhere
   */
  void describe(PlotData data, Palette palette, int shown, boolean brief) {
    Dataset dataset = data.dataset();
    boolean named = dataset.task().isClassification() && !brief;
    Map<Object, String> next = new LinkedHashMap<>();
    next.put("palette", palette.toString() + dataset.task() + brief);
    if (named) {
      classTexts(dataset, next);
    }
    for (Part part : Part.values()) {
      int count = data.split().count(part);
      if (count > 0) {
        String name = messages.text("part." + part.id());
        next.put(part, messages.text("legend.part", name, Integer.toString(count)));
      }
    }
    if (shown < data.rows()) {
      next.put(
          "sample",
          messages.text("legend.sample", Integer.toString(shown), Integer.toString(data.rows())));
    }
    boolean scaled = !dataset.task().isClassification() && !data.isCurve();
    boolean same =
        !scaled
            && next.keySet().equals(texts.keySet())
            && next.get("palette").equals(texts.get("palette"));
    texts = next;
    if (same) {
      labels.forEach((key, label) -> label.setText(texts.get(key)));
    } else {
      rebuild(data, palette, scaled);
    }
  }

  private void classTexts(Dataset dataset, Map<Object, String> next) {
    int[] counts = new int[dataset.classNames().size()];
    for (int row = 0; row < dataset.rows(); row++) {
      counts[(int) dataset.target(row)]++;
    }
    for (int c = 0; c < counts.length; c++) {
      String count = Integer.toString(counts[c]);
      next.put(c, messages.text("legend.class", dataset.classNames().get(c), count));
    }
  }

  private void rebuild(PlotData data, Palette palette, boolean scaled) {
    node.getChildren().clear();
    labels.clear();
    if (scaled) {
      addScale(data, palette);
    }
    int classes = data.dataset().classNames().size();
    for (Object key : texts.keySet()) {
      switch (key) {
        case Integer c ->
            add(
                key,
                Marker.of(c),
                Part.TRAIN,
                PointStyle.classColour(palette, c, classes),
                palette);
        case Part part -> add(key, Marker.CIRCLE, part, palette.inkMuted(), palette);
        default -> {}
      }
    }
    if (data.dataset().task().isClassification()) {
      addMistakes(palette);
    }
    if (texts.containsKey("sample")) {
      Label sample = new Label(texts.get("sample"));
      labels.put("sample", sample);
      node.getChildren().add(sample);
    }
  }

  private void addScale(PlotData data, Palette palette) {
    double[] range = PointLayer.targetRange(data);
    SharpCanvas bar = new SharpCanvas(SCALE_WIDTH, 9, g -> paintScale(g, palette));
    Label low = new Label(data.dataset().targetName() + "  " + Numbers.shown(range[0]), null);
    Label high = new Label(Numbers.shown(range[1]), bar);
    node.getChildren().addAll(low, high);
  }

  private static void paintScale(GraphicsContext g, Palette palette) {
    g.setFill(
        new LinearGradient(
            0,
            0,
            1,
            0,
            true,
            CycleMethod.NO_CYCLE,
            new Stop(0, palette.negative()),
            new Stop(0.5, palette.neutral()),
            new Stop(1, palette.positive())));
    g.fillRect(0, 0, SCALE_WIDTH, 9);
  }

  private void addMistakes(Palette palette) {
    mistakeCount = -1;
    mistakes.setGraphic(
        mark(g -> {
          g.setStroke(palette.ink());
          g.setLineWidth(1.4);
          g.strokeOval(1.5, 1.5, MARK - 3, MARK - 3);
        }));
    node.getChildren().add(mistakes);
  }

  private void add(Object key, Marker marker, Part part, Color colour, Palette palette) {
    double centre = MARK / 2;
    SharpCanvas mark =
        mark(g ->
            PointStyle.paint(g, palette, marker, part, colour, palette.plot(), centre, centre, 4));
    Label label = new Label(texts.get(key), mark);
    labels.put(key, label);
    node.getChildren().add(label);
  }

  private static SharpCanvas mark(Consumer<GraphicsContext> painter) {
    return new SharpCanvas(MARK, MARK, painter);
  }

  /** Updates the one number that changes while training. */
  void setMistakes(int count) {
    if (count != mistakeCount) {
      mistakeCount = count;
      mistakes.setText(messages.text("legend.mistakes", count < 0 ? "…" : Integer.toString(count)));
    }
  }
}
