package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Sentences on a canvas, broken into lines. */
final class Sentences {
  private Sentences() {}

  /** Lines no wider than allowed; a word that is wider has a line of its own. */
  static List<String> wrapped(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && measure.applyAsDouble(longer) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  static void paintCentred(Pen g, Palette palette, String text, PlotArea area) {
    List<String> lines = wrapped(text, Math.max(40, area.width() - 24), g::textWidth);
    g.setFill(palette.inkMuted());
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    double y = area.y() + area.height() / 2 - (lines.size() - 1) * g.lineHeight() / 2;
    for (String line : lines) {
      g.fillText(line, area.x() + area.width() / 2, y);
      y += g.lineHeight();
    }
  }
}
