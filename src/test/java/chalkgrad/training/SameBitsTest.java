package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.KernelWarmUp;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run has the same bits whichever kernels compute it, and whenever they change. The golden hash
 * is that of the portable kernels on x86-64 with hardware FMA, taken when it was written; that the
 * numbers are right is what the tests against references are for.
 */
class SameBitsTest {
  private static final String GOLDEN = "57fb92aaa17c84d6";

  private static final int STEPS = 60;

  /** Every activation, layers narrower and wider than vectors, batches with a short one. */
  private static ExperimentSpec spec() {
    ExperimentSpec spec = Specs.points("moons", 70, 16, 4, 8, 19, 8, 3, 33, 2);
    List<Activation> hidden = new ArrayList<>(Activations.hidden());
    var network = spec.network();
    for (int i = 0; i < network.hidden().size(); i++) {
      int units = network.hidden().get(i).units();
      Activation f = hidden.get(i % hidden.size());
      network = network.withReplaced(i, Specs.tanh(units).withActivation(f));
    }
    return spec.withNetwork(network);
  }

  private static TrainingRun run(KernelChoice choice) {
    return new TrainingRun(spec(), Prepared.of(spec()), null, choice);
  }

  private static void steps(TrainingRun run, int count) {
    for (int i = 0; i < count; i++) {
      run.step();
    }
  }

  @Test
  void portable() {
    TrainingRun run = run(new KernelChoice());
    steps(run, STEPS);
    assertEquals(GOLDEN, run.parameterHash());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 31, 59})
  void vectorsFromAnyStepOn(int step) {
    assumeTrue(KernelWarmUp.isPossible());
    var choice = new KernelChoice();
    TrainingRun run = run(choice);
    steps(run, step);
    choice.takeVectors();
    steps(run, STEPS - step);
    assertEquals(GOLDEN, run.parameterHash());
    assertTrue(choice.text().startsWith("vector"), choice.text());
  }

  /** Trains in a Java of its own and says what came out, with both kernels. */
  static final class Main {
    public static void main(String[] arguments) {
      var choice = new KernelChoice();
      System.out.println(hash(choice));
      choice.takeVectors();
      System.out.println(hash(choice));
    }

    private static String hash(KernelChoice choice) {
      TrainingRun run = run(choice);
      steps(run, STEPS);
      return run.parameterHash();
    }
  }

  /** Interpreted, with narrower vectors, and without the processor's own fused multiply-add. */
  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-XX:UseAVX=2", "-XX:UseAVX=1", "-XX:-UseFMA"})
  void inAnotherJava(String flag) throws Exception {
    assumeTrue(KernelWarmUp.isPossible());
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String[] command = {
      java.toString(),
      "-XX:+IgnoreUnrecognizedVMOptions",
      flag,
      "--add-modules=jdk.incubator.vector",
      "-cp",
      System.getProperty("java.class.path"),
      Main.class.getName()
    };
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(List.of(GOLDEN, GOLDEN), out.lines().toList());
  }
}
