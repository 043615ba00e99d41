package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the measures stand: in one or two blocks with as many parts as there is room for, and
 * beside or below them a row for each class.
 *
 * @param parts the parts that are shown
 * @param blocks of measures of the whole
 * @param perBlock how many of them stand below each other
 * @param classColumns how many measures of a class are shown; 0: there is no such table
 * @param classesBeside whether that table stands beside the blocks and not below them
 */
record MeasureLayout(
    List<Part> parts,
    int blocks,
    int perBlock,
    double blockWidth,
    double nameWidth,
    double valueWidth,
    int classColumns,
    boolean classesBeside) {
  static final double GAP = 22;
  private static final double VALUE_GAP = 10;
  private static final double LEAST_NAME = 70;

  /** A measure on the screen. */
  record Placed(MeasureTable.Line line, PlotArea area) {}

  static MeasureLayout of(Pen pen, MeasureTable table) {
    double name = 0;
    double value = pen.textWidth("0.0000");
    for (MeasureTable.Line line : table.whole()) {
      name = Math.max(name, pen.textWidth(line.measure().name()));
      for (Part part : table.parts()) {
        value = Math.max(value, pen.textWidth(line.text(part)));
      }
    }
    for (Part part : table.parts()) {
      value = Math.max(value, pen.textWidth(Chart.TEXT.text("part." + part.id())));
    }
    value += VALUE_GAP;
    int rows = (int) Math.floor(pen.height() / lineHeight(pen)) - 1;
    int measures = table.whole().size();
    List<Part> one = List.of(table.looked());
    for (List<Part> parts : List.of(table.parts(), one)) {
      double width = name + parts.size() * value;
      for (int blocks = 1; blocks <= 2; blocks++) {
        int per = (measures + blocks - 1) / blocks;
        if (per <= rows && blocks * width + (blocks - 1) * GAP <= pen.width()) {
          return with(pen, table, parts, blocks, name, value);
        }
      }
    }
    double room = pen.width() - ListScroll.room();
    boolean all = name + table.parts().size() * value <= room;
    double most = Math.max(LEAST_NAME, room - value);
    return with(pen, table, all ? table.parts() : one, 1, Math.min(name, most), value);
  }

  private static MeasureLayout with(
      Pen pen, MeasureTable table, List<Part> parts, int blocks, double name, double value) {
    int per = (table.whole().size() + blocks - 1) / blocks;
    double width = name + parts.size() * value;
    double used = blocks * (width + GAP);
    int most = table.classes() == 0 ? 0 : table.ofClass(0).size();
    double forClass = Math.min(name, LEAST_NAME + 20);
    int beside = (int) Math.floor((pen.width() - used - forClass - ListScroll.room()) / value);
    int below = (int) Math.floor((pen.width() - forClass - ListScroll.room()) / value);
    boolean isBeside = beside >= Math.min(3, most);
    int columns = Math.clamp(isBeside ? beside : below, Math.min(1, most), most);
    return new MeasureLayout(parts, blocks, per, width, name, value, columns, isBeside);
  }

  static double lineHeight(Pen pen) {
    return pen.lineHeight() + 1;
  }

  /** The width of the names of the classes. */
  double classNameWidth() {
    return Math.min(nameWidth, LEAST_NAME + 20);
  }

  /** How many lines everything takes, with the headings. */
  int lines(MeasureTable table) {
    int classes = classColumns == 0 ? 0 : table.classes() + 1;
    int own = perBlock + 1;
    return classesBeside ? Math.max(own, classes) : own + (classes == 0 ? 0 : classes + 1);
  }

  /** In which line the table of the classes begins. */
  int classTop() {
    return classesBeside ? 0 : perBlock + 2;
  }

  double classLeft() {
    return classesBeside ? blocks * (blockWidth + GAP) : 0;
  }

  /** All measures, by lines from the first one that is seen. */
  List<Placed> placed(MeasureTable table, double lineHeight, int firstLine) {
    List<Placed> all = new ArrayList<>();
    List<MeasureTable.Line> whole = table.whole();
    for (int i = 0; i < whole.size(); i++) {
      double left = i / perBlock * (blockWidth + GAP);
      double top = (i % perBlock + 1 - firstLine) * lineHeight;
      all.add(new Placed(whole.get(i), new PlotArea(left, top, blockWidth, lineHeight)));
    }
    for (int c = 0; c < table.classes() && classColumns > 0; c++) {
      double top = (classTop() + 1 + c - firstLine) * lineHeight;
      for (int m = 0; m < classColumns; m++) {
        double left = classLeft() + classNameWidth() + m * valueWidth;
        PlotArea area = new PlotArea(left, top, valueWidth, lineHeight);
        all.add(new Placed(table.ofClass(c).get(m), area));
      }
    }
    return all;
  }
}
