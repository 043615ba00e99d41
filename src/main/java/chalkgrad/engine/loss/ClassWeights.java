package chalkgrad.engine.loss;

import chalkgrad.engine.Settings;
import java.util.Arrays;
import java.util.List;

/**
 * How much the rows of each class count in the loss, and so in its gradient. Weights are normalised
 * so that their mean over the training rows is 1: only their ratios matter, and the learning rate
 * means what it meant without them.
 *
 * <ul>
 *   <li>balanced: w_c = n/(K·n_c) with n training rows, n_c of them of class c, K classes that have
 *       any: all classes count alike, however few rows they have;
 *   <li>typed: w_c = v_c·n/Σ n_c v_c with the numbers v_c as typed; a class without one has 1.
 * </ul>
 *
 * @param kind what they are made from
 * @param typed a number for each class, positive; empty unless typed
 */
public record ClassWeights(Kind kind, List<Double> typed) {
  /** Every row counts 1. */
  public static final ClassWeights NONE = new ClassWeights(Kind.NONE, List.of());

  /** Every class counts as much as the others. */
  public static final ClassWeights BALANCED = new ClassWeights(Kind.BALANCED, List.of());

  /** What weights are made from. */
  public enum Kind {
    NONE("none"),
    BALANCED("balanced"),
    TYPED("typed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name used in files and on the command line. */
    public String id() {
      return id;
    }
  }

  public ClassWeights {
    typed = List.copyOf(typed);
    if (typed.isEmpty() == (kind == Kind.TYPED)) {
      throw new IllegalArgumentException("numbers are for typed weights, which need some");
    }
    typed.forEach(weight -> Settings.requirePositive("the weight of a class", weight));
  }

  /** As typed, in the order of the classes. */
  public static ClassWeights of(List<Double> typed) {
    return new ClassWeights(Kind.TYPED, typed);
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }

  /**
   * The weight of each class.
   *
   * @param counts training rows of each class
   */
  public double[] weights(int[] counts) {
    double rows = Arrays.stream(counts).asLongStream().sum();
    double present = Arrays.stream(counts).filter(count -> count > 0).count();
    double[] weights = new double[counts.length];
    double sum = 0;
    for (int c = 0; c < counts.length; c++) {
      weights[c] =
          switch (kind) {
            case NONE -> 1;
            case BALANCED -> counts[c] == 0 ? 1 : rows / (present * counts[c]);
            case TYPED -> c < typed.size() ? typed.get(c) : 1;
          };
      sum += counts[c] * weights[c];
    }
    for (int c = 0; c < counts.length && kind == Kind.TYPED && rows > 0; c++) {
      weights[c] *= rows / sum;
    }
    return weights;
  }

  /**
   * The loss with these weights; itself without any.
   *
   * @param counts training rows of each class; empty for a regression, which has no weights
   */
  public Loss weigh(Loss loss, int[] counts) {
    return isNone() || counts.length == 0 ? loss : new Weighted(loss, weights(counts));
  }
}
