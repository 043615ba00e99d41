package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.metric.CalibrationCurve;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.OneVsRest;
import chalkgrad.metric.PrecisionRecallCurve;
import chalkgrad.metric.ProbabilityScores;
import chalkgrad.metric.RegressionScores;
import chalkgrad.metric.RocCurve;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.training.evaluation.WorstRow;
import chalkgrad.training.frame.Predictions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number of an evaluation, while the network trains: it follows from the predictions of the
 * same step by the definitions of the measures, and all numbers agree with each other.
 */
class EvaluationConsistencyTest {
  private static final ViewRequest ALL = ViewRequest.NOTHING.withAspects(Set.of(Aspect.values()));

  private static TrainingRun run(String generator, int positiveClass) {
    ExperimentSpec spec = Specs.points(generator, 900, 32, 5);
    spec = spec.fittedTo(spec.data().source().dataset().task());
    if (spec.data().source().dataset().columns() == 1) {
      spec = spec.withInput(new InputSpec(List.of("x1"), "standard"));
    }
    return new TrainingRun(spec.withThreshold(0.4).withPositiveClass(positiveClass));
  }

  private static FrameWork worked(TrainingRun run, ViewRequest view) {
    var work = new FrameWork(run);
    work.begin(view, FrameWork.FIRST_PRODUCTS);
    assertTrue(work.advance(() -> true));
    return work;
  }

  @ParameterizedTest
  @CsvSource({"moons, 1", "moons, 0", "blobs, 0", "blobs, 2", "sine, 1", "plane, 1"})
  void everyNumberFollowsFromThePredictionsOfItsStep(String generator, int positiveClass) {
    TrainingRun run = run(generator, positiveClass);
    for (int round = 0; round < 4; round++) {
      for (Part part : Part.values()) {
        FrameWork work = worked(run, ALL.withPart(part));
        Evaluation evaluation = work.evaluation();
        assertEquals(run.steps(), evaluation.step());
        assertEquals(part, evaluation.part());
        assertArrayEquals(run.data().rows(part), evaluation.evaluated().rows());
        assertEquals(run.scores().get(part).loss(), evaluation.loss(), 1e-15);
        check(evaluation, work.predictions(), run.spec().decision());
        same(evaluation, Evaluations.of(run, part));
      }
      for (int i = 0; i < 7; i++) {
        run.step();
      }
      // The scores of the run are those at the end of an epoch unless they are asked for anew.
      run.refreshScores();
    }
  }

  /** In the frames of a session that trains, too. */
  @ParameterizedTest
  @CsvSource({"moons, 1", "moons, 0", "blobs, 1", "sine, 1"})
  void theFramesOfASessionAreConsistent(String generator, int positiveClass) throws Exception {
    ExperimentSpec spec = run(generator, positiveClass).spec();
    try (var probe = new SessionProbe(spec)) {
      probe.session().look(ALL.withPart(Part.TRAIN));
      probe.send(new SessionCommand.Play());
      long seen = 0;
      for (int i = 0; i < 5; i++) {
        long before = seen;
        var frame =
            probe.await(f ->
                f.isPlaying()
                    && f.evaluation() != null
                    && f.evaluation().part() == Part.TRAIN
                    && f.evaluation().step() > before);
        seen = frame.evaluation().step();
        assertEquals(frame.predictions().step(), seen);
        check(frame.evaluation(), frame.predictions(), frame.spec().decision());
      }
    }
  }

  private static void check(Evaluation evaluation, Predictions predictions, Decision decision) {
    double loss = 0;
    for (int row : evaluation.evaluated().rows()) {
      loss += predictions.loss()[row];
    }
    assertEquals(loss / evaluation.rows(), evaluation.loss());
    switch (evaluation) {
      case BinaryEvaluation binary -> binary(binary, predictions, decision);
      case MultiClassEvaluation multi -> multiClass(multi, predictions, decision);
      case RegressionEvaluation numbers -> regression(numbers, predictions);
    }
  }

