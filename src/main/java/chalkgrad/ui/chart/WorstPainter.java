package chalkgrad.ui.chart;

import chalkgrad.training.evaluation.WorstRow;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/**
 * Draws the lines of the ranked mistakes: row, truth, prediction, how wrong it is, and the loss
 * where there is room for it.
 */
final class WorstPainter {
  private static final double MARK = 15;
  private static final double LEAST_FOR_LOSS = 280;
  private static final double PAD = 4;

  private final Pen pen;
  private final ChartInput in;
  private final Palette palette;
  private final double line;
  private final boolean classes;
  private final boolean withLoss;
  private final double rowRight;
  private final double amountRight;
  private final double width;
  private final double wordWidth;
  private final boolean oneWord;
  private final boolean precise;

  WorstPainter(Pen pen, ChartInput in, double line, boolean scrolls) {
    this.pen = pen;
    this.in = in;
    this.line = line;
    palette = in.palette();
    classes = in.task().isClassification();
    width = pen.width() - (scrolls ? ListScroll.room() : 0);
    withLoss = width >= LEAST_FOR_LOSS;
    String largest = Integer.toString(in.dataset().rows());
    double numbers = Math.max(pen.textWidth(largest), pen.textWidth(text("worst.row")));
    precise = width >= LEAST_FOR_LOSS;
    double figures = pen.textWidth(classes ? precise ? "99.99 %" : "99.9 %" : "−0.0000");
    double amount = Math.max(figures, pen.textWidth(text(amountKey()))) + 6;
    double loss = withLoss ? Math.max(pen.textWidth("00.0000"), pen.textWidth("loss")) + 10 : 0;
    rowRight = numbers + PAD;
    amountRight = Math.min(width - loss - PAD, rowRight + 2 * 190 + amount);
    double words = amountRight - amount - rowRight - 12;
    oneWord = !classes && words / 2 < pen.textWidth("−0.0000");
    wordWidth = oneWord ? words : words / 2;
  }

  private static String text(String key) {
    return Chart.TEXT.text(key);
  }

  private String amountKey() {
    return classes ? "worst.probability" : "worst.residual";
  }

  private double left(int column) {
    return rowRight + 10 + column * wordWidth;
  }

  private double lossRight() {
    return Math.min(width - PAD, amountRight + 90);
  }

  void heads() {
    double middle = line / 2;
    pen.setTextBaseline(VPos.CENTER);
    pen.setFill(palette.inkMuted());
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.fillText(text("worst.row"), rowRight, middle);
    pen.fillText(text(amountKey()), amountRight, middle);
    if (withLoss) {
      pen.fillText(text("worst.loss"), lossRight(), middle);
    }
    pen.setTextAlign(TextAlignment.LEFT);
    pen.fillText(pen.fitted(text("confusion.true"), wordWidth), left(0), middle);
    if (!oneWord) {
      String predicted = text("confusion.predicted");
      String head = Captions.fitting(pen, wordWidth - 2, predicted, text("worst.predicted.short"));
      pen.fillText(head, left(1), middle);
    }
  }

  /**
   * A line.
   *
   * @param rank from 1; each second line has a ground of its own
   */
  void row(int rank, WorstRow row, double top, boolean selected) {
    double y = Math.rint(top);
    if (selected || rank % 2 == 1) {
      pen.setFill(selected ? palette.accent().deriveColor(0, 1, 1, 0.28) : palette.window());
      pen.fillRect(0, y, width, line);
    }
    if (selected) {
      pen.setFill(palette.accent());
      pen.fillRect(0, y, 3, line);
    }
    double middle = y + line / 2;
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.setFill(palette.inkMuted());
    pen.fillText(Integer.toString(row.row() + 1), rowRight, middle);
    pen.setFill(palette.ink());
    pen.fillText(amount(row.amount()), amountRight, middle);
    if (withLoss) {
      double loss = WorstRowsChart.loss(in, row);
      pen.setFill(palette.inkMuted());
      pen.fillText(Double.isNaN(loss) ? "–" : shown(loss), lossRight(), middle);
    }
    pen.setTextAlign(TextAlignment.LEFT);
    word(row.truth(), 0, middle);
    if (!oneWord) {
      word(row.predicted(), 1, middle);
    }
  }

  private String amount(double amount) {
    return classes && amount >= 0 && amount <= 1
        ? Chart.TEXT.text("percent", Numbers.fixed(100 * amount, precise ? 2 : 1))
        : Numbers.shown(amount);
  }

  private static String shown(double loss) {
    return Math.abs(loss) < 1000 ? Numbers.fixed(loss, 4) : Numbers.shown(loss);
  }

  private void word(double value, int column, double middle) {
    double left = left(column);
    if (!classes) {
      pen.setFill(palette.ink());
      pen.fillText(pen.fitted(Numbers.shown(value), wordWidth - 4), left, middle);
      return;
    }
    List<String> names = in.dataset().classNames();
    int c = (int) value;
    pen.setFill(palette.classColor(c, names.size()));
    Marker.of(c).fill(pen, left + 5, middle, 4.4);
    pen.setFill(palette.ink());
    pen.fillText(pen.fitted(names.get(c), wordWidth - MARK - 4), left + MARK, middle);
  }
}
