package chalkgrad.engine.optimizer;

import java.util.Arrays;
import java.util.Optional;

/**
 * A bound on the gradient, so that one steep place does not throw the weights far away. It acts on
 * the whole gradient, penalty included, before the optimizer sees it:
 *
 * <ul>
 *   <li>by norm: g ← g·min(1, c/‖g‖), where ‖g‖ = √Σg² runs over all weights and biases of the
 *       network; the direction stays;
 *   <li>by value: every gᵢ ← max(−c, min(c, gᵢ)); the direction may turn.
 * </ul>
 *
 * <p>Source: Pascanu, Mikolov, Bengio, “On the difficulty of training recurrent neural networks”,
 * 2013.
 *
 * @param kind what is bounded, if anything
 * @param bound c &gt; 0; without clipping it means nothing
 */
public record Clipping(Kind kind, double bound) {
  /** The bound that is offered first. */
  public static final double USUAL_BOUND = 1;

  /** The gradient reaches the optimizer as it is. */
  public static final Clipping NONE = new Clipping(Kind.NONE, USUAL_BOUND);

  /** Sums of squares below this have lost digits. */
  private static final double TINY = 1e-280;

  /** What is bounded. */
  public enum Kind {
    NONE("none"),
    NORM("norm"),
    VALUE("value");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name used in files. */
    public String id() {
      return id;
    }

    /** The kind with this name; empty if there is none. */
    public static Optional<Kind> byId(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
  }

  public Clipping {
    if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("the bound must be positive, but is " + bound);
    }
  }

  /** By the norm of the whole gradient. */
  public static Clipping byNorm(double bound) {
    return new Clipping(Kind.NORM, bound);
  }

  /** Each number of the gradient for itself. */
  public static Clipping byValue(double bound) {
    return new Clipping(Kind.VALUE, bound);
  }

  public Clipping withKind(Kind newKind) {
    return new Clipping(newKind, bound);
  }

  public Clipping withBound(double newBound) {
    return new Clipping(kind, newBound);
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }

  /**
   * Clips a gradient in its place; one that keeps within the bound keeps its bits.
   *
   * @param gradient finite numbers
   */
  public void apply(double[] gradient) {
    switch (kind) {
      case NONE -> {}
      case NORM -> clipNorm(gradient);
      case VALUE -> {
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] = Math.max(-bound, Math.min(bound, gradient[i]));
        }
      }
    }
  }

  private void clipNorm(double[] gradient) {
    double unit = 1;
    double squares = squares(gradient, unit);
    if (!(squares >= TINY && squares < Double.POSITIVE_INFINITY)) {
      // Squares of such numbers leave the range of a double; the numbers themselves do not.
      unit = largest(gradient);
      squares = unit == 0 ? 0 : squares(gradient, unit);
    }
    double root = Math.sqrt(squares);
    if (unit * root > bound) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] = gradient[i] / unit * (bound / root);
      }
    }
  }

  private static double squares(double[] numbers, double unit) {
    double sum = 0;
    for (double number : numbers) {
      sum = Math.fma(number / unit, number / unit, sum);
    }
    return sum;
  }

  private static double largest(double[] numbers) {
    double largest = 0;
    for (double number : numbers) {
      largest = Math.max(largest, Math.abs(number));
    }
    return largest;
  }
}
