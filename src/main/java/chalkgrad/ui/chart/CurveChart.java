package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.HistoryView.Curve;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.SteadyRange;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.control.MenuItem;
import javafx.scene.text.TextAlignment;

/**
 * A number of each part over the epochs: axes, curves, the best epoch, and what is read at the
 * pointer. A range of epochs can be chosen; the vertical axis then fits what is in it.
 */
abstract class CurveChart extends Chart {
  /** The share of the height that a legend takes. */
  private static final double NEAR = 0.4;

  private static final double LEAST_EPOCHS = 10;

  /** How much of the raw curve is seen behind the smoothed one. */
  private static final double PALE = 0.3;

  private final Plane plane = new Plane(Plane.Way.ALONG_X);
  private final SteadyRange epochs = new SteadyRange();
  private final CurveOptions options = new CurveOptions(this);
  private Map<Part, Curve> curves = new EnumMap<>(Part.class);
  private double lastEpoch;

  CurveChart(Host host) {
    super(host);
  }

  @Override
  final ChartGroup group() {
    return ChartGroup.CURVES;
  }

  @Override
  final Plane plane() {
    return plane;
  }

  final CurveOptions curveOptions() {
    return options;
  }

  @Override
  List<MenuItem> options() {
    return options.items();
  }

  /** Whether it shows the scores instead of the losses. */
  abstract boolean isScore();

  /** The name of the vertical axis. */
  abstract String quantity(ChartInput in);

  /** The kind of the vertical axis. */
  Axis.Kind kind() {
    return Axis.Kind.LINEAR;
  }

  /**
   * The ends of the vertical axis when all is shown.
   *
   * @param low smallest value that can be shown; NaN: none
   * @param high largest
   */
  abstract double[] verticalRange(double low, double high);

  /** What is said before there is a curve. */
  abstract String empty();

  private HistoryView history(ChartInput in) {
    return in.frame().history();
  }

  @Override
  void learn(ChartInput in) {
    curves = new EnumMap<>(Part.class);
    double last = 0;
    for (Part part : Part.values()) {
      Curve curve = history(in).curve(CurveStyle.series(part, isScore()));
      if (curve != null && curve.size() > 0) {
        curves.put(part, curve);
        last = Math.max(last, curve.x()[curve.size() - 1]);
      }
    }
    if (last < lastEpoch) {
      // Training began anew: what was looked at is gone.
      plane.fit();
    }
    lastEpoch = last;
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return List.of(history(in), quantity(in), kind(), options.state());
  }

  private boolean isEmpty() {
    return curves.values().stream().noneMatch(curve -> curve.size() > 1);
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    if (isEmpty()) {
      plane.remove();
      return;
    }
    AxesPainter axes = new AxesPainter(pen);
    double right = Math.max(LEAST_EPOCHS, lastEpoch);
    boolean logEpochs = options.logEpochs().get();
    double upper = epochs.upper(right);
    // Their pixels are not known yet, but what is shown of them is.
    Axis shown = plane.shownOf(epochAxis(logEpochs, upper, 0, 1));
    double[] range = range(shown);
    double height = Math.max(20, pen.height() - axes.topMargin() - axes.bottomMargin());
    double left = axes.leftMargin(range[0], range[1], kind(), height);
    PlotArea area =
        PlotArea.inside(pen.width(), pen.height(), axes.topMargin(), 1, axes.bottomMargin(), left);
    plane.place(
        area,
        epochAxis(logEpochs, upper, area.x(), area.right()),
        new Axis(range[0], range[1], kind(), area.bottom(), area.y()));
  }

  private static Axis epochAxis(boolean log, double upper, double from, double to) {
    return log
        ? new Axis(1, upper, Axis.Kind.LOG, from, to)
        : new Axis(0, upper, Axis.Kind.COUNT, from, to);
  }

  private double[] range(Axis shown) {
    boolean all = !plane.isZoomed();
    double from = all ? Double.NEGATIVE_INFINITY : shown.min();
    double to = all ? Double.POSITIVE_INFINITY : shown.max();
    double[] range = range(curves.values(), from, to, kind() == Axis.Kind.LOG);
    if (all || Double.isNaN(range[0])) {
      return verticalRange(range[0], range[1]);
    }
    return tight(range[0], range[1]);
  }

  private double[] tight(double low, double high) {
    if (kind() == Axis.Kind.LOG) {
      return new double[] {low / 1.1, high * 1.1};
    }
    double margin = high > low ? 0.06 * (high - low) : Math.max(0.05 * Math.abs(low), 1e-9);
    return new double[] {low - margin, high + margin};
  }

  private static double[] range(
      Collection<Curve> curves, double from, double to, boolean positive) {
    double[] all = {Double.NaN, Double.NaN};
    for (Curve curve : curves) {
      double[] own = CurveReading.range(curve, from, to, positive);
      if (!Double.isNaN(own[0])) {
        all[0] = Double.isNaN(all[0]) ? own[0] : Math.min(all[0], own[0]);
        all[1] = Double.isNaN(all[1]) ? own[1] : Math.max(all[1], own[1]);
      }
    }
    return all;
  }

  @Override
  List<Object> ground(ChartInput in) {
    return plane.isPlaced()
        ? List.of(plane.area(), plane.x(), plane.y(), quantity(in))
        : List.of("empty");
  }

