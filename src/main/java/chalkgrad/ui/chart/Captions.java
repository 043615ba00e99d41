package chalkgrad.ui.chart;

import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Ruler;
import chalkgrad.ui.theme.Palette;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** The sentence above a chart of layers, and the box of numbers beside the pointer. */
final class Captions {
  private static final double PAD = 7;
  private static final double AWAY = 14;
  private static final double MARK = 9;
  private static final int MOST_LINES = 2;

  private Captions() {}

  /**
   * The room that a sentence takes above a chart, two lines at most.
   *
   * @param sentences the same in ever fewer words
   */
  static double height(Pen pen, List<String> sentences) {
    return lines(pen, sentences).size() * pen.lineHeight() + 4;
  }

  private static List<String> lines(Pen pen, List<String> sentences) {
    List<String> lines = List.of();
    for (String sentence : sentences) {
      lines = Sentences.wrapped(sentence, pen.width() - MARK - 8, pen::textWidth);
      if (lines.size() <= MOST_LINES) {
        return lines;
      }
    }
    return lines.subList(0, MOST_LINES);
  }

  /** The first text that fits, else the last one. */
  static String fitting(Ruler ruler, double width, String... texts) {
    for (String text : texts) {
      if (ruler.textWidth(text) <= width) {
        return text;
      }
    }
    return texts[texts.length - 1];
  }

  /** Writes the sentence; a bad one has a mark in the colour of danger before it. */
  static void paint(Pen pen, Palette palette, List<String> sentences, boolean isBad) {
    double line = pen.lineHeight();
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    double x = 2;
    double y = line / 2;
    if (isBad) {
      pen.setFill(palette.danger());
      pen.fillPolygon(
          new double[] {x, x + MARK, x + MARK / 2},
          new double[] {y + MARK / 2, y + MARK / 2, y - MARK / 2},
          3);
      x += MARK + 5;
    }
    pen.setFill(isBad ? palette.danger() : palette.ink());
    for (String text : lines(pen, sentences)) {
      pen.fillText(text, x, y);
      y += line;
    }
  }

  /** The sentence of a verdict, and the same in fewer words. */
  static List<String> sentences(String family, Verdict verdict, TrainingFrame frame) {
    String layer = verdict.layer() < 0 ? "" : LayerInk.name(frame, verdict.layer());
    String text = family + verdict.kind().id();
    String ratio = ratio(verdict.ratio());
    String length = rounded(verdict.length());
    return List.of(
        Chart.TEXT.text(text, layer, ratio, length),
        Chart.TEXT.text(text + ".short", layer, ratio, length));
  }

  /** "1/3400 of" below a tenth, else "0.45 times". */
  private static String ratio(double ratio) {
    return ratio > 0 && ratio < 0.1
        ? Chart.TEXT.text("ratio.part", rounded(1 / ratio))
        : Chart.TEXT.text("ratio.times", rounded(ratio));
  }

  /** Two digits. */
  private static String rounded(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return Numbers.shown(value);
    }
    BigDecimal two = new BigDecimal(value).round(new MathContext(2));
    return two.doubleValue() >= 1e4
        ? Numbers.logTick(two.doubleValue())
        : Numbers.shown(two.doubleValue());
  }

  /**
   * A box with lines of text beside a place, below it if there is room, else above it; the first
   * line is a heading.
   */
  static void box(Pen pen, Palette palette, double x, double y, List<String> lines) {
    double width = 0;
    for (String text : lines) {
      width = Math.max(width, pen.textWidth(text));
    }
    width = Math.min(width * 1.04 + 2 * PAD, pen.width() - 2);
    double line = pen.lineHeight();
    double height = lines.size() * line + 2 * PAD - 2;
    double left = x + AWAY + width <= pen.width() ? x + AWAY : x - AWAY - width;
    left = Math.clamp(left, 1, Math.max(1, pen.width() - width - 1));
    boolean below = y + AWAY + height <= pen.height();
    double top = below ? y + AWAY : y - AWAY - height;
    top = Math.clamp(top, 0, Math.max(0, pen.height() - height - 1));
    pen.setFill(palette.card());
    pen.fillRoundRect(left, top, width, height, 8, 8);
    pen.setStroke(palette.border());
    pen.setLineWidth(1);
    pen.setLineDashes();
    pen.strokeRect(Math.rint(left) + 0.5, Math.rint(top) + 0.5, Math.rint(width), height);
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < lines.size(); i++) {
      pen.setFill(palette.ink());
      pen.setBold(i == 0);
      pen.fillText(
          pen.fitted(lines.get(i), width - 2 * PAD), left + PAD, top + PAD + line * (i + 0.5) - 1);
    }
    pen.setBold(false);
  }
}
