package chalkgrad.training.evaluation;

import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.PrecisionRecallCurve;
import chalkgrad.metric.RocCurve;

/**
 * One class against the rest, by its probability.
 *
 * @param classIndex the class that counts as positive
 * @param roc with a point for each distinct probability
 * @param precisionRecall with the same points
 * @param drawnRoc with few points, for drawing; area and class counts are the full curve's
 * @param drawnPrecisionRecall likewise
 */
public record RankedClass(
    int classIndex,
    RocCurve roc,
    PrecisionRecallCurve precisionRecall,
    RocCurve drawnRoc,
    PrecisionRecallCurve drawnPrecisionRecall) {
  /** Points that a drawn curve has at most. */
  public static final int DRAWN_POINTS = 1_000;

  /** The same curves, with fewer points for drawing. */
  static RankedClass of(
      int classIndex, RocCurve roc, RocCurve drawnRoc, PrecisionRecallCurve precisionRecall) {
    return new RankedClass(
        classIndex, roc, precisionRecall, drawnRoc, precisionRecall.thinned(DRAWN_POINTS));
  }

  /** What a threshold does; class 1 of the matrix is the positive one. A binary search. */
  public ConfusionMatrix confusionAt(double threshold) {
    return roc.confusionAt(roc.pointAt(threshold));
  }
}
