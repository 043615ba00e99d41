package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Tanh;
import chalkgrad.training.frame.NetworkView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static NetworkView network(int inputs, int units, double... weights) {
    List<String> names = IntStream.range(0, inputs).mapToObj(i -> "x" + i).toList();
    return new NetworkView(
        names, List.of(new NetworkView.Layer(units, new Tanh(), true, weights, new double[units])));
  }

  private static Edges edges(int inputs, int units) {
    return new Edges(NetworkLayoutTest.layout(List.of(inputs, units), 760, 480));
  }

  @Test
  void looksGrowWithTheWeightAndTellTheSign() {
    int last = -1;
    for (double weight = 0; weight < 10; weight += 0.01) {
      int look = Edges.look(weight);
      assertTrue(look >= last && look < Edges.LEVELS);
      last = look;
      if (weight > 0) {
        assertEquals(look + Edges.LEVELS, Edges.look(-weight));
      }
    }
    assertEquals(Edges.LEVELS - 1, last);
    assertEquals(Edges.BROKEN, Edges.look(Double.NaN));
    assertEquals(Edges.BROKEN, Edges.look(Double.NEGATIVE_INFINITY));
  }

  @Test
  void onlyAVisibleChangeCounts() {
    Edges edges = edges(2, 1);
    assertTrue(edges.update(network(2, 1, 0.5, -2)));
    assertFalse(edges.update(network(2, 1, 0.5 + 1e-6, -2 - 1e-6)));
    assertTrue(edges.update(network(2, 1, -0.5, -2)));
    assertTrue(edges.update(network(2, 1, Double.NaN, -2)));
  }

  @Test
  void anEdgeLooksLikeTheWeightThatItStandsFor() {
    Edges edges = edges(2, 3);
    edges.update(network(2, 3, 0.1, -0.2, 0.9, -4, 5, 0));
    double[][] weights = {{0.1, -0.2, 0.9}, {-4, 5, 0}};
    for (int e = 0; e < edges.count(); e++) {
      assertEquals(Edges.look(weights[edges.from(e)][edges.to(e)]), edges.look(e));
    }
    assertEquals(6, edges.count());
  }

  @Test
  void ofTooManyTheStrongestAreDrawn() {
    int side = 60;
    NetworkLayout layout = NetworkLayoutTest.layout(List.of(side, side), 760, 2000);
    Edges edges = new Edges(layout);
    double[] weights = new double[side * side];
    Arrays.setAll(weights, i -> i % 3 == 0 ? -3 : 0.01 * (i % 2));
    edges.update(network(side, side, weights));
    int drawn = 0;
    for (int e = 0; e < edges.count(); e++) {
      boolean strong = Math.abs(weights[edges.from(e) * side + edges.to(e)]) > 1;
      boolean isDrawn = edges.look(e) != Edges.HIDDEN;
      assertTrue(isDrawn || !strong);
      drawn += isDrawn ? 1 : 0;
    }
    assertEquals(3600, edges.count());
    assertEquals(Edges.MOST_DRAWN, drawn);
  }
}
