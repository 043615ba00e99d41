package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Names and numbers below each other, as far as there is room. */
final class ScoreColumn {
  private final Pen g;
  private final Palette palette;
  private final double left;
  private final double width;
  private double y;

  ScoreColumn(Pen g, Palette palette, double left, double top, double width) {
    this.g = g;
    this.palette = palette;
    this.left = left;
    this.width = width;
    this.y = top;
  }

  double left() {
    return left;
  }

  double width() {
    return width;
  }

  /** Where the next line begins. */
  double top() {
    return y;
  }

  void skip(double pixels) {
    y += pixels;
  }

  /** What remains below. */
  double room() {
    return g.height() - y;
  }

  /** The most important number. */
  void headline(String name, String number) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    g.fillText(name, left, y);
    double before = g.textWidth(name) + 8;
    boolean roomForBold = before + 1.15 * g.textWidth(number) <= width;
    g.setBold(roomForBold);
    g.setFill(palette.ink());
    g.fillText(number, left + before, y);
    g.setBold(false);
    y += g.lineHeight() + 4;
  }

  void line(String name, String number) {
    if (room() < g.lineHeight() - 3) {
      return;
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.ink());
    g.fillText(number, left + width, y);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    g.fillText(g.fitted(name, width - g.textWidth(number) - 3), left, y);
    y += g.lineHeight();
  }

  /** A sentence that explains. */
  void note(String text) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    for (String words : Sentences.wrapped(text, width, g::textWidth)) {
      if (room() >= g.lineHeight() - 3) {
        g.fillText(words, left, y);
        y += g.lineHeight();
      }
    }
  }
}
