package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.engine.ReferenceNet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A whole {@link TrainingRun} on six rows against numbers computed elsewhere; see
 * reference/README.md.
 */
class SixRowsReferenceTest {
  @ParameterizedTest
  @ValueSource(strings = {"gd_init_zeros", "gd_init_fixed"})
  void gradientDescentFollowsTheReference(String name) {
    JsonNode toy = ReferenceNet.section("toy6");
    JsonNode expected = toy.get(name);
    TrainingRun run = new TrainingRun(Specs.sixRows(toy).withTraining(Specs.plain(0.01, 0)));
    set(run, expected.get("W0"), expected.get("b0"));
    int seen = 0;
    for (int t = 1; seen < expected.get("steps").size(); t++) {
      run.step();
      JsonNode mark = expected.get("steps").get(Integer.toString(t));
      if (mark != null) {
        seen++;
        double tolerance = t == 100_000 ? 1e-9 : 1e-10;
        ReferenceNet.assertMatrix(
            mark.get("W"), run.parameters().weights(0), tolerance, "W after " + t);
        assertEquals(
            mark.get("b").get(0).asDouble(),
            run.parameters().biases(0).get(0, 0),
            tolerance,
            "b after " + t);
      }
    }
    assertEquals(100_000, run.steps());
    assertEquals(100_000, run.epochs());
  }

  private static void set(TrainingRun run, JsonNode w, JsonNode b) {
    run.parameters().weights(0).copyFrom(ReferenceNet.matrix(w));
    run.parameters().biases(0).set(0, 0, b.get(0).asDouble());
  }
}
