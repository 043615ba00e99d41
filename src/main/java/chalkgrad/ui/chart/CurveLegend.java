package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.frame.HistoryView.Curve;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.Ruler;
import chalkgrad.ui.theme.Palette;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/**
 * Names the curves and gives their values at the pointer, else the newest ones, in a corner that
 * curves seldom visit.
 */
final class CurveLegend {
  private static final double LINE = 24;
  private static final double SHORT_LINE = 14;
  private static final double PAD = 5;

  private final Ruler ruler;
  private final Messages messages;
  private final Palette palette;

  CurveLegend(Ruler ruler, Messages messages, Palette palette) {
    this.ruler = ruler;
    this.messages = messages;
    this.palette = palette;
  }

  /**
   * @param best the best epoch; −1: none
   * @param epoch the one that is pointed at; NaN: the newest
   * @param low whether the lower corner is the empty one
   */
  void paint(Pen g, PlotArea area, Map<Part, Curve> curves, long best, double epoch, boolean low) {
    double line = ruler.lineHeight();
    double names = 0;
    for (Part part : curves.keySet()) {
      names = Math.max(names, ruler.textWidth(messages.text("part." + part.id())));
    }
    if (best >= 0) {
      names = Math.max(names, ruler.textWidth(messages.text("best")));
    }
    double numbers = ruler.textWidth("0.000000");
    double texts = 6 + names + 8 + numbers + 2 * PAD;
    double sample = LINE + texts <= area.width() ? LINE : SHORT_LINE;
    double width = Math.min(sample + texts, area.width() - 4);
    int lines = curves.size() + (Double.isNaN(epoch) ? 0 : 1) + (best >= 0 ? 1 : 0);
    double left = area.right() - width - 4;
    double top = low ? area.bottom() - lines * line - 2 * PAD - 2 : area.y() + 4;
    g.setFill(palette.plot().deriveColor(0, 1, 1, 0.78));
    g.fillRoundRect(left, top, width, lines * line + 2 * PAD - 2, 6, 6);
    double y = top + PAD + line / 2 - 1;
    g.setTextBaseline(VPos.CENTER);
    if (!Double.isNaN(epoch)) {
      g.setFill(palette.accent());
      g.setTextAlign(TextAlignment.RIGHT);
      g.fillText(messages.text("at.epoch", Numbers.fixed(epoch, 0)), left + width - PAD, y);
      y += line;
    }
    for (Map.Entry<Part, Curve> entry : curves.entrySet()) {
      CurveStyle.apply(g, palette, entry.getKey());
      String name = messages.text("part." + entry.getKey().id());
      paintLine(g, name, Numbers.shown(value(entry.getValue(), epoch)), left, y, width, sample);
      y += line;
    }
    if (best >= 0) {
      CurveStyle.applyBest(g, palette);
      paintLine(g, messages.text("best"), Long.toString(best), left, y, width, sample);
    }
  }

  private static double value(Curve curve, double epoch) {
    return Double.isNaN(epoch) ? curve.last() : curve.y()[CurveReading.nearest(curve, epoch)];
  }

  private void paintLine(
      Pen g, String name, String number, double left, double y, double width, double sample) {
    g.strokeLine(left + PAD, y, left + PAD + sample, y);
    g.setLineDashes();
    g.setFill(palette.inkMuted());
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(name, left + PAD + sample + 6, y);
    g.setFill(palette.ink());
    g.setTextAlign(TextAlignment.RIGHT);
    g.fillText(number, left + width - PAD, y);
  }
}
