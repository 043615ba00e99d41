package chalkgrad.ui.chart;

import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.Diagnostics.Spread;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.SteadyRange;
import chalkgrad.ui.theme.Palette;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** What the errors of single rows amount to in each layer, from the input to the output. */
final class GradientFlowChart extends Chart {
  private static final double WIDEST_BOX = 46;
  private static final double SHARE_OF_SLOT = 0.6;

  /** Values below this share of the largest are all the same to the eye. */
  private static final double LEAST_SHARE = 1e-15;

  private final SteadyRange lengths = new SteadyRange();
  private final LayerLight light;
  private PlotArea area;
  private Axis vertical;

  GradientFlowChart(Host host) {
    super(host);
    light = new LayerLight(host);
  }

  @Override
  String id() {
    return "gradient-flow";
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
    return Arrays.asList(in.frame().closeUp().diagnostics(), in.frame().spec().network());
  }

  private static List<Diagnostics.Layer> layers(ChartInput in) {
    Diagnostics inside = in.frame().closeUp().diagnostics();
    return inside == null ? List.of() : inside.layers();
  }

  private static Verdict verdict(ChartInput in) {
    return Verdict.of(layers(in).stream().mapToDouble(each -> each.delta().mean()).toArray());
  }

  private static List<String> sentences(ChartInput in) {
    return Captions.sentences("flow.", verdict(in), in.frame());
  }

  /** "all 350 training rows", "2000 of 60000 test rows". */
  static String rows(Diagnostics inside) {
    String part = TEXT.text("rows." + inside.part().id());
    String count = Integer.toString(inside.rows().length);
    return inside.rows().length == inside.rowsOfPart()
        ? TEXT.text("sample.all", count, part)
        : TEXT.text("sample.some", count, Integer.toString(inside.rowsOfPart()), part);
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    if (layers(in).isEmpty()) {
      area = null;
      return;
    }
    AxesPainter axes = new AxesPainter(pen);
    double top = Captions.height(pen, sentences(in)) + axes.topMargin();
    double height = Math.max(20, pen.height() - top - axes.bottomMargin());
    double[] range = range(layers(in));
    double left = axes.leftMargin(range[0], range[1], Axis.Kind.LOG, height);
    area = PlotArea.inside(pen.width(), pen.height(), top, 1, axes.bottomMargin(), left);
    vertical = new Axis(range[0], range[1], Axis.Kind.LOG, area.bottom(), area.y());
  }

