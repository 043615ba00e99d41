package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Names and numbers below each other, as far as there is room. */
final class ScoreColumn {
  private final PlotCanvas canvas;
  private final GraphicsContext g;
  private final Palette palette;
  private final double left;
  private final double width;
  private double y;

  ScoreColumn(
      PlotCanvas canvas,
      GraphicsContext g,
      Palette palette,
      double left,
      double top,
      double width) {
    this.canvas = canvas;
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
    return canvas.getHeight() - y;
  }

  /** The most important number. */
  void headline(String name, String number) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    g.fillText(name, left, y);
    double before = canvas.textWidth(name) + 8;
    boolean roomForBold = before + 1.15 * canvas.textWidth(number) <= width;
    g.setFont(roomForBold ? canvas.boldFont() : canvas.font());
    g.setFill(palette.ink());
    g.fillText(number, left + before, y);
    g.setFont(canvas.font());
    y += canvas.lineHeight() + 4;
  }

  void line(String name, String number) {
    if (room() < canvas.lineHeight() - 3) {
      return;
    }
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.RIGHT);
    g.setFill(palette.ink());
    g.fillText(number, left + width, y);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    g.fillText(canvas.fitted(name, width - canvas.textWidth(number) - 3), left, y);
    y += canvas.lineHeight();
  }

  /** A sentence that explains. */
  void note(String text) {
    g.setTextBaseline(VPos.TOP);
    g.setTextAlign(TextAlignment.LEFT);
    g.setFill(palette.inkMuted());
    for (String words : Sentences.wrapped(text, width, canvas::textWidth)) {
      if (room() >= canvas.lineHeight() - 3) {
        g.fillText(words, left, y);
        y += canvas.lineHeight();
      }
    }
  }
}
