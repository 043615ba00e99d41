package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** A few short lines beside a place in a plot that is pointed at. */
final class Callout {
  private static final double PAD = 5;
  private static final double GAP = 9;

  private Callout() {}

  /** Marks the place and writes the lines beside it, within the ground of the pen. */
  static void paint(Pen pen, Palette palette, double x, double y, List<String> lines) {
    pen.setLineDashes();
    pen.setFill(palette.plot());
    pen.fillOval(x - 3.5, y - 3.5, 7, 7);
    pen.setStroke(palette.accent());
    pen.setLineWidth(2);
    pen.strokeOval(x - 3.5, y - 3.5, 7, 7);
    double line = pen.lineHeight();
    double width = 2 * PAD;
    for (String text : lines) {
      width = Math.max(width, pen.textWidth(text) + 2 * PAD);
    }
    double height = lines.size() * line + 2 * PAD - 2;
    PlotArea ground = new PlotArea(0, 0, pen.width(), pen.height());
    boolean right = x + GAP + width <= ground.right();
    double left =
        Math.clamp(right ? x + GAP : x - GAP - width, 0, Math.max(0, pen.width() - width));
    double top = Math.clamp(y + GAP, 0, Math.max(0, ground.bottom() - height));
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.92));
    pen.fillRoundRect(left, top, width, height, 6, 6);
    pen.setStroke(palette.border());
    pen.setLineWidth(1);
    pen.strokeRect(Math.rint(left) + 0.5, Math.rint(top) + 0.5, Math.rint(width), height);
    pen.setFill(palette.ink());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < lines.size(); i++) {
      pen.fillText(lines.get(i), left + PAD, top + PAD - 1 + (i + 0.5) * line);
    }
  }
}
