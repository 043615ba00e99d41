package chalkgrad.ui.chart;

import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.GradientHistory;
import chalkgrad.training.frame.HistoryView.Curve;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.SteadyRange;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** How long the gradient of each layer has been over the epochs, on a logarithmic axis. */
final class GradientNormChart extends Chart {
  private static final double LEAST_EPOCHS = 10;
  private static final double LABEL_GAP = 8;

  /** Layers have numbers instead of names where a chart is narrower. */
  private static final double SHORT_BELOW = 300;

  /** The pointer belongs to a curve within so many pixels. */
  private static final double REACH = 26;

  private final Plane plane = new Plane(Plane.Way.ALONG_X);
  private final SteadyRange epochs = new SteadyRange();
  private final SteadyRange lengths = new SteadyRange();
  private final LayerLight light;

  GradientNormChart(Host host) {
    super(host);
    light = new LayerLight(host);
  }

  @Override
  String id() {
    return "gradient-norm";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.NETWORK;
  }

  @Override
  ViewRequest wants(ViewRequest view) {
    return view.withDiagnostics(true);
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(in.frame().closeUp().gradients(), in.frame().network().layers().size());
  }

  @Override
  Plane plane() {
    return plane;
  }

  private static List<GradientHistory.Layer> layers(ChartInput in) {
    GradientHistory history = in.frame().closeUp().gradients();
    // A layer that is new has no curve yet; before the first step none has.
    boolean known =
        history != null && history.layers().stream().anyMatch(layer -> layer.mean().size() > 0);
    return known ? history.layers() : List.of();
  }

  private static Verdict verdict(ChartInput in) {
    return Verdict.of(
        layers(in).stream()
            .mapToDouble(each -> each.mean().size() == 0 ? Double.NaN : each.mean().last())
            .toArray());
  }

  private static List<String> sentences(ChartInput in) {
    return Captions.sentences("gradient.", verdict(in), in.frame());
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    List<GradientHistory.Layer> layers = layers(in);
    if (layers.isEmpty()) {
      plane.remove();
      return;
    }
    double lastEpoch = LEAST_EPOCHS;
    for (GradientHistory.Layer layer : layers) {
      Curve curve = layer.mean();
      lastEpoch = curve.size() == 0 ? lastEpoch : Math.max(lastEpoch, curve.x()[curve.size() - 1]);
    }
    AxesPainter axes = new AxesPainter(pen);
    double top = Captions.height(pen, sentences(in)) + axes.topMargin();
    double height = Math.max(20, pen.height() - top - axes.bottomMargin());
    double[] range = range(layers);
    double left = axes.leftMargin(range[0], range[1], Axis.Kind.LOG, height);
    double right = labelRoom(pen, in, layers.size());
    PlotArea area =
        PlotArea.inside(pen.width(), pen.height(), top, right, axes.bottomMargin(), left);
    plane.place(
        area,
        new Axis(0, epochs.upper(lastEpoch), Axis.Kind.COUNT, area.x(), area.right()),
        new Axis(range[0], range[1], Axis.Kind.LOG, area.bottom(), area.y()));
  }

