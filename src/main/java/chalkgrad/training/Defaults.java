package chalkgrad.training;

import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Adam;
import java.util.List;

/**
 * The settings that the window and the command line begin with: the only place where they stand.
 */
public final class Defaults {
  /** Seed of the data, the split and the run. */
  public static final long SEED = 42;

  /** Neurons of a layer that is added by hand. */
  public static final int NEW_LAYER_UNITS = 4;

  /** Epochs of a training on the command line, which nobody watches to press Pause. */
  public static final long EPOCHS = 200;

  /** Epochs without progress that the tolerance rule waits for once it is asked for. */
  public static final int TOLERANCE_EPOCHS = 10;

  /** How fast the window trains at first: slow enough to watch the boundary move. */
  public static final double EPOCHS_PER_SECOND = 50;

  private Defaults() {}

  public static Initializer initializer() {
    return Initializers.of("xavier-uniform");
  }

  /** A hidden layer as it is added by hand. */
  public static LayerSpec.Dense layer(int units) {
    return new LayerSpec.Dense(units, new Tanh(), initializer());
  }

  /** The XOR problem, which no straight line can solve, before a 2-4-2-1 network that can. */
  public static ExperimentSpec experiment() {
    return new ExperimentSpec(
        new DataSpec(
            new DataSource.Generated(
                Generators.byId("xor").defaults().withPoints(500).withNoise(0.3).withSeed(SEED)),
            new SplitSettings(0, 0.2),
            SEED),
        new InputSpec(List.of("x1", "x2"), "standard"),
        new NetworkSpec(List.of(layer(4), layer(2)), new Sigmoid(), initializer()),
        new TrainingSpec(
            new BinaryCrossEntropy(), new Adam(), 0.01, Penalty.NONE, 32, SEED, StoppingSpec.NEVER),
        0.5);
  }
}
