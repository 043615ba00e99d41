package chalkgrad.ui.chart;

import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import java.util.List;

/** The curves of an evaluation that have been computed. */
final class RankedClasses {
  private RankedClasses() {}

  /** That of the positive one of two classes, or one of each of more; empty if there are none. */
  static List<RankedClass> of(Evaluation evaluation) {
    return switch (evaluation) {
      case BinaryEvaluation binary when binary.positive() != null -> List.of(binary.positive());
      case MultiClassEvaluation many -> many.curves();
      case null, default -> List.of();
    };
  }
}
