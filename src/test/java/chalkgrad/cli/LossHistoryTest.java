package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.training.frame.Scores;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossHistoryTest {
  @Test
  void spikesSurviveThinning() {
    var history = new LossHistory();
    for (int epoch = 0; epoch <= 12345; epoch++) {
      double loss = epoch == 6789 ? 99 : epoch == 4321 ? -1 : 1.0 / (epoch + 1);
      history.add(Map.of(Part.TRAIN, new Scores(loss, 0)));
    }
    LossHistory.Curve curve = history.thinned(Part.TRAIN, 1000);
    assertTrue(curve.epochs().size() <= 1000);
    assertEquals(99, curve.losses().get(curve.epochs().indexOf(6789)));
    assertEquals(-1, curve.losses().get(curve.epochs().indexOf(4321)));
    assertEquals(0, curve.epochs().getFirst());
    assertEquals(12345, curve.epochs().getLast());
  }
}
