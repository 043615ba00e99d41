package chalkgrad.ui.chart;

import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.Diagnostics.Bins;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** A small histogram for each layer, side by side from the input to the output. */
abstract class LayerHistograms extends Chart {
  private static final double GAP = 14;
  private static final double SMALL_GAP = 8;

  /** A panel looks best about so much wider than high. */
  private static final double SHAPE = 1.5;

  /** A bar this much higher than the next one is cut, so that the others can be seen. */
  private static final double MOST_TIMES = 3;

  /** Narrower panels do without the ends of an axis that they share. */
  private static final double ENDS_ABOVE = 110;

  /** Bars are no narrower than this: bins are joined before. */
  private static final double LEAST_BAR = 3;

  private static final double PERCENT = 100;

  private final LayerLight light;
  private List<PlotArea> panels = List.of();
  private boolean hasEnds;
  private double gap = GAP;

  LayerHistograms(Host host) {
    super(host);
    light = new LayerLight(host);
  }

  /** What is counted in a layer. */
  abstract Bins bins(Diagnostics.Layer layer);

  /** The sentence above the panels, and the same in fewer words. */
  abstract List<String> sentences(Diagnostics inside);

  /** Whether all panels have the same axis, which the sentence then says. */
  abstract boolean sharesAxis();

  /** Whether the sentence is bad news. */
  abstract boolean isBad(Diagnostics inside);

  /** What stands in a panel's corner: the same in ever fewer words, at last perhaps in none. */
  abstract String[] remarks(Diagnostics.Layer layer);

  /** Whether the remark is bad news. */
  abstract boolean isBad(Diagnostics.Layer layer);

  /** More lines for the box beside the pointer. */
  abstract List<String> details(Diagnostics.Layer layer);

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

  private static Diagnostics inside(ChartInput in) {
    return in.frame().closeUp().diagnostics();
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    panels = List.of();
    if (inside(in) == null) {
      return;
    }
    int count = inside(in).layers().size();
    double top = Captions.height(pen, sentences(inside(in))) + 2;
    double line = pen.lineHeight();
    boolean ends = !sharesAxis() || pen.width() / Math.sqrt(count) > ENDS_ABOVE;
    double texts = (ends ? 2 : 1) * line + 8;
    gap = pen.width() / Math.sqrt(count) > ENDS_ABOVE ? GAP : SMALL_GAP;
    int columns = columns(count, pen.width(), pen.height() - top, texts);
    int lines = Math.ceilDiv(count, columns);
    double width = (pen.width() - gap * (columns - 1) - 2) / columns;
    double height = (pen.height() - top) / lines;
    List<PlotArea> next = new ArrayList<>();
    for (int l = 0; l < count; l++) {
      double x = Math.rint(1 + l % columns * (width + gap));
      double y = Math.rint(top + l / columns * height + line + 2);
      next.add(new PlotArea(x, y, Math.floor(width), Math.max(4, Math.floor(height - texts))));
    }
    panels = next;
    hasEnds = ends;
  }

