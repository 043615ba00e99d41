package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.theme.Palette;

/** Which lines of a list are seen while not all of them have room. */
final class ListScroll {
  private static final double WIDTH = 4;

  private int first;
  private int total;
  private int seen;

  /** Says how many lines there are, and how many have room. */
  void place(int newTotal, int newSeen) {
    total = newTotal;
    seen = Math.max(1, newSeen);
    first = Math.clamp(first, 0, Math.max(0, total - seen));
  }

  int first() {
    return first;
  }

  /** The line after the last one that is seen. */
  int end() {
    return Math.min(total, first + seen);
  }

  int seen() {
    return seen;
  }

  boolean isNeeded() {
    return total > seen;
  }

  /** Moves on by lines; whether there is anything to move. */
  boolean by(int lines) {
    first = Math.clamp(first + lines, 0, Math.max(0, total - seen));
    return isNeeded();
  }

  /** Moves so far that a line is seen. */
  void reveal(int line) {
    if (line < first) {
      first = line;
    } else if (line >= first + seen) {
      first = line - seen + 1;
    }
  }

  /** Shows at the right edge which piece of the whole is seen; nothing if it is the whole. */
  void paint(Pen pen, Palette palette, double top, double height) {
    if (!isNeeded()) {
      return;
    }
    double left = pen.width() - WIDTH;
    pen.setFill(palette.grid());
    pen.fillRoundRect(left, top, WIDTH, height, WIDTH, WIDTH);
    double length = Math.max(12, height * seen / total);
    double at = top + (height - length) * first / Math.max(1, total - seen);
    pen.setFill(palette.inkMuted());
    pen.fillRoundRect(left, at, WIDTH, length, WIDTH, WIDTH);
  }

  /** The room at the right edge that the bar takes. */
  static double room() {
    return WIDTH + 4;
  }
}
