package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Linear;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.training.NeuronAddress;
import chalkgrad.training.frame.NetworkView;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeuronFormulaTest {
  private static final NetworkView NETWORK =
      new NetworkView(
          List.of("x₁", "x₂"),
          List.of(
              new NetworkView.Layer(
                  3,
                  new Tanh(),
                  true,
                  new double[] {0.914, -1, 2, -0.331, 0, 0.5},
                  new double[] {0.1, -0.2, 0}),
              new NetworkView.Layer(
                  1, new Linear(), false, new double[] {-1, 0.25, -3}, new double[1])));

  private static String formula(int layer, int index, int most) {
    return NeuronFormula.of(NETWORK, new NeuronAddress(layer, index), most);
  }

  @Test
  void termsStandInTheirOrderWithTheBiasLast() {
    assertEquals("a⁽¹⁾₁ = tanh(0.91·x₁ − 0.33·x₂ + 0.10)", formula(1, 0, 8));
    assertEquals("a⁽²⁾₁ = −1.00·a⁽¹⁾₁ + 0.25·a⁽¹⁾₂ − 3.00·a⁽¹⁾₃", formula(2, 0, 8));
    assertEquals("x₂", formula(0, 1, 8));
  }

  @Test
  void ofManyTermsThoseInTheMiddleAreLeftOut() {
    assertEquals("a⁽²⁾₁ = −1.00·a⁽¹⁾₁ + … − 3.00·a⁽¹⁾₃", formula(2, 0, 2));
    assertEquals("a⁽²⁾₁ = … − 3.00·a⁽¹⁾₃", formula(2, 0, 1));
  }

  @Test
  void aNeuronThatIsGoneIsNotInTheNetwork() {
    assertTrue(NeuronFormula.isIn(NETWORK, new NeuronAddress(1, 2)));
    assertFalse(NeuronFormula.isIn(NETWORK, new NeuronAddress(1, 3)));
    assertFalse(NeuronFormula.isIn(NETWORK, new NeuronAddress(3, 0)));
  }
}
