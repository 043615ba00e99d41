package chalkgrad.cli;

import chalkgrad.data.Part;
import chalkgrad.metric.Thinning;
import chalkgrad.training.frame.Scores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The loss of each part at the end of every epoch, and before the first of them. */
final class LossHistory {
  private final Map<Part, Growing> losses = new EnumMap<>(Part.class);
  private final long first;

  /** Of a training from its start. */
  LossHistory() {
    this(0);
  }

  /**
   * @param first the epoch from which training goes on
   */
  LossHistory(long first) {
    this.first = first;
  }

  /**
   * A curve that may have been thinned.
   *
   * @param epochs of the points that were kept, rising
   * @param losses at these epochs
   */
  record Curve(List<Integer> epochs, List<Double> losses) {}

  /** Notes the losses at the end of the next epoch. */
  void add(Map<Part, Scores> scores) {
    scores.forEach(
        (part, own) -> losses.computeIfAbsent(part, key -> new Growing()).add(own.loss()));
  }

  boolean has(Part part) {
    return losses.containsKey(part);
  }

  /** Number of points before thinning. */
  int size() {
    return losses.values().stream().mapToInt(each -> each.size).max().orElse(0);
  }

  /**
   * At most so many points; the first, the last and all peaks and dips that a drawing would show
   * are among them.
   */
  Curve thinned(Part part, int maxPoints) {
    Growing all = losses.get(part);
    int[] kept =
        all.size <= maxPoints
            ? IntStream.range(0, all.size).toArray()
            : Thinning.keep(all.size, all.size, i -> i, i -> all.values[i], maxPoints);
    List<Integer> epochs = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int epoch : kept) {
      epochs.add(Math.toIntExact(first + epoch));
      values.add(all.values[epoch]);
    }
    return new Curve(epochs, values);
  }

  private static final class Growing {
    private double[] values = new double[256];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }
  }
}
