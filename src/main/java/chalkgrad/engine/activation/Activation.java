package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/**
 * What a layer makes of its pre-activation: a = f(z). Activations are immutable values; two with
 * the same id and parameters are equal. A new one is a class and a line in {@link Activations}.
 */
public interface Activation {
  /** The name used in files and on the command line. */
  String id();

  /** The numbers that shape the function, by name, such as {@code alpha}; most have none. */
  default Map<String, Double> parameters() {
    return Map.of();
  }

  /** f(z) of a single number. */
  double value(double z);

  /**
   * f′(z); {@code a} is f(z), which some derivatives are shorter in. At a kink it is what the
   * class's own text states.
   */
  double slope(double z, double a);

  /**
   * A = f(Z), entry by entry; only A is changed. The loops stand here once for each class so that
   * they compile well.
   */
  void apply(Matrix z, Matrix a);

  /** The same by kernels, where they know the function; the bits are the same. */
  default void apply(Matrix z, Matrix a, Kernels kernels) {
    apply(z, a);
  }

  /** Writes f′(Z) into {@code slopes}, entry by entry. */
  void slopes(Matrix z, Matrix a, Matrix slopes);

  /** Between which values f lies, so that its maps are coloured alike in all networks. */
  default Range range() {
    return Range.UNBOUNDED;
  }

  /** The values that an activation can take. */
  enum Range {
    ZERO_TO_ONE,
    MINUS_ONE_TO_ONE,
    UNBOUNDED
  }

  /** Whether each output depends on its own z alone; softmax is the one that does not. */
  default boolean isElementwise() {
    return true;
  }
}
