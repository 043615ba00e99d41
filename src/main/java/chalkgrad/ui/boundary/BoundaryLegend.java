package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.theme.Palette;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
  private int mistakeCount = -1;

  BoundaryLegend(Messages messages) {
    this.messages = messages;
    node.getStyleClass().add("legend");
  }

  FlowPane node() {
    return node;
  }

  /** Writes the legend of a data set. */
  void describe(PlotData data, Palette palette, int shown) {
    node.getChildren().clear();
    Dataset dataset = data.dataset();
    if (dataset.task().isClassification()) {
      addClasses(dataset, palette);
    } else if (!data.isCurve()) {
      addScale(data, palette);
    }
    for (Part part : Part.values()) {
      int count = data.split().count(part);
      if (count > 0) {
        String text =
            messages.text(
                "legend.part", messages.text("part." + part.id()), Integer.toString(count));
        add(
            text,
            g ->
                PointStyle.paint(
                    g,
                    palette,
                    Marker.CIRCLE,
                    part,
                    palette.inkMuted(),
                    palette.plot(),
                    MARK / 2,
                    MARK / 2,
                    4));
      }
    }
    if (dataset.task().isClassification()) {
      addMistakes(palette);
    }
    if (shown < data.rows()) {
      String text =
          messages.text("legend.sample", Integer.toString(shown), Integer.toString(data.rows()));
      node.getChildren().add(new Label(text));
    }
  }

  private void addClasses(Dataset dataset, Palette palette) {
    int classes = dataset.classNames().size();
    int[] counts = new int[classes];
    for (int row = 0; row < dataset.rows(); row++) {
      counts[(int) dataset.target(row)]++;
    }
    for (int c = 0; c < classes; c++) {
      Marker marker = Marker.of(c);
      var colour = PointStyle.classColour(palette, c, classes);
      String text =
          messages.text("legend.class", dataset.classNames().get(c), Integer.toString(counts[c]));
      add(
          text,
          g ->
              PointStyle.paint(
                  g, palette, marker, Part.TRAIN, colour, palette.plot(), MARK / 2, MARK / 2, 4));
    }
  }

  private void addScale(PlotData data, Palette palette) {
    double[] range = PointLayer.targetRange(data);
    Canvas bar = new Canvas(SCALE_WIDTH, 9);
    GraphicsContext g = bar.getGraphicsContext2D();
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
    Label low = new Label(data.dataset().targetName() + "  " + Numbers.shown(range[0]), null);
    Label high = new Label(Numbers.shown(range[1]), bar);
    node.getChildren().addAll(low, high);
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

  private void add(String text, Consumer<GraphicsContext> painter) {
    node.getChildren().add(new Label(text, mark(painter)));
  }

  private static Canvas mark(Consumer<GraphicsContext> painter) {
    Canvas canvas = new Canvas(MARK, MARK);
    painter.accept(canvas.getGraphicsContext2D());
    return canvas;
  }

  /** Updates the one number that changes while training. */
  void setMistakes(int count) {
    if (count != mistakeCount) {
      mistakeCount = count;
      mistakes.setText(messages.text("legend.mistakes", Integer.toString(count)));
    }
  }
}
