package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chalkgrad.base.UserException;
import chalkgrad.engine.activation.LeakyRelu;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerTextTest {
  @Test
  void layersComeBackAsTheyWereButAreNew() {
    LayerSpec named =
        new LayerSpec.Dense(3, new LeakyRelu(0.2), Initializers.of("he-normal"), false)
            .withName("edge = detectors")
            .withNeuronName(1, "left edge");
    List<LayerSpec> layers = List.of(Defaults.layer(7), named);
    List<LayerSpec> identified = List.of(Defaults.layer(7).withId(4), named.withId(9));
    assertEquals(layers, LayerText.read(LayerText.write(identified)));
    assertEquals(
        """
        Chalkgrad layers
        dense units=7 activation=tanh initializer=xavier-uniform bias=true
        dense units=3 activation=leaky-relu alpha=0.2 initializer=he-normal bias=false name=edge = detectors
        neuron 2 left edge
        """,
        LayerText.write(identified));
  }

  @Test
  void lineEndsOfOtherSystemsDoNotMatter() {
    String text = LayerText.write(List.of(Defaults.layer(2))).replace("\n", "\r\n");
    assertEquals(List.of(Defaults.layer(2)), LayerText.read("\n" + text + "\n"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "hello",
        "Chalkgrad layers",
        "Chalkgrad layers\nhello",
        "Chalkgrad layers\ndense",
        "Chalkgrad layers\ndense units=4",
        "Chalkgrad layers\ndense units=0 activation=tanh initializer=zeros",
        "Chalkgrad layers\ndense units=513 activation=tanh initializer=zeros",
        "Chalkgrad layers\ndense units=2 activation=softmax initializer=zeros",
        "Chalkgrad layers\ndense units=2 activation=leaky-relu alpha=x initializer=zeros",
        "Chalkgrad layers\ndense units=2 activation=tanh initializer=zeros\nneuron 3 x",
        "Chalkgrad layers\nneuron 1 x",
        "Chalkgrad layers\ndense units=2 activation=tanh initializer=zeros\nneuron"
      })
  void anythingElseIsRefused(String text) {
    assertThrows(UserException.class, () -> LayerText.read(text));
  }
}