  /** The number of columns with which panels come nearest to their best shape. */
  private int columns(int count, double width, double height, double texts) {
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int columns = 1; columns <= count; columns++) {
      int lines = Math.ceilDiv(count, columns);
      double w = (width - gap * (columns - 1)) / columns;
      double h = Math.max(4, height / lines - texts);
      double misfit = Math.abs(Math.log(w / h / SHAPE)) + 0.15 * (lines * columns - count);
      if (misfit < least) {
        least = misfit;
        best = columns;
      }
    }
    return best;
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    Diagnostics inside = inside(in);
    if (inside == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("empty.diagnostics"), all);
      return;
    }
    Captions.paint(pen, in.palette(), sentences(inside), isBad(inside));
    for (int l = 0; l < panels.size(); l++) {
      paintPanel(pen, in, l);
    }
  }

  private void paintPanel(Pen pen, ChartInput in, int l) {
    Diagnostics.Layer layer = inside(in).layers().get(l);
    PlotArea area = panels.get(l);
    Palette palette = in.palette();
    pen.setFill(palette.plot());
    pen.fillRect(area.x(), area.y(), area.width(), area.height());
    paintHeading(pen, in, l);
    paintBars(pen, palette, area, bins(layer));
    pen.setStroke(palette.border());
    pen.setLineWidth(1);
    pen.setLineDashes();
    pen.strokeLine(area.x(), area.bottom() + 0.5, area.right(), area.bottom() + 0.5);
    if (hasEnds) {
      paintEnds(pen, palette, area, bins(layer));
    }
  }

  private void paintHeading(Pen pen, ChartInput in, int l) {
    Diagnostics.Layer layer = inside(in).layers().get(l);
    PlotArea area = panels.get(l);
    double y = area.y() - pen.lineHeight() / 2 - 1;
    String[] remarks = remarks(layer);
    String least = remarks[remarks.length - 1];
    double room = area.width() - (least.isEmpty() ? 0 : pen.textWidth(least) + 8);
    String name =
        Captions.fitting(
            pen, room / 1.08, LayerInk.name(in.frame(), l), LayerInk.shortName(in.frame(), l));
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(TextAlignment.LEFT);
    double rest = area.width() - 1.08 * pen.textWidth(name) - 6;
    String remark = Captions.fitting(pen, rest, remarks);
    boolean fits = pen.textWidth(remark) <= rest;
    Color remarkInk = isBad(layer) ? in.palette().danger() : in.palette().inkMuted();
    // Where there is no room for the bad news the name has their colour.
    pen.setFill(fits || !isBad(layer) ? in.palette().ink() : remarkInk);
    pen.setBold(true);
    pen.fillText(pen.fitted(name, area.width()), area.x(), y);
    pen.setBold(false);
    if (fits) {
      pen.setTextAlign(TextAlignment.RIGHT);
      pen.setFill(remarkInk);
      pen.fillText(remark, area.right(), y);
    }
  }

  private static void paintBars(Pen pen, Palette palette, PlotArea area, Bins fine) {
    Bins bins = joined(fine, area.width());
    int n = bins.counts().length;
    double top = top(bins);
    double middle = (bins.low() + bins.high()) / 2;
    middle = bins.low() == 0 && bins.high() != 1 ? 0 : middle;
    int cut = -1;
    for (int b = 0; b < n; b++) {
      int count = bins.counts()[b];
      double x = Math.rint(area.x() + area.width() * b / n);
      double right = Math.rint(area.x() + area.width() * (b + 1) / n);
      double gap = right - x > 3 ? 1 : 0;
      double height = count == 0 ? 0 : Math.max(1, area.height() * Math.min(1, count / top));
      boolean isLow = (bins.edge(b) + bins.edge(b + 1)) / 2 < middle;
      pen.setFill(isLow ? palette.negative() : palette.positive());
      pen.fillRect(x, area.bottom() - height, right - x - gap, height);
      cut = count > top ? b : cut;
    }
    if (cut >= 0) {
      paintCut(pen, palette, area, bins, cut);
    }
  }

  /** With neighbouring bins joined until bars are wide enough to be seen. */
  private static Bins joined(Bins bins, double width) {
    Bins joined = bins;
    while (joined.counts().length % 2 == 0 && width / joined.counts().length < LEAST_BAR) {
      int[] counts = new int[joined.counts().length / 2];
      for (int b = 0; b < counts.length; b++) {
        counts[b] = joined.counts()[2 * b] + joined.counts()[2 * b + 1];
      }
      joined = new Bins(bins.low(), bins.high(), counts, bins.mean(), bins.deviation());
    }
    return joined;
  }

  /** The height of the panel as a count. */
  private static double top(Bins bins) {
    int[] sorted = bins.counts().clone();
    Arrays.sort(sorted);
    double first = sorted[sorted.length - 1];
    double second = sorted[sorted.length - 2];
    return Math.max(1, second > 0 && first > MOST_TIMES * second ? MOST_TIMES / 2 * second : first);
  }

  /** A bar that is higher than the panel has a gap, and says what it amounts to. */
  private static void paintCut(Pen pen, Palette palette, PlotArea area, Bins bins, int bin) {
    double x = area.x() + area.width() * bin / bins.counts().length;
    double right = area.x() + area.width() * (bin + 1.0) / bins.counts().length;
    pen.setFill(palette.plot());
    pen.fillRect(x - 1, area.y() + Math.min(8, area.height() / 3), right - x + 2, 3);
    double share = PERCENT * bins.counts()[bin] / Arrays.stream(bins.counts()).sum();
    String text = TEXT.text("percent", Numbers.fixed(share, 0));
    if (pen.textWidth(text) > area.width() / 2 || 2 * pen.lineHeight() > area.height()) {
      return;
    }
    boolean isRight = right + pen.textWidth(text) + 4 < area.right();
    pen.setFill(palette.inkMuted());
    pen.setTextAlign(isRight ? TextAlignment.LEFT : TextAlignment.RIGHT);
    pen.setTextBaseline(VPos.TOP);
    pen.fillText(text, isRight ? right + 3 : x - 3, area.y());
  }

  private static void paintEnds(Pen pen, Palette palette, PlotArea area, Bins bins) {
    double y = area.bottom() + 2;
    pen.setFill(palette.inkMuted());
    pen.setTextBaseline(VPos.TOP);
    double ends =
        pen.textWidth(Numbers.shown(bins.low())) + pen.textWidth(Numbers.shown(bins.high()));
    if (ends + 8 <= area.width()) {
      pen.setTextAlign(TextAlignment.LEFT);
      pen.fillText(Numbers.shown(bins.low()), area.x(), y);
    }
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.fillText(Numbers.shown(bins.high()), area.right(), y);
    double zero = area.x() + area.width() * -bins.low() / (bins.high() - bins.low());
    if (bins.low() < 0) {
      pen.setStroke(palette.grid());
      pen.strokeLine(
          Math.rint(zero) + 0.5, area.bottom(), Math.rint(zero) + 0.5, area.bottom() + 4);
      if (area.width() > ends + 40) {
        pen.setTextAlign(TextAlignment.CENTER);
        pen.fillText("0", zero, y);
      }
    }
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    int layer = pointer == null || inside(in) == null ? -1 : at(pointer, pen.lineHeight());
    light.show(layer);
    if (layer < 0 || layer >= inside(in).layers().size()) {
      return;
    }
    PlotArea area = panels.get(layer);
    Bins bins = bins(inside(in).layers().get(layer));
    int n = bins.counts().length;
    int bin = Math.clamp((int) ((pointer.getX() - area.x()) / area.width() * n), 0, n - 1);
    double x = area.x() + area.width() * bin / n;
    pen.setFill(in.palette().highlight().deriveColor(0, 1, 1, 0.35));
    pen.fillRect(x, area.y(), area.width() / n, area.height());
    List<String> lines = new ArrayList<>();
    lines.add(LayerInk.name(in.frame(), layer));
    double share = PERCENT * bins.counts()[bin] / Math.max(1, Arrays.stream(bins.counts()).sum());
    lines.add(
        TEXT.text(
            "histogram.bin",
            Numbers.shown(bins.edge(bin)),
            Numbers.shown(bins.edge(bin + 1)),
            Numbers.fixed(share, 1)));
    lines.add(TEXT.text("flow.mean", Numbers.shown(bins.mean())));
    lines.add(TEXT.text("histogram.deviation", Numbers.shown(bins.deviation())));
    lines.addAll(details(inside(in).layers().get(layer)));
    Captions.box(pen, in.palette(), pointer.getX(), pointer.getY(), lines);
  }

  private int at(Point2D place, double heading) {
    for (int l = 0; l < panels.size(); l++) {
      PlotArea panel = panels.get(l);
      double y = place.getY();
      boolean above = y >= panel.y() - heading && y <= panel.bottom() + heading;
      if (place.getX() >= panel.x() && place.getX() <= panel.right() && above) {
        return l;
      }
    }
    return -1;
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table = new NumberTable("layer", "from", "to", "count");
    for (int l = 0; inside(in) != null && l < inside(in).layers().size(); l++) {
      Bins bins = bins(inside(in).layers().get(l));
      for (int b = 0; b < bins.counts().length; b++) {
        table.row(LayerInk.name(in.frame(), l), bins.edge(b), bins.edge(b + 1), bins.counts()[b]);
      }
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    if (inside(in) == null) {
      return TEXT.text("empty.diagnostics");
    }
    StringBuilder text = new StringBuilder(sentences(inside(in)).getFirst());
    for (int l = 0; l < inside(in).layers().size(); l++) {
      Bins bins = bins(inside(in).layers().get(l));
      text.append(", ")
          .append(LayerInk.name(in.frame(), l))
          .append(' ')
          .append(
              TEXT.text(
                  "histogram.mean", Numbers.shown(bins.mean()), Numbers.shown(bins.deviation())));
    }
    return text.toString();
  }
}