  private double[] range(List<Diagnostics.Layer> layers) {
    double low = Double.POSITIVE_INFINITY;
    double high = 0;
    for (Diagnostics.Layer layer : layers) {
      high = Math.max(high, layer.delta().high());
      high = Math.max(high, layer.delta().mean());
    }
    for (Diagnostics.Layer layer : layers) {
      Spread delta = layer.delta();
      for (double value : new double[] {delta.low(), delta.median(), delta.mean()}) {
        low = value > LEAST_SHARE * high ? Math.min(low, value) : low;
      }
    }
    return low <= high && high > 0 ? lengths.decades(low, high) : new double[] {0.1, 1};
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (area == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("empty.diagnostics"), all);
      return;
    }
    Captions.paint(pen, in.palette(), sentences(in), verdict(in).kind().isBad());
    paintAxes(pen, in);
    for (int l = 0; l < layers(in).size(); l++) {
      paintBox(pen, in, l);
    }
  }

  private double slot(ChartInput in) {
    return area.width() / layers(in).size();
  }

  private double centre(ChartInput in, int layer) {
    return Math.rint(area.x() + slot(in) * (layer + 0.5));
  }

  private void paintAxes(Pen pen, ChartInput in) {
    // The layers are named below the boxes; the axis itself has no numbers to show.
    Axis none = new Axis(0.25, 0.75, Axis.Kind.COUNT, area.x(), area.right());
    String rows = rows(in.frame().closeUp().diagnostics());
    String name =
        Captions.fitting(
            pen,
            area.width(),
            TEXT.text("axis.delta", rows),
            TEXT.text("axis.delta.short", rows),
            TEXT.text("axis.delta.shortest"));
    new AxesPainter(pen)
        .paint(pen, in.palette(), area, none, vertical, TEXT.text("axis.layers"), name);
    pen.setFill(in.palette().inkMuted());
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.TOP);
    boolean fits = true;
    for (int l = 0; l < layers(in).size(); l++) {
      fits &= pen.textWidth(LayerInk.name(in.frame(), l)) < slot(in) - 6;
    }
    int last = layers(in).size() - 1;
    double widest = pen.textWidth(LayerInk.shortName(in.frame(), last)) + 4;
    int every = fits ? 1 : (int) Math.ceil(widest / slot(in));
    for (int l = last; l >= 0; l -= every) {
      String text = fits ? LayerInk.name(in.frame(), l) : LayerInk.shortName(in.frame(), l);
      pen.fillText(text, centre(in, l), area.bottom() + 3);
    }
  }

  private void paintBox(Pen pen, ChartInput in, int layer) {
    Spread delta = layers(in).get(layer).delta();
    if (!(delta.high() >= 0)) {
      return;
    }
    Palette palette = in.palette();
    Color ink = LayerInk.color(palette, layer, layers(in).size());
    double width = Math.rint(Math.min(WIDEST_BOX, SHARE_OF_SLOT * slot(in)));
    double left = Math.rint(centre(in, layer) - width / 2);
    double top = pixel(delta.high());
    double bottom = pixel(delta.low());
    pen.save();
    pen.clip(area.x(), area.y(), area.width(), area.height());
    pen.setFill(ink.deriveColor(0, 1, 1, 0.35));
    pen.fillRect(left, top, width, Math.max(2, bottom - top));
    pen.setStroke(ink);
    pen.setLineDashes();
    pen.setLineWidth(1);
    pen.strokeRect(
        left + 0.5, Math.rint(top) + 0.5, width - 1, Math.max(1, Math.rint(bottom - top)));
    pen.setLineWidth(3);
    double median = Math.clamp(pixel(delta.median()), area.y() + 1.5, area.bottom() - 1.5);
    pen.strokeLine(left, median, left + width, median);
    pen.restore();
    double mean = pixel(delta.mean());
    pen.setFill(palette.plot());
    pen.fillOval(left + width / 2 - 4, mean - 4, 8, 8);
    pen.setLineWidth(1.8);
    pen.setStroke(palette.ink());
    pen.strokeOval(left + width / 2 - 3.5, mean - 3.5, 7, 7);
    if (delta.median() == 0) {
      pen.setFill(palette.inkMuted());
      pen.setTextAlign(TextAlignment.CENTER);
      pen.setTextBaseline(VPos.BOTTOM);
      pen.fillText(
          pen.fitted(TEXT.text("flow.zero"), slot(in) - 2), centre(in, layer), area.bottom() - 5);
    }
  }

  private double pixel(double value) {
    return Math.clamp(vertical.pixel(value), area.y(), area.bottom());
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    boolean inside = pointer != null && area != null && !layers(in).isEmpty();
    inside = inside && area.contains(pointer.getX(), pointer.getY());
    int last = layers(in).size() - 1;
    int layer = inside ? Math.clamp((int) ((pointer.getX() - area.x()) / slot(in)), 0, last) : -1;
    light.show(layer);
    if (layer < 0) {
      return;
    }
    Spread delta = layers(in).get(layer).delta();
    Captions.box(
        pen,
        in.palette(),
        centre(in, layer) + slot(in) / 4,
        pointer.getY(),
        List.of(
            LayerInk.name(in.frame(), layer),
            TEXT.text("flow.mean", Numbers.shown(delta.mean())),
            TEXT.text("flow.high", Numbers.shown(delta.high())),
            TEXT.text("flow.median", Numbers.shown(delta.median())),
            TEXT.text("flow.low", Numbers.shown(delta.low()))));
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("layer", "mean", "5 %", "median", "95 %");
    for (int l = 0; l < layers(in).size(); l++) {
      Spread delta = layers(in).get(l).delta();
      table.row(
          LayerInk.name(in.frame(), l), delta.mean(), delta.low(), delta.median(), delta.high());
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    StringBuilder text = new StringBuilder(sentences(in).getFirst());
    for (int l = 0; l < layers(in).size(); l++) {
      text.append(", ")
          .append(LayerInk.name(in.frame(), l))
          .append(' ')
          .append(Numbers.shown(layers(in).get(l).delta().mean()));
    }
    return text.toString();
  }
}
