package chalkgrad.metric;

/**
 * Makes the curves of a score in small steps, for a thread that must not be away for long: sorts
 * the rows once and shares the ranking between the ROC and the precision–recall curve. The curves
 * are the same ones, to the last bit, as those of {@link RocCurve#of(double[], boolean[])} and
 * {@link PrecisionRecallCurve#of(double[], boolean[])}.
 */
public final class Ranker {
  /** Rows of one step: well below a millisecond. */
  private static final int STRIDE = 1 << 14;

  private final StepwiseSort positives;
  private final StepwiseSort negatives;
  private RankMerge merge;
  private Ranking ranking;

  /**
   * Takes the scores of all rows.
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not finite (the message
   *     names its index)
   */
  public Ranker(double[] scores, boolean[] positive) {
    Checks.sameLength(scores.length, positive.length);
    int count = 0;
    for (boolean each : positive) {
      count += each ? 1 : 0;
    }
    double[] above = new double[count];
    double[] below = new double[scores.length - count];
    int up = 0;
    int down = 0;
    for (int i = 0; i < scores.length; i++) {
      // Adding 0.0 turns -0.0 into 0.0, which is the same score.
      double score = Checks.finite(scores[i], "Score", i) + 0.0;
      if (positive[i]) {
        above[up++] = score;
      } else {
        below[down++] = score;
      }
    }
    positives = new StepwiseSort(above);
    negatives = new StepwiseSort(below);
  }

  /** One step of the work; true when the curves can be asked for. */
  public boolean advance() {
    if (ranking != null) {
      return true;
    }
    if (!positives.advance(STRIDE) || !negatives.advance(STRIDE)) {
      return false;
    }
    if (merge == null) {
      merge = new RankMerge(positives.sorted(), negatives.sorted());
    }
    if (merge.advance(STRIDE)) {
      ranking = merge.ranking();
    }
    return ranking != null;
  }

  /** The ROC curve; not before {@link #advance} has said that it is there. */
  public RocCurve roc() {
    return RocCurve.of(done());
  }

  /** The precision–recall curve, with the same points; not before {@link #advance} says so. */
  public PrecisionRecallCurve precisionRecall() {
    return PrecisionRecallCurve.of(done());
  }

  private Ranking done() {
    if (ranking == null) {
      throw new IllegalStateException("The rows are not ranked yet");
    }
    return ranking;
  }
}
