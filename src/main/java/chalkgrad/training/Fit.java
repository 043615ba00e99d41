package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.filling.Filler;
import chalkgrad.data.scaling.Scaler;
import chalkgrad.data.scaling.Scalings;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What is fitted on training rows. While rows are drawn during a run it stays as it was, so that it
 * may be another one than the rows of the moment would give.
 *
 * @param filler what fills gaps in raw columns
 * @param scaler of the features
 * @param targetMean mean of a regression's targets, else 0
 * @param targetDeviation their population standard deviation, else 1; positive
 */
public record Fit(Filler filler, Scaler scaler, double targetMean, double targetDeviation) {
  /** Noticeable: a shift by this share of the width, or a width this much larger or smaller. */
  private static final double NOTICEABLE = 0.25;

  /**
   * Checks the numbers of the targets.
   *
   * @throws IllegalArgumentException naming them if nothing can be standardised with them
   */
  public Fit {
    boolean isUsable =
        Math.abs(targetMean) < Double.POSITIVE_INFINITY
            && targetDeviation > 0
            && targetDeviation < Double.POSITIVE_INFINITY;
    if (!isUsable) {
      throw new IllegalArgumentException(
          "targets cannot have the mean " + targetMean + " and the deviation " + targetDeviation);
    }
  }

  static Fit of(Dataset source, FeatureSet features, String scaling, int[] train) {
    Filler filler = Filler.fit(source, train);
    if (train.length == 0) {
      return new Fit(filler, Scaler.identity(features.size()), 0, 1);
    }
    Dataset dataset = filler.fill(source);
    double[] raw = gather(features.values(dataset), train, features.size());
    Scaler scaler = Scalings.byId(scaling).fitRows(raw, features.size());
    if (dataset.task() != Task.REGRESSION) {
      return new Fit(filler, scaler, 0, 1);
    }
    double[] targets = Arrays.stream(train).mapToDouble(dataset::target).toArray();
    double deviation = Math.sqrt(StatUtils.populationVariance(targets));
    return new Fit(filler, scaler, StatUtils.mean(targets), deviation > 0 ? deviation : 1);
  }

  private static double[] gather(double[] raw, int[] of, int columns) {
    double[] gathered = new double[of.length * columns];
    for (int i = 0; i < of.length; i++) {
      System.arraycopy(raw, of[i] * columns, gathered, i * columns, columns);
    }
    return gathered;
  }

  /** Whether another one would bring the same samples noticeably elsewhere. */
  boolean differsFrom(Fit other) {
    boolean differs = differs(targetMean, targetDeviation, other.targetMean, other.targetDeviation);
    for (int c = 0; c < scaler.columns() && !differs; c++) {
      Scaler others = other.scaler;
      differs = differs(scaler.offset(c), scaler.divisor(c), others.offset(c), others.divisor(c));
    }
    return differs;
  }

  private static boolean differs(double mean, double width, double oldMean, double oldWidth) {
    double ratio = Math.max(width / oldWidth, oldWidth / width);
    return Math.abs(mean - oldMean) > NOTICEABLE * Math.abs(oldWidth) || ratio > 1 + NOTICEABLE;
  }
}
