package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/**
 * A square plot with numbers beside it: ROC and confusion matrix, or predicted against true values.
 */
final class RocPlot {
  private static final double GAP = 16;

  /** In a narrower pane the numbers stand below the plot instead of beside it. */
  private static final double LEAST_FOR_NUMBERS = 300;

  private static final double BELOW_GAP = 6;

  private final Messages messages;
  private final PlotCanvas canvas = new PlotCanvas(1, this::paint);
  private final AxesPainter axes = new AxesPainter(canvas);
  private Palette palette = Palette.LIGHT;
  private TrainingFrame frame;
  private double threshold = 0.5;

  RocPlot(Messages messages) {
    this.messages = messages;
  }

  PlotCanvas node() {
    return canvas;
  }

  void setPalette(Palette newPalette) {
    palette = newPalette;
    paint();
  }

  void setThreshold(double newThreshold) {
    if (newThreshold != threshold) {
      threshold = newThreshold;
      paint();
    }
  }

  /** Repaints when what it shows is new. */
  void show(TrainingFrame newFrame) {
    boolean same =
        frame != null
            && frame.evaluation() == newFrame.evaluation()
            && frame.plot() == newFrame.plot();
    frame = newFrame;
    if (!same) {
      paint();
    }
  }

  private String part() {
    return messages.text("rows." + frame.evaluation().part().id());
  }

  private void paint() {
    if (canvas.isEmpty() || frame == null) {
      return;
    }
    GraphicsContext g = canvas.wiped(0);
    PartOutcome outcome = PartOutcome.of(frame.evaluation(), threshold);
    boolean regression = frame.plot().dataset().task() == Task.REGRESSION;
    if (outcome instanceof PartOutcome.Unknown || (!regression && curves().isEmpty())) {
      PlotArea all = new PlotArea(0, 0, canvas.getWidth(), canvas.getHeight());
      Sentences.paintCentred(
          canvas, g, palette, messages.text(regression ? "empty.scatter" : "empty.roc"), all);
      return;
    }
    double[] range =
        outcome instanceof PartOutcome.Regressed r ? ScatterPainter.range(r) : new double[] {0, 1};
    PlotArea area = layout(range);
    ScoreColumn column = column(g, area);
    switch (outcome) {
      case PartOutcome.Classified c -> paintClassified(g, area, column, c);
      case PartOutcome.Regressed r -> paintRegressed(g, area, column, r);
      case PartOutcome.Unknown u -> {}
    }
  }

  private PlotArea layout(double[] range) {
    boolean numbers = canvas.getWidth() >= LEAST_FOR_NUMBERS;
    double below = numbers ? 0 : canvas.lineHeight() + 2 * BELOW_GAP;
    double height =
        Math.max(20, canvas.getHeight() - axes.topMargin() - axes.bottomMargin() - below);
    double left = axes.leftMargin(range[0], range[1], Axis.Kind.LINEAR, height);
    double width = canvas.getWidth() - left - 1 - (numbers ? numbersWidth() + GAP : 0);
    double side = Math.max(20, Math.min(width, height));
    return PlotArea.inside(
        left + side + 1,
        axes.topMargin() + side + axes.bottomMargin(),
        axes.topMargin(),
        1,
        axes.bottomMargin(),
        left);
  }

  private double numbersWidth() {
    return Math.clamp(0.4 * canvas.getWidth(), 138, 220);
  }

  private ScoreColumn column(GraphicsContext g, PlotArea area) {
    if (canvas.getWidth() < LEAST_FOR_NUMBERS) {
      double top = area.bottom() + axes.bottomMargin() + BELOW_GAP;
      return new ScoreColumn(canvas, g, palette, 2, top, canvas.getWidth() - 4);
    }
    double left = area.right() + GAP;
    boolean wide = frame.plot().dataset().classNames().size() > 2;
    double width = Math.min(canvas.getWidth() - left - 2, wide ? 240 : 170);
    return new ScoreColumn(canvas, g, palette, left, 0, width);
  }

  private void paintClassified(
      GraphicsContext g, PlotArea area, ScoreColumn column, PartOutcome.Classified outcome) {
    Dataset dataset = frame.plot().dataset();
    new RocPainter(canvas, g, palette, messages, area)
        .paint(axes, curves(), dataset, threshold, part());
    String auc = auc();
    canvas.setAccessibleText(
        messages.text(
            "accessible.roc", part(), auc, Numbers.fixed(outcome.matrix().accuracy(), 3)));
    column.headline(messages.text(curves().size() > 1 ? "roc.macro-auc" : "roc.auc"), auc);
    int positive = ((ClassEvaluation) frame.evaluation()).decision().positiveClass();
    new ConfusionPainter(
            canvas, g, palette, messages, outcome.matrix(), dataset.classNames(), positive)
        .paint(column);
  }

  /** One of two classes, or each of more; empty while there are none. */
  private List<RankedClass> curves() {
    return switch (frame.evaluation()) {
      case BinaryEvaluation binary when binary.positive() != null -> List.of(binary.positive());
      case MultiClassEvaluation multi -> multi.curves();
      case null, default -> List.of();
    };
  }

  private String auc() {
    double auc =
        frame.evaluation() instanceof MultiClassEvaluation multi
            ? multi.macroAuc()
            : curves().getFirst().roc().auc();
    return Double.isNaN(auc) ? messages.text("undefined") : Numbers.fixed(auc, 4);
  }

  private void paintRegressed(
      GraphicsContext g, PlotArea area, ScoreColumn column, PartOutcome.Regressed outcome) {
    ScatterPainter scatter = new ScatterPainter(g, palette, messages);
    scatter.paint(axes, area, outcome, frame.plot().dataset().targetName());
    canvas.setAccessibleText(
        messages.text("accessible.scatter", part(), Numbers.shown(outcome.scores().r2())));
    scatter.scores(column, outcome);
  }
}
