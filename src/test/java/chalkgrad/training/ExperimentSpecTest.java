package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.Generators;
import chalkgrad.engine.activation.Linear;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.loss.MeanSquaredError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentSpecTest {
  static List<Generator> generators() {
    return Generators.all();
  }

  @ParameterizedTest
  @MethodSource("generators")
  void outputAndLossFollowTheData(Generator generator) {
    ExperimentSpec spec =
        Defaults.experiment().withSource(new DataSource.Generated(generator.defaults()));
    switch (spec.data().source().dataset().task()) {
      case BINARY -> assertInstanceOf(Sigmoid.class, spec.network().output());
      case MULTICLASS -> assertInstanceOf(Softmax.class, spec.network().output());
      case REGRESSION -> assertInstanceOf(Linear.class, spec.network().output());
    }
    assertTrue(spec.training().loss().accepts(spec.network().output()));
    assertEquals(Defaults.experiment().network().hidden(), spec.network().hidden());
    new TrainingRun(spec).step();
  }

  @Test
  void aChosenLossThatFitsStays() {
    ExperimentSpec spec = Defaults.experiment();
    ExperimentSpec squared = spec.withTraining(spec.training().withLoss(new MeanSquaredError()));
    ExperimentSpec moved =
        squared.withSource(new DataSource.Generated(Generators.byId("moons").defaults()));
    assertEquals(new MeanSquaredError(), moved.training().loss());
  }

  @Test
  void featuresStayOnlyWithTheirColumns() {
    ExperimentSpec spec = Defaults.experiment();
    ExperimentSpec squares = spec.withInput(spec.input().withFeatures(List.of("x1^2", "x2^2")));
    DataSource circles = new DataSource.Generated(Generators.byId("circles").defaults());
    DataSource runge = new DataSource.Generated(Generators.byId("runge").defaults());
    assertEquals(List.of("x1^2", "x2^2"), squares.withSource(circles).input().features());
    assertEquals(List.of(), squares.withSource(runge).input().features());
  }

  @Test
  void layersAreInsertedReplacedAndRemoved() {
    NetworkSpec network = Defaults.experiment().network();
    NetworkSpec longer = network.withInserted(1, Defaults.layer(7));
    assertEquals(List.of(4, 7, 2), longer.hidden().stream().map(layer -> layer.units()).toList());
    assertEquals(network, longer.withRemoved(1));
    assertSame(network.hidden().get(1), longer.withRemoved(0).hidden().get(1));
  }

  @Test
  void valuesOutOfRangeAreRefusedWithTheValue() {
    ExperimentSpec spec = Defaults.experiment();
    assertMessage("-0.1", () -> spec.training().withLearningRate(-0.1));
    assertMessage("1.5", () -> spec.withThreshold(1.5));
    assertMessage("513", () -> Defaults.layer(513));
    assertMessage("-1", () -> spec.training().withBatchSize(-1));
  }

  private static void assertMessage(String part, Runnable edit) {
    String message = assertThrows(IllegalArgumentException.class, edit::run).getMessage();
    assertTrue(message.contains(part), message);
  }
}