  private double[] range(List<GradientHistory.Layer> layers) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (GradientHistory.Layer layer : layers) {
      double[] mean = CurveReading.range(layer.mean().y(), true);
      double[] largest = CurveReading.range(layer.largest().y(), true);
      if (!Double.isNaN(mean[0])) {
        low = Math.min(low, mean[0]);
        high = Math.max(high, layers.size() == 1 ? largest[1] : mean[1]);
      }
    }
    return low <= high ? lengths.decades(low, high) : new double[] {0.1, 1};
  }

  private static double labelRoom(Pen pen, ChartInput in, int layers) {
    double widest = 0;
    for (int l = 0; l < layers; l++) {
      widest = Math.max(widest, pen.textWidth(label(pen, in.frame(), l)));
    }
    return LABEL_GAP + widest + 3;
  }

  private static String label(Pen pen, TrainingFrame frame, int layer) {
    return pen.width() < SHORT_BELOW
        ? LayerInk.shortName(frame, layer)
        : pen.fitted(LayerInk.name(frame, layer), pen.width() / 5);
  }

  @Override
  List<Object> ground(ChartInput in) {
    return plane.isPlaced()
        ? List.of(plane.area(), plane.x(), plane.y(), sentences(in))
        : List.of();
  }

  @Override
  void paintGround(Pen pen, ChartInput in) {
    if (plane.isPlaced()) {
      Captions.paint(pen, in.palette(), sentences(in), verdict(in).kind().isBad());
      String x = TEXT.text("axis.epoch");
      String y =
          Captions.fitting(
              pen,
              plane.area().width(),
              TEXT.text("axis.gradient"),
              TEXT.text("axis.gradient.short"));
      new AxesPainter(pen).paint(pen, in.palette(), plane.area(), plane.x(), plane.y(), x, y);
    }
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    List<GradientHistory.Layer> layers = layers(in);
    if (layers.isEmpty()) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("empty.gradient"), all);
      return;
    }
    for (int l = 0; l < layers.size(); l++) {
      paintCurve(pen, layers.get(l).mean(), ink(in, l), 1.8);
    }
    paintLabels(pen, in, layers);
  }

  private static Color ink(ChartInput in, int layer) {
    return LayerInk.color(in.palette(), layer, layers(in).size());
  }

  private void paintCurve(Pen pen, Curve curve, Color ink, double width) {
    PlotArea area = plane.area();
    pen.save();
    pen.clip(area.x(), area.y() - 1, area.width() + 4, area.height() + 2);
    pen.setStroke(ink);
    pen.setLineWidth(width);
    pen.setLineDashes();
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineJoin(StrokeLineJoin.ROUND);
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
    if (curve.size() == 1) {
      pen.setFill(ink);
      pen.fillOval(pixels[0] - 3, pixels[1] - 3, 6, 6);
    }
    pen.restore();
  }

  /** Names beside the ends of the curves, as many as there is room for, in their order. */
  private void paintLabels(Pen pen, ChartInput in, List<GradientHistory.Layer> layers) {
    PlotArea area = plane.area();
    double[] wanted = new double[layers.size()];
    for (int l = 0; l < wanted.length; l++) {
      Curve curve = layers.get(l).mean();
      wanted[l] =
          curve.size() == 0
              ? Double.NaN
              : Math.clamp(plane.y().pixel(end(curve)), area.y(), area.bottom());
    }
    double half = pen.lineHeight() / 2;
    double[] placed = Labels.placed(wanted, pen.lineHeight() - 1, area.y(), area.bottom() - half);
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    for (int l = 0; l < placed.length; l++) {
      if (!Double.isNaN(placed[l])) {
        pen.setStroke(ink(in, l));
        pen.setLineWidth(1.2);
        pen.strokeLine(area.right() + 1, wanted[l], area.right() + LABEL_GAP - 3, placed[l]);
        pen.setFill(ink(in, l));
        pen.fillText(label(pen, in.frame(), l), area.right() + LABEL_GAP, placed[l]);
      }
    }
  }

  /** The value at the right end of what is shown. */
  private double end(Curve curve) {
    return curve.y()[CurveReading.nearest(curve, plane.x().max())];
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    boolean inside = pointer != null && plane.isPlaced();
    inside = inside && plane.area().contains(pointer.getX(), pointer.getY());
    int layer = inside ? nearest(in, pointer) : -1;
    light.show(layer);
    if (layer < 0) {
      return;
    }
    GradientHistory.Layer curves = layers(in).get(layer);
    int point = CurveReading.nearest(curves.mean(), plane.x().value(pointer.getX()));
    double epoch = curves.mean().x()[point];
    double mean = curves.mean().y()[point];
    double largest = curves.largest().y()[CurveReading.nearest(curves.largest(), epoch)];
    paintCurve(pen, curves.largest(), ink(in, layer).deriveColor(0, 1, 1, 0.55), 1.1);
    paintCurve(pen, curves.mean(), ink(in, layer), 3);
    double x = plane.x().pixel(epoch);
    double y = Math.clamp(plane.y().pixel(mean), plane.area().y(), plane.area().bottom());
    pen.setFill(in.palette().plot());
    pen.fillOval(x - 3.5, y - 3.5, 7, 7);
    pen.setLineWidth(2);
    pen.setStroke(ink(in, layer));
    pen.strokeOval(x - 3.5, y - 3.5, 7, 7);
    Captions.box(
        pen,
        in.palette(),
        x,
        y,
        List.of(
            LayerInk.name(in.frame(), layer),
            TEXT.text("at.epoch", Numbers.shown(epoch)),
            TEXT.text("gradient.mean", Numbers.shown(mean)),
            TEXT.text("gradient.largest", Numbers.shown(largest))));
  }

  private int nearest(ChartInput in, Point2D pointer) {
    int nearest = -1;
    double least = REACH;
    List<GradientHistory.Layer> layers = layers(in);
    for (int l = 0; l < layers.size(); l++) {
      Curve curve = layers.get(l).mean();
      if (curve.size() > 0) {
        double value = curve.y()[CurveReading.nearest(curve, plane.x().value(pointer.getX()))];
        double distance = Math.abs(plane.y().pixel(value) - pointer.getY());
        if (distance < least) {
          least = distance;
          nearest = l;
        }
      }
    }
    return nearest;
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("layer", "epoch", "mean", "largest");
    List<GradientHistory.Layer> layers = layers(in);
    for (int l = 0; l < layers.size(); l++) {
      Curve mean = layers.get(l).mean();
      Curve largest = layers.get(l).largest();
      for (int i = 0; i < mean.size(); i++) {
        int same = Arrays.binarySearch(largest.x(), mean.x()[i]);
        table.row(
            LayerInk.name(in.frame(), l),
            mean.x()[i],
            mean.y()[i],
            same < 0 ? null : largest.y()[same]);
      }
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    StringBuilder text = new StringBuilder(sentences(in).getFirst());
    List<GradientHistory.Layer> layers = layers(in);
    for (int l = 0; l < layers.size(); l++) {
      if (layers.get(l).mean().size() > 0) {
        text.append(", ")
            .append(LayerInk.name(in.frame(), l))
            .append(' ')
            .append(Numbers.shown(layers.get(l).mean().last()));
      }
    }
    return text.toString();
  }
}
