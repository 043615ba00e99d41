package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Tanh;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.network.NetworkLayout.Column;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinePictureTest {
  private final NetworkLayout layout = NetworkLayoutTest.layout(List.of(2, 2), 760, 480);
  private final Column left = layout.columns().get(0);
  private final Column right = layout.columns().get(1);

  private LinePicture picture(double scale, double... weights) {
    Edges edges = new Edges(layout);
    edges.update(
        new NetworkView(
            List.of("x₁", "x₂"),
            List.of(new NetworkView.Layer(2, new Tanh(), true, weights, new double[2]))));
    LinePicture picture = new LinePicture();
    picture.resize(60, 760, 380, scale);
    picture.draw(edges, Palette.LIGHT);
    return picture;
  }

  /** The sum of a column's alphas from one row to another, in whole pixels. */
  private static double covered(LinePicture pixels, int x, double from, double to) {
    double sum = 0;
    for (int y = (int) from; y < (int) to; y++) {
      sum += (pixels.pixel(x, y) >>> 24) / 255.0;
    }
    return sum;
  }

  @Test
  void aLevelLineIsAsThickAndAsOpaqueAsItsWeightSays() {
    for (double scale : new double[] {1, 2}) {
      LinePicture pixels = picture(scale, 9, 0, 0, 0.001);
      int x = (int) (scale * (left.x() + right.x()) / 2);
      double y = scale * (left.y(0) - 60);
      double thickness = Edges.lineWidth(Edges.LEVELS - 1, 7) * scale;
      // The strongest line has an alpha of 0.85.
      assertEquals(0.85 * thickness, covered(pixels, x, y - 10 * scale, y + 10 * scale), 0.15);
      assertEquals(0, pixels.pixel(x, (int) (y - 6 * scale)));
      assertEquals(0, pixels.pixel((int) (scale * left.x()), (int) y), "behind the neuron");
    }
  }

  /**
   * At a quarter of Bézier's parameter, by de Casteljau: 19/64 of the way and 10/64 of the climb.
   */
  @Test
  void aCurveRunsWhereItIsHit() {
    LinePicture pixels = picture(1, 0.001, -9, 0.001, 0.001);
    double x = left.rightEdge() + (right.leftEdge() - left.rightEdge()) * 19 / 64;
    double y = left.y(0) + (right.y(1) - left.y(0)) * 10 / 64 - 60;
    int color = pixels.pixel((int) x, (int) y);
    assertTrue((color >>> 24) > 200, Integer.toHexString(color));
    assertTrue((color >> 16 & 0xff) > (color & 0xff), "negative weights are orange");
  }
}
