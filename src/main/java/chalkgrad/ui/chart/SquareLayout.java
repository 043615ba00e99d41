package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;

/**
 * A square plot and the numbers that belong to it: beside it, or below where the square becomes
 * larger that way.
 */
record SquareLayout(PlotArea area, boolean beside) {
  private static final double GAP = 16;

  /** In a narrower place the numbers always stand below. */
  private static final double LEAST_FOR_BESIDE = 300;

  /** So many lines below are as good as numbers beside. */
  private static final double LINES_BELOW = 12;

  private static final double BELOW_GAP = 6;
  private static final double LEAST_SIDE = 20;

  /**
   * @param min of the values on both axes
   */
  static SquareLayout of(Pen pen, double min, double max) {
    AxesPainter axes = new AxesPainter(pen);
    double height = pen.height() - axes.topMargin() - axes.bottomMargin();
    double left = axes.leftMargin(min, max, Axis.Kind.LINEAR, Math.max(LEAST_SIDE, height));
    double width = pen.width() - left - 1;
    double beside = Math.min(width - numbersWidth(pen) - GAP, height);
    double oneLine = Math.min(width, height - pen.lineHeight() - 2 * BELOW_GAP);
    double manyLines = Math.min(width, height - LINES_BELOW * pen.lineHeight() - BELOW_GAP);
    boolean roomy = pen.width() >= LEAST_FOR_BESIDE;
    boolean wide = roomy && beside >= manyLines;
    double below = roomy ? manyLines : oneLine;
    double side = Math.max(LEAST_SIDE, wide ? beside : below);
    PlotArea area =
        PlotArea.inside(
            left + side + 1,
            axes.topMargin() + side + axes.bottomMargin(),
            axes.topMargin(),
            1,
            axes.bottomMargin(),
            left);
    return new SquareLayout(area, wide);
  }

  private static double numbersWidth(Pen pen) {
    return Math.clamp(0.4 * pen.width(), 138, 220);
  }

  /**
   * Where the numbers go.
   *
   * @param most as wide as they may become
   */
  ScoreColumn column(Pen pen, Palette palette, double most) {
    if (!beside) {
      double top = area.bottom() + new AxesPainter(pen).bottomMargin() + BELOW_GAP;
      return new ScoreColumn(pen, palette, 2, top, Math.min(pen.width() - 4, 1.6 * most));
    }
    double left = area.right() + GAP;
    return new ScoreColumn(pen, palette, left, 0, Math.min(pen.width() - left - 2, most));
  }
}
