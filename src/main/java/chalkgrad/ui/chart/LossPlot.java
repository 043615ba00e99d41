package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.HistoryView.Curve;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.common.plot.SteadyRange;
import chalkgrad.ui.theme.Palette;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** The curves of a run over its epochs, in layers: axes, curves, cross-hair and legend. */
final class LossPlot {
  private static final int AXES = 0;
  private static final int CURVES = 1;
  private static final int READING = 2;
  private static final double LEAST_EPOCHS = 10;

  private final Messages messages;
  private final PlotCanvas canvas = new PlotCanvas(3, this::repaint);
  private final AxesPainter axes = new AxesPainter(canvas);
  private final SteadyRange epochs = new SteadyRange();
  private final SteadyRange values = new SteadyRange();
  private final Map<Part, Curve> curves = new EnumMap<>(Part.class);
  private Palette palette = Palette.LIGHT;
  private HistoryView history = HistoryView.EMPTY;
  private String quantity = "";
  private String emptyText = "";
  private boolean isScore;
  private boolean isLog;
  private double pointer = Double.NaN;

  private PlotArea area;
  private Axis horizontal;
  private Axis vertical;
  private boolean hidesZeros;
  private Object[] paintedAxes = {};

  LossPlot(Messages messages) {
    this.messages = messages;
    canvas.setOnMouseMoved(event -> point(event.getX()));
    canvas.setOnMouseDragged(event -> point(event.getX()));
    canvas.setOnMouseExited(event -> point(Double.NaN));
  }

  PlotCanvas node() {
    return canvas;
  }

  void setPalette(Palette newPalette) {
    palette = newPalette;
    repaint();
  }

  /**
   * Changes what is drawn.
   *
   * @param newQuantity the name of the vertical axis
   * @param newEmptyText what is said before there is a curve
   */
  void setQuantity(String newQuantity, String newEmptyText, boolean score, boolean log) {
    boolean same = quantity.equals(newQuantity) && isScore == score && isLog == log;
    emptyText = newEmptyText;
    if (!same) {
      quantity = newQuantity;
      isScore = score;
      isLog = log;
      values.reset();
      repaint();
    }
  }

  void show(HistoryView newHistory) {
    if (newHistory != history) {
      history = newHistory;
      paint();
    }
  }

  private void point(double x) {
    pointer = x;
    paintReading();
  }

  private void repaint() {
    paintedAxes = new Object[0];
    paint();
  }

  private void paint() {
    if (canvas.isEmpty()) {
      return;
    }
    collect();
    boolean empty = curves.values().stream().noneMatch(curve -> curve.size() > 1);
    if (empty) {
      area = null;
      canvas.wiped(AXES);
      canvas.wiped(READING);
      paintedAxes = new Object[0];
      Sentences.paintCentred(
          canvas,
          canvas.wiped(CURVES),
          palette,
          emptyText,
          new PlotArea(0, 0, canvas.getWidth(), canvas.getHeight()));
      return;
    }
    layout();
    paintAxes();
    paintCurves();
    paintReading();
  }

  private void collect() {
    curves.clear();
    for (Part part : Part.values()) {
      Curve curve = history.curve(CurveStyle.series(part, isScore));
      if (curve != null && curve.size() > 0) {
        curves.put(part, curve);
      }
    }
  }

  private void layout() {
    double lastEpoch = LEAST_EPOCHS;
    for (Curve curve : curves.values()) {
      lastEpoch = Math.max(lastEpoch, curve.x()[curve.size() - 1]);
    }
    double[] range = verticalRange();
    Axis.Kind kind = isLog && !isScore ? Axis.Kind.LOG : Axis.Kind.LINEAR;
    double height = Math.max(20, canvas.getHeight() - axes.topMargin() - axes.bottomMargin());
    double left = axes.leftMargin(range[0], range[1], kind, height);
    area =
        PlotArea.inside(
            canvas.getWidth(), canvas.getHeight(), axes.topMargin(), 1, axes.bottomMargin(), left);
    horizontal = new Axis(0, epochs.upper(lastEpoch), Axis.Kind.COUNT, area.x(), area.right());
    vertical = new Axis(range[0], range[1], kind, area.bottom(), area.y());
  }

