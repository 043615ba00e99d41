package chalkgrad.training.evaluation;

import chalkgrad.metric.CalibrationCurve;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.Decision;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An evaluation of classes. What nobody asked for is {@code null}, and so is what is not defined:
 * all of it once the network has run away and says what are no numbers; calibration, log loss and
 * Brier score while a linear output says what are no probabilities.
 */
public sealed interface ClassEvaluation extends Evaluation
    permits BinaryEvaluation, MultiClassEvaluation {
  /** Number of classes. */
  int classes();

  /** Threshold and positive class. */
  Decision decision();

  /** The true class of each row. */
  int[] truth();

  /** The class that is predicted for row i. */
  int predicted(int i);

  /** The probability of class c for row i. */
  double probability(int i, int c);

  /** Rows true, columns predicted, in the order of the classes. */
  ConfusionMatrix confusion();

  /** The curves of the positive class against the rest; {@code null} unless computed. */
  RankedClass positive();

  /** The probabilities of the positive class, by true class; {@code null} unless computed. */
  ScoreHistogram histogram();

  /** The probabilities of the positive class; {@code null} unless computed. */
  CalibrationCurve calibration();

  /** In nats, +∞ when a true class has probability 0; NaN unless computed. */
  double logLoss();

  /**
   * The same at another threshold, at once: the answers, curves and histograms are shared. Exact,
   * as if it had been evaluated so.
   */
  ClassEvaluation at(double threshold);

  /**
   * The positive class against the rest: with two classes the confusion matrix, else what the
   * threshold does to one-vs-rest views. Class 1 of the matrix is the positive one.
   */
  ConfusionMatrix positiveConfusion();

  /** The probability of the positive class for row i. */
  default double positiveProbability(int i) {
    return probability(i, decision().positiveClass());
  }

  /** Whether row i is of another class than the predicted one. */
  default boolean isMistake(int i) {
    return predicted(i) != truth()[i];
  }

  /** The ids of the rows behind a cell of the confusion matrix. */
  default long[] idsOf(int trueClass, int predictedClass) {
    return IntStream.range(0, rows())
        .filter(i -> truth()[i] == trueClass && predicted(i) == predictedClass)
        .mapToLong(evaluated()::id)
        .toArray();
  }

  @Override
  default List<WorstRow> worst(int most) {
    return Evaluation.largest(rows(), most, this::isMistake, i -> probability(i, predicted(i)))
        .stream()
        .map(i ->
            new WorstRow(
                evaluated().rows()[i],
                evaluated().id(i),
                truth()[i],
                predicted(i),
                probability(i, predicted(i))))
        .toList();
  }
}
