package chalkgrad.ui.chart;

import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;
import javafx.scene.paint.Color;

/**
 * How layers look and what they are called in charts: their colours run from violet over green to
 * orange as the layers run from the input to the output, with steps that differ in lightness too.
 */
final class LayerInk {
  private static final int VIOLET = 7;
  private static final int GREEN = 2;
  private static final int ORANGE = 0;

  private LayerInk() {}

  static Color color(Palette palette, int layer, int layers) {
    Color first = palette.classes().get(VIOLET).interpolate(palette.ink(), 0.15);
    Color middle = palette.classes().get(GREEN);
    Color last = palette.classes().get(ORANGE).interpolate(palette.ink(), 0.08);
    double place = layers == 1 ? 1 : 2.0 * layer / (layers - 1);
    return place < 1 ? first.interpolate(middle, place) : middle.interpolate(last, place - 1);
  }

  /** "layer 2", the name that the user has given it, or "output". */
  static String name(TrainingFrame frame, int layer) {
    var hidden = frame.spec().network().hidden();
    if (layer >= hidden.size()) {
      return Chart.TEXT.text("layer.output");
    }
    String given = hidden.get(layer).name();
    return given.isEmpty() ? Chart.TEXT.text("layer.hidden", Integer.toString(layer + 1)) : given;
  }

  /** The same in two characters or so, where there is no room. */
  static String shortName(TrainingFrame frame, int layer) {
    return layer >= frame.spec().network().hidden().size()
        ? Chart.TEXT.text("layer.output.short")
        : Integer.toString(layer + 1);
  }
}