  @Override
  void paintGround(Pen pen, ChartInput in) {
    if (plane.isPlaced()) {
      String epoch = TEXT.text("axis.epoch");
      new AxesPainter(pen)
          .paint(pen, in.palette(), plane.area(), plane.x(), plane.y(), epoch, quantity(in));
    }
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (!plane.isPlaced()) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), empty(), all);
      return;
    }
    PlotArea area = plane.area();
    pen.save();
    pen.clip(area.x(), area.y() - 1, area.width(), area.height() + 2);
    paintBest(pen, in);
    boolean smooth = options.smoothing().get() > 0;
    if (smooth) {
      curves.forEach((part, curve) -> paintCurve(pen, in.palette(), part, curve, true));
    }
    curves.forEach(
        (part, curve) -> paintCurve(pen, in.palette(), part, options.smoothed(curve), false));
    pen.restore();
    if (kind() == Axis.Kind.LOG && range(curves.values(), 0, lastEpoch, false)[0] <= 0) {
      pen.setFill(in.palette().inkMuted());
      pen.setTextAlign(TextAlignment.LEFT);
      pen.setTextBaseline(VPos.BOTTOM);
      String zeros = pen.fitted(TEXT.text("log.zeros"), area.width() - 10);
      pen.fillText(zeros, area.x() + 5, area.bottom() - 4);
    }
  }

  private void paintCurve(Pen pen, Palette palette, Part part, Curve curve, boolean pale) {
    CurveStyle.apply(pen, palette, part);
    if (pale) {
      CurveStyle.pale(pen, palette, PALE);
    }
    double[] pixels = Envelope.of(curve.x(), curve.y(), plane.x(), plane.y());
    pen.beginPath();
    boolean drawing = false;
    for (int i = 0; i < pixels.length; i += 2) {
      if (Double.isNaN(pixels[i])) {
        drawing = false;
      } else if (drawing) {
        pen.lineTo(pixels[i], pixels[i + 1]);
      } else {
        pen.moveTo(pixels[i], pixels[i + 1]);
        drawing = true;
      }
    }
    pen.stroke();
  }

  /** A line at the epoch of the lowest validation loss. */
  private void paintBest(Pen pen, ChartInput in) {
    if (history(in).bestEpoch() >= 0) {
      double x = Math.rint(plane.x().pixel(history(in).bestEpoch())) + 0.5;
      CurveStyle.applyBest(pen, in.palette());
      pen.strokeLine(x, plane.area().y(), x, plane.area().bottom());
    }
  }

  @Override
  final boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    if (!plane.isPlaced()) {
      return;
    }
    PlotArea area = plane.area();
    boolean pointed =
        pointer != null && pointer.getX() >= area.x() && pointer.getX() <= area.right();
    double epoch = pointed ? nearestEpoch(pointer.getX()) : Double.NaN;
    if (pointed) {
      paintCrosshair(pen, in.palette(), epoch);
    }
    new CurveLegend(pen, TEXT, in.palette())
        .paint(pen, area, curves, history(in).bestEpoch(), epoch, isTopTaken(area));
  }

  /** Whether more of the curves' right half lies near the top than near the bottom. */
  private boolean isTopTaken(PlotArea area) {
    int high = 0;
    int low = 0;
    for (Curve curve : curves.values()) {
      for (int i = 0; i < curve.size(); i++) {
        if (plane.x().pixel(curve.x()[i]) > area.x() + area.width() / 2) {
          double share = (plane.y().pixel(curve.y()[i]) - area.y()) / area.height();
          high += share < NEAR ? 1 : 0;
          low += share > 1 - NEAR ? 1 : 0;
        }
      }
    }
    return high > low;
  }

  private double nearestEpoch(double pixel) {
    Curve longest =
        curves.values().stream().max(Comparator.comparingInt(Curve::size)).orElseThrow();
    return longest.x()[CurveReading.nearest(longest, plane.x().value(pixel))];
  }

  private void paintCrosshair(Pen pen, Palette palette, double epoch) {
    PlotArea area = plane.area();
    double x = Math.rint(plane.x().pixel(epoch)) + 0.5;
    pen.setStroke(palette.accent());
    pen.setLineWidth(1);
    pen.setLineDashes();
    pen.strokeLine(x, area.y(), x, area.bottom());
    for (Curve curve : curves.values()) {
      double y = plane.y().pixel(curve.y()[CurveReading.nearest(curve, epoch)]);
      if (Double.isFinite(y) && y >= area.y() - 1 && y <= area.bottom() + 1) {
        pen.setFill(palette.plot());
        pen.fillOval(x - 3.5, y - 3.5, 7, 7);
        pen.setLineWidth(2);
        pen.strokeOval(x - 3.5, y - 3.5, 7, 7);
      }
    }
  }

  /** A line for each epoch of which a value is kept. */
  @Override
  NumberTable numbers(ChartInput in) {
    List<String> header = new ArrayList<>(List.of("epoch"));
    curves.keySet().forEach(part -> header.add(part.id()));
    NumberTable table = new NumberTable(header);
    double[] all =
        curves.values().stream()
            .flatMapToDouble(curve -> Arrays.stream(curve.x()))
            .sorted()
            .distinct()
            .toArray();
    for (double epoch : all) {
      Object[] row = new Object[header.size()];
      row[0] = (long) epoch;
      int column = 1;
      for (Curve curve : curves.values()) {
        int at = Arrays.binarySearch(curve.x(), epoch);
        row[column++] = at < 0 ? null : curve.y()[at];
      }
      table.row(row);
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    StringBuilder text = new StringBuilder(quantity(in));
    curves.forEach((part, curve) ->
        text.append(", ")
            .append(TEXT.text("part." + part.id()))
            .append(' ')
            .append(Numbers.shown(curve.last())));
    return text.toString();
  }
}