  private static void binary(BinaryEvaluation binary, Predictions predictions, Decision decision) {
    int[] rows = binary.evaluated().rows();
    int c = decision.positiveClass();
    double[] scores = new double[rows.length];
    boolean[] positive = new boolean[rows.length];
    boolean[] one = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double p = predictions.value()[rows[i]];
      assertEquals(p, binary.probabilities()[i]);
      scores[i] = c == 1 ? p : 1 - p;
      one[i] = binary.evaluated().target(i) == 1;
      positive[i] = one[i] == (c == 1);
      assertEquals(scores[i], binary.positiveProbability(i));
    }
    ConfusionMatrix matrix = ConfusionMatrix.atThreshold(scores, positive, decision.threshold());
    assertMatrix(matrix, binary.positiveConfusion());
    assertEquals(matrix.precision(1), binary.confusion().precision(c));
    assertEquals(matrix.specificity(1), binary.confusion().specificity(c));
    assertEquals(matrix.matthews(), binary.confusion().matthews(), 1e-15);
    assertEquals(matrix.kappa(), binary.confusion().kappa(), 1e-15);
    assertEquals(ProbabilityScores.logLoss(binary.probabilities(), one), binary.logLoss());
    assertEquals(ProbabilityScores.brier(binary.probabilities(), one), binary.brier());
    assertEquals(ProbabilityScores.logLoss(scores, positive), binary.logLoss(), 1e-12);
    assertEquals(ProbabilityScores.brier(scores, positive), binary.brier(), 1e-12);
    // Binary cross-entropy of the logits and log loss of the probabilities are the same number.
    assertEquals(binary.loss(), binary.logLoss(), 1e-12);
    assertCurves(binary.positive(), c, scores, positive);
    assertShared(binary, scores, positive);
    assertThresholds(binary, scores, positive);
    assertCells(binary, predictions);
  }

  private static void multiClass(
      MultiClassEvaluation multi, Predictions predictions, Decision decision) {
    int[] rows = multi.evaluated().rows();
    int k = multi.classes();
    double[] table = new double[rows.length * k];
    int[] truth = new int[rows.length];
    int[] predicted = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      truth[i] = (int) multi.evaluated().target(i);
      for (int c = 0; c < k; c++) {
        table[i * k + c] = predictions.probability(rows[i], c);
        predicted[i] = table[i * k + c] > table[i * k + predicted[i]] ? c : predicted[i];
      }
    }
    assertArrayEquals(table, multi.probabilities());
    assertMatrix(ConfusionMatrix.of(truth, predicted, k), multi.confusion());
    assertEquals(ProbabilityScores.logLoss(table, truth, k), multi.logLoss());
    assertEquals(multi.loss(), multi.logLoss(), 1e-12);
    OneVsRest curves = OneVsRest.of(table, truth, k);
    assertEquals(curves.macroAuc(), multi.macroAuc());
    double weighted = 0;
    double ap = 0;
    for (int c = 0; c < k; c++) {
      double[] scores = column(table, k, c);
      boolean[] positive = isOf(truth, c);
      assertCurves(multi.curves().get(c), c, scores, positive);
      weighted += multi.confusion().trueTotal(c) * curves.auc(c) / rows.length;
      ap += PrecisionRecallCurve.of(scores, positive).averagePrecision() / k;
    }
    assertEquals(weighted, multi.weightedAuc(), 1e-12);
    assertEquals(ap, multi.macroAveragePrecision(), 1e-12);
    int c = decision.positiveClass();
    assertShared(multi, column(table, k, c), isOf(truth, c));
    assertThresholds(multi, column(table, k, c), isOf(truth, c));
    assertCells(multi, predictions);
  }

  private static void regression(RegressionEvaluation numbers, Predictions predictions) {
    int[] rows = numbers.evaluated().rows();
    double[] truth = new double[rows.length];
    double[] predicted = new double[rows.length];
    double largest = 0;
    for (int i = 0; i < rows.length; i++) {
      truth[i] = numbers.evaluated().target(i);
      predicted[i] = predictions.value()[rows[i]];
      assertEquals(truth[i] - predicted[i], numbers.residual(i));
      largest = Math.max(largest, Math.abs(truth[i] - predicted[i]));
    }
    assertEquals(RegressionScores.of(truth, predicted), numbers.scores());
    assertEquals(0, numbers.notFinite());
    List<WorstRow> worst = numbers.worst(5);
    assertEquals(largest, Math.abs(worst.getFirst().amount()));
    assertEquals(largest, numbers.scores().maxError());
    for (WorstRow row : worst) {
      assertEquals(row.truth() - predictions.value()[row.row()], row.amount());
    }
  }

  private static double[] column(double[] table, int k, int c) {
    return IntStream.range(0, table.length / k).mapToDouble(i -> table[i * k + c]).toArray();
  }

  private static boolean[] isOf(int[] truth, int c) {
    boolean[] is = new boolean[truth.length];
    for (int i = 0; i < is.length; i++) {
      is[i] = truth[i] == c;
    }
    return is;
  }

  private static void assertCurves(RankedClass own, int c, double[] scores, boolean[] positive) {
    RocCurve roc = RocCurve.of(scores, positive);
    PrecisionRecallCurve pr = PrecisionRecallCurve.of(scores, positive);
    assertEquals(c, own.classIndex());
    assertEquals(roc.auc(), own.roc().auc());
    assertEquals(roc.auc(), own.drawnRoc().auc());
    assertArrayEquals(roc.tpr(), own.roc().tpr());
    assertArrayEquals(roc.fpr(), own.roc().fpr());
    assertArrayEquals(roc.thresholds(), own.roc().thresholds());
    assertEquals(pr.averagePrecision(), own.precisionRecall().averagePrecision());
    assertArrayEquals(pr.precision(), own.precisionRecall().precision());
    assertEquals(pr.averagePrecision(), own.drawnPrecisionRecall().averagePrecision());
  }

  private static void assertShared(ClassEvaluation own, double[] scores, boolean[] positive) {
    assertEquals(
        CalibrationCurve.of(scores, positive, EvaluationBuilder.CALIBRATION_BINS),
        own.calibration());
    ScoreHistogram expected =
        ScoreHistogram.of(
            scores, own.truth(), own.classes(), 0, 1, EvaluationBuilder.HISTOGRAM_BINS);
    long total = 0;
    for (int c = 0; c < own.classes(); c++) {
      long rows = 0;
      for (int b = 0; b < expected.bins(); b++) {
        assertEquals(expected.count(c, b), own.histogram().count(c, b));
        rows += own.histogram().count(c, b);
      }
      assertEquals(own.confusion().trueTotal(c), rows);
      total += rows;
    }
    assertEquals(own.rows(), total);
    assertEquals(own.rows(), own.calibration().bins().stream().mapToInt(b -> b.count()).sum());
  }

  /** What a dragged threshold shows is what counting the rows gives, in every view. */
  private static void assertThresholds(ClassEvaluation own, double[] scores, boolean[] positive) {
    double[] some = {0, 0.1, 0.4, 0.5, 0.999, 1, scores[0], scores[1], Math.nextUp(scores[2])};
    for (double t : some) {
      ClassEvaluation at = own.at(Math.min(1, t));
      ConfusionMatrix counted = ConfusionMatrix.atThreshold(scores, positive, Math.min(1, t));
      assertMatrix(counted, at.positiveConfusion());
      RocCurve roc = own.positive().roc();
      int point = roc.pointAt(Math.min(1, t));
      assertEquals(roc.tpr(point), at.positiveConfusion().recall(1));
      assertEquals(1 - roc.fpr(point), at.positiveConfusion().specificity(1), 1e-15);
      double precision = own.positive().precisionRecall().precision(point);
      double undefined = at.positiveConfusion().precision(1);
      assertEquals(point == 0 ? Double.NaN : precision, undefined);
      assertSame(own.histogram(), at.histogram());
      if (own instanceof MultiClassEvaluation) {
        assertSame(own.confusion(), at.confusion());
      }
    }
  }

  /** The rows behind the cells are all rows, and those that the predictions call mistakes. */
  private static void assertCells(ClassEvaluation own, Predictions predictions) {
    long right = 0;
    for (int i = 0; i < own.classes(); i++) {
      for (int j = 0; j < own.classes(); j++) {
        long[] ids = own.idsOf(i, j);
        assertEquals(own.confusion().count(i, j), ids.length);
        right += i == j ? ids.length : 0;
      }
    }
    assertEquals(right / (double) own.rows(), own.confusion().accuracy());
    int[] rows = own.evaluated().rows();
    long mistakes = IntStream.of(rows).filter(row -> predictions.mistake()[row]).count();
    assertEquals(own.rows() - right, mistakes);
    double surest =
        IntStream.of(rows)
            .filter(row -> predictions.mistake()[row])
            .mapToDouble(row -> predictions.confidence()[row])
            .max()
            .orElse(Double.NaN);
    List<WorstRow> worst = own.worst(6);
    assertEquals(Math.min(6, mistakes), worst.size());
    assertEquals(surest, worst.isEmpty() ? Double.NaN : worst.getFirst().amount());
    for (int i = 0; i < worst.size(); i++) {
      assertTrue(predictions.mistake()[worst.get(i).row()]);
      assertEquals(predictions.confidence()[worst.get(i).row()], worst.get(i).amount());
      assertTrue(i == 0 || worst.get(i - 1).amount() >= worst.get(i).amount());
    }
  }

  private static void assertMatrix(ConfusionMatrix expected, ConfusionMatrix actual) {
    assertEquals(Arrays.deepToString(expected.counts()), Arrays.deepToString(actual.counts()));
  }

  /** What the command line reports is what the window shows. */
  private static void same(Evaluation shown, Evaluation reported) {
    assertEquals(shown.loss(), reported.loss());
    switch (shown) {
      case BinaryEvaluation one -> {
        var other = assertInstanceOf(BinaryEvaluation.class, reported);
        assertArrayEquals(one.probabilities(), other.probabilities());
        assertMatrix(one.confusion(), other.confusion());
        assertEquals(one.positive().roc().auc(), other.positive().roc().auc());
        assertEquals(one.logLoss(), other.logLoss());
      }
      case MultiClassEvaluation one -> {
        var other = assertInstanceOf(MultiClassEvaluation.class, reported);
        assertArrayEquals(one.probabilities(), other.probabilities());
        assertMatrix(one.confusion(), other.confusion());
        assertEquals(one.macroAuc(), other.macroAuc());
      }
      case RegressionEvaluation one ->
          assertEquals(one.scores(), ((RegressionEvaluation) reported).scores());
    }
  }

  @Test
  void nothingIsComputedThatNobodyLooksAt() {
    TrainingRun run = run("moons", 1);
    var plain = (BinaryEvaluation) worked(run, ViewRequest.NOTHING).evaluation();
    assertNull(plain.positive());
    assertNull(plain.histogram());
    assertNull(plain.calibration());
    assertTrue(Double.isNaN(plain.logLoss()));
    var full = (BinaryEvaluation) worked(run, ALL).evaluation();
    assertMatrix(full.confusion(), plain.confusion());
    // Without curves the rows are counted one by one.
    assertMatrix(full.at(0.7).confusion(), plain.at(0.7).confusion());
    run = run("blobs", 1);
    var several = (MultiClassEvaluation) worked(run, ViewRequest.NOTHING).evaluation();
    var all = (MultiClassEvaluation) worked(run, ALL).evaluation();
    assertTrue(several.curves().isEmpty());
    assertMatrix(all.at(0.2).positiveConfusion(), several.at(0.2).positiveConfusion());
  }

  @Test
  void aPartWithoutRowsGivesWayToOneWithRows() {
    ExperimentSpec spec = Defaults.experiment();
    FrameWork work = worked(new TrainingRun(spec), ALL.withPart(Part.VALIDATION));
    assertEquals(Part.TEST, work.evaluation().part());
    assertEquals(
        Part.TRAIN, worked(new TrainingRun(spec), ALL.withPart(Part.TRAIN)).evaluation().part());
  }

  /** A linear output gives scores that rank rows, but are no probabilities. */
  @Test
  void scoresThatAreNoProbabilitiesHaveCurvesAndAHistogramOnly() {
    Predictions predictions =
        new Predictions(3, new double[] {-0.5, 1.5, 0.2, 0.7}, new boolean[4]);
    var data = Specs.table(new double[4], 1, new double[] {0, 1, 1, 0}).data().source().dataset();
    var own =
        (BinaryEvaluation)
            EvaluationBuilder.of(
                data, Part.TRAIN, new int[] {0, 1, 2, 3}, predictions, new Decision(0.5, 1));
    assertEquals(0.75, own.positive().roc().auc());
    assertEquals(-0.5, own.histogram().edge(0));
    assertEquals(1.5, own.histogram().edge(own.histogram().bins()));
    assertNull(own.calibration());
    assertTrue(Double.isNaN(own.logLoss()) && Double.isNaN(own.brier()));
  }

  @Test
  void aNetworkThatHasRunAwayIsStillCounted() {
    Predictions predictions =
        new Predictions(3, new double[] {Double.NaN, 0.9, 0.2, 0.7}, new boolean[4]);
    var data = Specs.table(new double[4], 1, new double[] {0, 1, 1, 0}).data().source().dataset();
    var own =
        (BinaryEvaluation)
            EvaluationBuilder.of(
                data, Part.TRAIN, new int[] {0, 1, 2, 3}, predictions, new Decision(0.5, 1));
    assertNull(own.positive());
    assertNull(own.histogram());
    assertEquals(4, own.confusion().total());
    assertEquals(1, own.at(0.1).confusion().count(0, 0), "what is no number is not positive");
  }
}
