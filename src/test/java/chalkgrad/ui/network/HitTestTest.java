package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import chalkgrad.engine.activation.Tanh;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.network.NetworkLayout.Column;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HitTestTest {
  private final NetworkLayout layout = NetworkLayoutTest.layout(List.of(2, 2), 760, 480);
  private final Edges edges = new Edges(layout);
  private final Column left = layout.columns().get(0);
  private final Column right = layout.columns().get(1);

  @BeforeEach
  void weigh() {
    double[] weights = {1, 1, 1, 1};
    edges.update(
        new NetworkView(
            List.of("x₁", "x₂"),
            List.of(new NetworkView.Layer(2, new Tanh(), true, weights, new double[2]))));
  }

  @Test
  void aNeuronIsHitWithinItsSquare() {
    double half = right.size() / 2;
    assertEquals(new Item.Neuron(1, 1), at(right.x() + half - 1, right.y(1) - half + 1));
    assertEquals(new Item.Neuron(0, 0), at(left.x(), left.y(0)));
    assertNull(at(right.x() + half + 1, right.y(1)));
    assertNull(at(right.x(), right.y(1) + half + 1));
  }

  @Test
  void theNearestLineIsHitWithinReach() {
    double x = left.x() + (right.x() - left.x()) * 0.25;
    assertEquals(new Item.Edge(1, 0, 0), at(x, left.y(0) - 5.9));
    assertNull(at(x, left.y(0) - 6.1));
    assertEquals(new Item.Edge(1, 1, 1), at(x, left.y(1) + 3));
  }

  @Test
  void aCurveIsHitWhereItIsDrawn() {
    double x1 = left.rightEdge();
    double x2 = right.leftEdge();
    double y1 = left.y(0);
    double y2 = right.y(1);
    // The cubic Bézier with both inner points at the middle x, by de Casteljau at t = 1/4:
    // x = x1 + (x2 − x1)·19/64, y = y1 + (y2 − y1)·10/64.
    double x = x1 + (x2 - x1) * 19 / 64;
    double y = y1 + (y2 - y1) * 10 / 64;
    assertEquals(new Item.Edge(1, 0, 1), at(x, y + 1));
  }

  private Item at(double x, double y) {
    return HitTest.at(layout, edges, x, y);
  }
}
