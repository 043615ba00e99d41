package chalkgrad.engine.init;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The catalogue of initialisers. With fan-in i and fan-out o: Xavier (Glorot and Bengio 2010) keeps
 * the variance of signals and gradients, Var w = 2/(i + o); He (He et al. 2015) makes up for the
 * half that ReLU cuts off, Var w = 2/i. A uniform distribution on ±√(3 Var w) has that variance.
 */
public final class Initializers {
  /** Half the width of "small uniform". */
  private static final double SMALL = 0.05;

  private static final List<Initializer> ALL =
      List.of(
          new Uniform("xavier-uniform", w -> Math.sqrt(6.0 / (w.rows() + w.columns()))),
          new Normal("xavier-normal", w -> Math.sqrt(2.0 / (w.rows() + w.columns()))),
          new Uniform("he-uniform", w -> Math.sqrt(6.0 / w.rows())),
          new Normal("he-normal", w -> Math.sqrt(2.0 / w.rows())),
          new Uniform("small-uniform", w -> SMALL),
          new Normal("standard-normal", w -> 1),
          new Zeros());

  private Initializers() {}

  /** All initialisers, in the order of the menus. */
  public static List<Initializer> all() {
    return ALL;
  }

  /** The initialiser of an id. */
  public static Initializer of(String id) {
    return ALL.stream()
        .filter(initializer -> initializer.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no initialiser " + id + "; there are " + ids()));
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Initializer::id).collect(Collectors.joining(", "));
  }

  /** Uniform on [−limit, limit). */
  private record Uniform(String id, ToDoubleFunction<Matrix> limit) implements Initializer {
    @Override
    public void fill(Matrix weights, RandomStream random) {
      double bound = limit.applyAsDouble(weights);
      for (int i = 0; i < weights.rows(); i++) {
        for (int j = 0; j < weights.columns(); j++) {
          weights.set(i, j, random.nextDouble(-bound, bound));
        }
      }
    }
  }

  /** Normal with mean 0. */
  private record Normal(String id, ToDoubleFunction<Matrix> deviation) implements Initializer {
    @Override
    public void fill(Matrix weights, RandomStream random) {
      double sigma = deviation.applyAsDouble(weights);
      for (int i = 0; i < weights.rows(); i++) {
        for (int j = 0; j < weights.columns(); j++) {
          weights.set(i, j, sigma * random.nextGaussian());
        }
      }
    }
  }

  /** All 0: every neuron of a layer then learns the same, which is worth seeing once. */
  private record Zeros() implements Initializer {
    @Override
    public String id() {
      return "zeros";
    }

    @Override
    public void fill(Matrix weights, RandomStream random) {
      weights.fill(0);
    }
  }
}