  private double[] verticalRange() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    for (Curve curve : curves.values()) {
      double[] range = CurveReading.range(curve.y(), isLog && !isScore);
      low = Double.isNaN(range[0]) ? low : Math.min(low, range[0]);
      high = Double.isNaN(range[1]) ? high : Math.max(high, range[1]);
      lowest = Math.min(lowest, CurveReading.range(curve.y(), false)[0]);
    }
    hidesZeros = isLog && !isScore && lowest <= 0;
    if (isScore) {
      return new double[] {low >= 0.55 ? 0.5 : low >= 0 ? 0 : -1, 1};
    }
    if (isLog) {
      return low <= high ? values.decades(low, high) : new double[] {0.1, 1};
    }
    return new double[] {0, values.upper(high)};
  }

  /** The axes stay as they are through most frames. */
  private void paintAxes() {
    Object[] now = {area, horizontal, vertical, palette, quantity};
    if (!java.util.Arrays.equals(now, paintedAxes)) {
      paintedAxes = now;
      axes.paint(
          canvas.wiped(AXES),
          palette,
          area,
          horizontal,
          vertical,
          messages.text("axis.epoch"),
          quantity);
    }
  }

  private void paintCurves() {
    GraphicsContext g = canvas.wiped(CURVES);
    g.save();
    g.beginPath();
    g.rect(area.x(), area.y() - 1, area.width(), area.height() + 2);
    g.clip();
    paintBest(g);
    curves.forEach((part, curve) -> {
      CurveStyle.apply(g, palette, part);
      trace(g, Envelope.of(curve.x(), curve.y(), horizontal, vertical));
      g.stroke();
    });
    g.restore();
    if (hidesZeros) {
      g.setFill(palette.inkMuted());
      g.setTextAlign(TextAlignment.LEFT);
      g.setTextBaseline(VPos.BOTTOM);
      g.fillText(
          canvas.fitted(messages.text("log.zeros"), area.width() - 10),
          area.x() + 5,
          area.bottom() - 4);
    }
  }

  private static void trace(GraphicsContext g, double[] pixels) {
    g.beginPath();
    boolean drawing = false;
    for (int i = 0; i < pixels.length; i += 2) {
      if (Double.isNaN(pixels[i])) {
        drawing = false;
      } else if (drawing) {
        g.lineTo(pixels[i], pixels[i + 1]);
      } else {
        g.moveTo(pixels[i], pixels[i + 1]);
        drawing = true;
      }
    }
  }

  /** A line at the epoch of the lowest validation loss. */
  private void paintBest(GraphicsContext g) {
    if (history.bestEpoch() < 0) {
      return;
    }
    double x = Math.rint(horizontal.pixel(history.bestEpoch())) + 0.5;
    CurveStyle.applyBest(g, palette);
    g.strokeLine(x, area.y(), x, area.bottom());
  }

  private void paintReading() {
    if (area == null) {
      return;
    }
    GraphicsContext g = canvas.wiped(READING);
    boolean pointed = pointer >= area.x() && pointer <= area.right();
    double epoch = pointed ? nearestEpoch() : Double.NaN;
    if (pointed) {
      paintCrosshair(g, epoch);
    }
    new CurveLegend(canvas, messages, palette)
        .paint(g, area, curves, history.bestEpoch(), epoch, isScore);
    canvas.setAccessibleText(accessible());
  }

  private double nearestEpoch() {
    Curve longest =
        curves.values().stream().max(java.util.Comparator.comparingInt(Curve::size)).orElseThrow();
    return longest.x()[CurveReading.nearest(longest, horizontal.value(pointer))];
  }

  private void paintCrosshair(GraphicsContext g, double epoch) {
    double x = Math.rint(horizontal.pixel(epoch)) + 0.5;
    g.setStroke(palette.accent());
    g.setLineWidth(1);
    g.strokeLine(x, area.y(), x, area.bottom());
    for (Curve curve : curves.values()) {
      double y = vertical.pixel(curve.y()[CurveReading.nearest(curve, epoch)]);
      if (Double.isFinite(y) && y >= area.y() - 1 && y <= area.bottom() + 1) {
        g.setFill(palette.plot());
        g.fillOval(x - 3.5, y - 3.5, 7, 7);
        g.setLineWidth(2);
        g.strokeOval(x - 3.5, y - 3.5, 7, 7);
      }
    }
  }

  private String accessible() {
    StringBuilder text = new StringBuilder(quantity);
    curves.forEach((part, curve) ->
        text.append(", ")
            .append(messages.text("part." + part.id()))
            .append(' ')
            .append(Numbers.shown(curve.last())));
    return text.toString();
  }
}
