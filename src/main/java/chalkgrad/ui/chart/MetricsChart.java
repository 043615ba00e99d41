package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextAlignment;

/**
 * All measures as numbers, for the parts of the data beside each other. What is pointed at says
 * what it is and shows all its digits; a click copies them.
 */
final class MetricsChart extends Chart {
  private static final double WIDEST_BOX = 330;

  private final ListScroll scroll = new ListScroll();
  private MeasureTable table;
  private MeasureLayout layout;
  private List<MeasureLayout.Placed> placed = List.of();
  private double lineHeight = 1;
  private int cursor = -1;

  MetricsChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "metrics";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  ViewRequest wants(ViewRequest view) {
    return with(with(with(view, Aspect.CURVES), Aspect.PROBABILITY_SCORES), Aspect.OTHER_PARTS);
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(
        in.evaluation(), in.frame().closeUp().others(), in.dataset(), in.threshold(), in.part());
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    table = MeasureTable.of(in);
    if (table == null) {
      placed = List.of();
      return;
    }
    layout = MeasureLayout.of(pen, table);
    lineHeight = MeasureLayout.lineHeight(pen);
    scroll.place(layout.lines(table), (int) Math.floor(pen.height() / lineHeight));
    placed = layout.placed(table, lineHeight, scroll.first());
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    Palette palette = in.palette();
    if (table == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, palette, TEXT.text("metrics.empty"), all);
      return;
    }
    pen.setTextBaseline(VPos.CENTER);
    for (int block = 0; block < layout.blocks(); block++) {
      heads(pen, palette, block * (layout.blockWidth() + MeasureLayout.GAP));
    }
    for (MeasureLayout.Placed each : placed) {
      if (isSeen(each.area())) {
        paint(pen, palette, each);
      }
    }
    if (layout.classColumns() > 0) {
      classNames(pen, in);
    }
    scroll.paint(pen, palette, 0, scroll.seen() * lineHeight);
  }

  private boolean isSeen(PlotArea area) {
    return area.y() > -1 && area.bottom() <= scroll.seen() * lineHeight + 1;
  }

  private void heads(Pen pen, Palette palette, double left) {
    double middle = (0.5 - scroll.first()) * lineHeight;
    pen.setTextAlign(TextAlignment.RIGHT);
    double x = left + layout.nameWidth();
    for (Part part : layout.parts()) {
      x += layout.valueWidth();
      pen.setFill(part == table.looked() ? palette.ink() : palette.inkMuted());
      if (middle > 0) {
        pen.setBold(part == table.looked());
        pen.fillText(TEXT.text("part." + part.id()), x - 4, middle);
      }
    }
    pen.setBold(false);
  }

  private void paint(Pen pen, Palette palette, MeasureLayout.Placed each) {
    PlotArea area = each.area();
    double middle = area.y() + lineHeight / 2;
    boolean whole = each.line().classIndex() < 0;
    double x = area.x();
    if (whole) {
      pen.setStroke(palette.grid());
      pen.setLineWidth(1);
      double y = Math.rint(area.bottom()) - 0.5;
      pen.strokeLine(area.x(), y, area.right(), y);
      pen.setTextAlign(TextAlignment.LEFT);
      pen.setFill(palette.inkMuted());
      String name = pen.fitted(each.line().measure().name(), layout.nameWidth());
      pen.fillText(name, area.x(), middle);
      x += layout.nameWidth();
    }
    pen.setTextAlign(TextAlignment.RIGHT);
    for (Part part : whole ? layout.parts() : List.of(table.looked())) {
      x += layout.valueWidth();
      boolean defined = !Double.isNaN(each.line().values().get(part));
      pen.setFill(defined && part == table.looked() ? palette.ink() : palette.inkMuted());
      pen.fillText(each.line().text(part), x - 4, middle);
    }
  }

  private void classNames(Pen pen, ChartInput in) {
    List<String> names = in.dataset().classNames();
    double left = layout.classLeft();
    double top = (layout.classTop() - scroll.first()) * lineHeight;
    List<MeasureTable.Line> first = table.ofClass(0);
    for (int m = 0; m < layout.classColumns(); m++) {
      double right = left + layout.classNameWidth() + (m + 1) * layout.valueWidth();
      if (top > -1 && top + lineHeight <= pen.height()) {
        pen.setFill(in.palette().inkMuted());
        pen.setTextAlign(TextAlignment.RIGHT);
        String name = TEXT.text("measure." + first.get(m).measure().id() + ".short");
        pen.fillText(pen.fitted(name, layout.valueWidth() - 6), right - 4, top + lineHeight / 2);
      }
    }
    for (int c = 0; c < names.size() && c < table.classes(); c++) {
      double y = top + (c + 1) * lineHeight;
      if (isSeen(new PlotArea(left, y, 1, lineHeight))) {
        pen.setFill(in.palette().classColor(c, names.size()));
        Marker.of(c).fill(pen, left + 6, y + lineHeight / 2, 4.4);
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFill(in.palette().inkMuted());
        String name = pen.fitted(names.get(c), layout.classNameWidth() - 18);
        pen.fillText(name, left + 16, y + lineHeight / 2);
      }
    }
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    int read = pointer == null ? cursor : at(pointer.getX(), pointer.getY());
    if (table == null || read < 0 || read >= placed.size() || !isSeen(placed.get(read).area())) {
      return;
    }
    PlotArea area = placed.get(read).area();
    pen.setStroke(in.palette().accent());
    pen.setLineDashes();
    pen.setLineWidth(1.5);
    pen.strokeRect(area.x() - 1, area.y(), area.width() + 2, area.height());
    List<String> lines = new ArrayList<>();
    MeasureTable.Line line = placed.get(read).line();
    lines.add(title(line, in));
    double room = Math.min(WIDEST_BOX, pen.width() - 24);
    lines.addAll(Sentences.wrapped(line.measure().about(), room, pen::textWidth));
    for (Part part : table.parts()) {
      lines.add(TEXT.text("metrics.value", TEXT.text("part." + part.id()), line.full(part)));
    }
    Captions.box(pen, in.palette(), area.x() + area.width() / 2, area.bottom() - 8, lines);
  }

  private static String title(MeasureTable.Line line, ChartInput in) {
    String name = line.measure().name();
    return line.classIndex() < 0
        ? name
        : TEXT.text("metrics.of-class", name, in.dataset().classNames().get(line.classIndex()));
  }

  private int at(double px, double py) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).area().contains(px, py) && isSeen(placed.get(i).area())) {
        return i;
      }
    }
    return -1;
  }

  @Override
  void point(Point2D place, ChartInput in) {
    cursor = place == null ? cursor : -1;
  }

  @Override
  boolean scroll(int lines, ChartInput in) {
    return scroll.by(lines);
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    int at = at(px, py);
    if (at >= 0) {
      copy(placed.get(at).line(), in);
    }
    return at >= 0;
  }

  /** Puts a measure on the clipboard with all its digits, tabs between the parts. */
  private void copy(MeasureTable.Line line, ChartInput in) {
    List<String> cells = new ArrayList<>();
    cells.add(title(line, in));
    table.parts().forEach(part -> cells.add(line.full(part)));
    ClipboardContent content = new ClipboardContent();
    content.putString(String.join("\t", cells));
    Clipboard.getSystemClipboard().setContent(content);
    String copied = TEXT.text("metrics.copied", title(line, in), line.full(table.looked()));
    host().workbench().notice().set(Notice.info(copied));
  }

  /** Arrows go from measure to measure; Enter copies the one they have come to. */
  @Override
  boolean key(KeyEvent event, ChartInput in) {
    switch (event.getCode()) {
      case UP, LEFT -> move(-1);
      case DOWN, RIGHT -> move(1);
      case ENTER, SPACE -> {
        if (cursor < 0 || cursor >= placed.size()) {
          return false;
        }
        copy(placed.get(cursor).line(), in);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int step) {
    if (placed.isEmpty()) {
      return;
    }
    cursor = Math.clamp(cursor + step, 0, placed.size() - 1);
    PlotArea area = placed.get(cursor).area();
    scroll.reveal((int) Math.round(area.y() / lineHeight) + scroll.first());
    host().repaint();
  }

  @Override
  NumberTable numbers(ChartInput in) {
    MeasureTable now = MeasureTable.of(in);
    List<String> header = new ArrayList<>(List.of("measure", "class"));
    List<Part> parts = now == null ? List.of(in.part()) : now.parts();
    parts.forEach(part -> header.add(part.id()));
    NumberTable numbers = new NumberTable(header);
    for (MeasureTable.Line line : now == null ? List.<MeasureTable.Line>of() : now.lines()) {
      List<Object> cells = new ArrayList<>();
      cells.add(line.measure().id());
      cells.add(line.classIndex() < 0 ? null : in.dataset().classNames().get(line.classIndex()));
      for (Part part : parts) {
        cells.add(Double.isNaN(line.values().get(part)) ? null : line.full(part));
      }
      numbers.row(cells.toArray());
    }
    return numbers;
  }

  @Override
  String accessible(ChartInput in) {
    MeasureTable now = MeasureTable.of(in);
    if (now == null) {
      return TEXT.text("metrics.empty");
    }
    StringBuilder text = new StringBuilder();
    if (cursor >= 0 && cursor < placed.size()) {
      MeasureTable.Line line = placed.get(cursor).line();
      text.append(title(line, in)).append(' ').append(line.text(now.looked())).append(". ");
    }
    text.append(TEXT.text("metrics.accessible", ChartTexts.rows(now.looked())));
    for (MeasureTable.Line line : now.whole()) {
      text.append(", ").append(line.measure().name()).append(' ').append(line.text(now.looked()));
    }
    return text.toString();
  }
}
