package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws a confusion matrix, rows true and columns predicted, and the scores that follow from it.
 */
final class ConfusionPainter {
  /** Where not even these fit, the numbers below the matrix are all that is shown. */
  private static final double SMALLEST_CELL = 13;

  private static final double LARGEST_CELL = 40;
  private static final double SCORE_LINES = 4;

  private final Pen g;
  private final Palette palette;
  private final Messages messages;
  private final ConfusionMatrix matrix;
  private final List<String> classNames;
  private final int positive;

  ConfusionPainter(
      Pen g,
      Palette palette,
      Messages messages,
      ConfusionMatrix matrix,
      List<String> classNames,
      int positive) {
    this.g = g;
    this.palette = palette;
    this.messages = messages;
    this.matrix = matrix;
    this.classNames = classNames;
    this.positive = positive;
  }

  void paint(ScoreColumn column) {
    int k = matrix.classes();
    double line = g.lineHeight();
    if (column.room() < 2 * line + k * SMALLEST_CELL) {
      paintScores(column);
      return;
    }
    double heads = rowHeadWidth(column.width());
    double forScores = SCORE_LINES * line + 8;
    double cellHeight =
        Math.clamp((column.room() - 2 * line - forScores) / k, 4, k == 2 ? 30 : LARGEST_CELL);
    double cellWidth = Math.clamp((column.width() - heads) / k, 4, k == 2 ? 52 : LARGEST_CELL);
    if (k > 2) {
      cellHeight = Math.min(cellHeight, cellWidth);
    }
    paintHeads(column, heads, cellWidth, cellHeight);
    paintCells(column.left() + heads, column.top() + 2 * line, cellWidth, cellHeight);
    column.skip(2 * line + k * cellHeight + 8);
    paintScores(column);
  }

  private double rowHeadWidth(double width) {
    double widest = g.textWidth(messages.text("confusion.true"));
    for (String name : classNames) {
      widest = Math.max(widest, g.textWidth(name));
    }
    return Math.min(widest + 18, 0.45 * width);
  }

  private void paintHeads(ScoreColumn column, double heads, double cellWidth, double cellHeight) {
    double line = g.lineHeight();
    double x = column.left() + heads;
    double y = column.top();
    int k = matrix.classes();
    g.setFill(palette.inkMuted());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    g.fillText(messages.text("confusion.predicted"), x + k * cellWidth / 2, y);
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(messages.text("confusion.true"), x - 6, y + line);
    for (int c = 0; c < k; c++) {
      double columnMiddle = x + (c + 0.5) * cellWidth;
      double rowMiddle = y + 2 * line + (c + 0.5) * cellHeight;
      paintHead(c, columnMiddle, y + 1.5 * line, cellWidth - 2, TextAlignment.CENTER);
      if (cellHeight >= line - 3) {
        paintHead(c, x - 6, rowMiddle, heads - 8, TextAlignment.RIGHT);
      } else {
        swatch(c, x - 10, rowMiddle, Math.min(8, cellHeight - 1));
      }
    }
  }

  private void paintHead(int c, double x, double y, double width, TextAlignment align) {
    String name = g.fitted(classNames.get(c), width);
    if (name.isEmpty() || name.equals("…")) {
      swatch(c, x, y, Math.min(8, width));
      return;
    }
    g.setFill(palette.ink());
    g.setTextAlign(align);
    g.setTextBaseline(VPos.CENTER);
    g.fillText(name, x, y);
  }

  private void swatch(int c, double x, double y, double size) {
    g.setFill(palette.classColor(c, classNames.size()));
    g.fillRect(x - size / 2, y - size / 2, size, size);
  }

  /**
   * The share of its row gives a cell its strength: right answers in the accent, wrong ones in the
   * danger colour.
   */
  private void paintCells(double left, double top, double width, double height) {
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < matrix.classes(); i++) {
      for (int j = 0; j < matrix.classes(); j++) {
        double share = matrix.trueTotal(i) == 0 ? 0 : matrix.rowPercent(i, j) / 100;
        Color strong = i == j ? palette.accent() : palette.danger();
        g.setFill(palette.plot().interpolate(strong, share == 0 ? 0 : 0.08 + 0.42 * share));
        double x = Math.rint(left + j * width);
        double y = Math.rint(top + i * height);
        double w = Math.rint(left + (j + 1) * width) - x;
        double h = Math.rint(top + (i + 1) * height) - y;
        g.fillRect(x, y, w, h);
        g.setStroke(palette.border());
        g.setLineWidth(1);
        g.strokeRect(x + 0.5, y + 0.5, w, h);
        String count = Long.toString(matrix.count(i, j));
        if (height >= 13 && g.textWidth(count) <= width - 1) {
          g.setFill(matrix.count(i, j) == 0 ? palette.inkMuted() : palette.ink());
          g.fillText(count, x + w / 2, y + h / 2);
        }
      }
    }
  }

  private void paintScores(ScoreColumn column) {
    boolean binary = matrix.classes() == 2;
    String kind = binary ? "score." : "score.macro-";
    score(column, "score.accuracy", matrix.accuracy());
    score(
        column, kind + "precision", binary ? matrix.precision(positive) : matrix.macroPrecision());
    score(column, kind + "recall", binary ? matrix.recall(positive) : matrix.macroRecall());
    score(column, kind + "f1", binary ? matrix.f1(positive) : matrix.macroF1());
    if (binary && matrix.total() > 0) {
      if (Double.isNaN(matrix.precision(positive))) {
        column.note(messages.text("undefined.precision", classNames.get(positive)));
      }
      if (Double.isNaN(matrix.recall(positive))) {
        column.note(messages.text("undefined.recall", classNames.get(positive)));
      }
    }
  }

  private void score(ScoreColumn column, String key, double value) {
    column.line(
        messages.text(key),
        Double.isNaN(value) ? messages.text("undefined") : Numbers.fixed(value, 3));
  }
}
