package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.TrainingSession;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.EvenRuler;
import chalkgrad.ui.common.plot.SvgPenTest;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number that a chart shows while a network trains agrees with the confusion matrix that
 * another chart shows of the same frame, wherever the threshold has been dragged to. What is
 * expected is counted here, row by row, from the predictions of the frame.
 */
class ChartConsistencyTest {
  private static final double EXACT = 1e-12;
  private static final int FRAMES = 3;

  private record Nowhere(Workbench workbench) implements Chart.Host {
    @Override
    public void repaint() {}
  }

  /** A session that trains, whose frames have every aspect of the looked-at part. */
  private static final class Live implements AutoCloseable {
    private final Semaphore ready = new Semaphore(0);
    private final TrainingSession session;

    Live(ExperimentSpec spec) {
      session = new TrainingSession(spec, ready::release);
      session.look(ViewRequest.NOTHING.withAspects(Set.of(Aspect.values())).withPart(Part.TRAIN));
      session.submit(new SessionCommand.Play());
    }

    TrainingFrame await(Predicate<TrainingFrame> condition) throws InterruptedException {
      while (ready.tryAcquire(30, TimeUnit.SECONDS)) {
        TrainingFrame frame = session.takeFrame();
        if (frame != null && frame.evaluation() != null && condition.test(frame)) {
          return frame;
        }
      }
      throw new AssertionError("no such frame came");
    }

    @Override
    public void close() {
      session.close();
    }
  }

  private static ExperimentSpec spec(String generator, int positiveClass) {
    ExperimentSpec spec =
        Defaults.experiment()
            .withSource(
                new DataSource.Generated(
                    Generators.byId(generator).defaults().withPoints(240).withSeed(5)));
    return spec.data().source().dataset().task().isClassification()
        ? spec.withPositiveClass(positiveClass)
        : spec;
  }

  private Charts charts;
  private ChartInput in;

  private void show(TrainingFrame frame, double threshold) {
    ExperimentSpec dragged = frame.spec().withThreshold(threshold);
    charts = new Charts(new Nowhere(new Workbench(dragged, command -> {})));
    in = new ChartInput(frame, dragged, ViewRequest.DEFAULT, Palette.LIGHT);
    charts.fitting(in.task()).forEach(chart -> chart.learn(in));
  }

  private Chart chart(String id) {
    Chart chart = charts.chosen(id, in.task());
    assertEquals(id, chart.id());
    return chart;
  }

  private List<List<String>> table(String id) {
    return chart(id).numbers(in).rows();
  }

  private List<String> texts(String id) {
    Chart chart = chart(id);
    String heading = ChartTexts.heading(chart, in);
    ChartExport export = new ChartExport(chart, in, new EvenRuler(), heading, 900, 600);
    return SvgPenTest.texts(SvgPenTest.parsed(export.svg()));
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The measures of the part that is looked at, those of classes as "precision of a". */
  private Map<String, Double> measures() {
    int column = chart("metrics").numbers(in).header().indexOf(in.part().id());
    Map<String, Double> all = new HashMap<>();
    for (List<String> row : table("metrics")) {
      String of = row.get(1).isEmpty() ? "" : " of " + row.get(1);
      all.put(row.get(0) + of, number(row.get(column)));
    }
    return all;
  }

  private void assertPainted(String id, double number) {
    String text = String.format(Locale.ROOT, "%.4f", number);
    assertTrue(texts(id).stream().anyMatch(t -> t.contains(text)), () -> id + " shows " + text);
  }

  private static double ratio(double a, double b) {
    return b == 0 ? Double.NaN : a / b;
  }

  @ParameterizedTest
  @CsvSource({"moons, 1", "moons, 0", "spirals, 1"})
  void twoClasses(String generator, int positive) throws Exception {
    try (Live live = new Live(spec(generator, positive))) {
      long[] seen = {0};
      for (int i = 0; i < FRAMES; i++) {
        TrainingFrame frame = live.await(f -> f.evaluation().step() > seen[0]);
        seen[0] = frame.evaluation().step();
        for (double threshold : new double[] {0.5, 0.225, 0.8, 0, 1}) {
          show(frame, threshold);
          checkTwoClasses(positive, threshold);
        }
      }
    }
  }

  /** Probabilities of the positive class and whether a row is of it. */
  private record Scored(double[] p, boolean[] y, int positives) {}

  private Scored scored(int positive) {
    TrainingFrame frame = in.frame();
    assertEquals(frame.predictions().step(), frame.evaluation().step());
    int[] rows = frame.plot().split().rows(Part.TRAIN);
    double[] p = new double[rows.length];
    boolean[] y = new boolean[rows.length];
    int positives = 0;
    for (int i = 0; i < rows.length; i++) {
      p[i] = frame.predictions().probability(rows[i], positive);
      y[i] = (int) in.dataset().target(rows[i]) == positive;
      positives += y[i] ? 1 : 0;
    }
    return new Scored(p, y, positives);
  }

  private void checkTwoClasses(int positive, double t) {
    Scored rows = scored(positive);
    double tp = 0;
    double fp = 0;
    for (int i = 0; i < rows.p().length; i++) {
      tp += rows.p()[i] >= t && rows.y()[i] ? 1 : 0;
      fp += rows.p()[i] >= t && !rows.y()[i] ? 1 : 0;
    }
    double n = rows.p().length;
    double fn = rows.positives() - tp;
    double tn = n - rows.positives() - fp;
    List<List<String>> matrix = table("confusion-matrix");
    assertEquals(tp, count(matrix, positive, positive));
    assertEquals(fp, count(matrix, 1 - positive, positive));
    assertEquals(fn, count(matrix, positive, 1 - positive));
    assertEquals(tn, count(matrix, 1 - positive, 1 - positive));
    Map<String, Double> m = measures();
    assertEquals((tp + tn) / n, m.get("accuracy"), EXACT);
    assertEquals(ratio(tp, tp + fp), m.get("precision"), EXACT);
    assertEquals(ratio(tp, tp + fn), m.get("recall"), EXACT);
    assertEquals(ratio(tn, tn + fp), m.get("specificity"), EXACT);
    assertEquals(ratio(2 * tp, 2 * tp + fp + fn), m.get("f1"), EXACT);
    double spread = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn);
    assertEquals(ratio(tp * tn - fp * fn, Math.sqrt(spread)), m.get("mcc"), EXACT);
    double chance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / (n * n);
    assertEquals(ratio((tp + tn) / n - chance, 1 - chance), m.get("kappa"), EXACT);
    assertEquals(rows.positives() / n, m.get("prevalence"), EXACT);
    assertEquals(n, m.get("rows"));
    checkProbabilities(rows, m);
    checkCurves(rows, m, in.dataset().classNames().get(positive), t);
    checkCounts(rows, positive, tp, fp, t);
    checkWorst(fp + fn);
  }

  /** A count of the matrix as the chart shows it. */
  private double count(List<List<String>> matrix, int truth, int predicted) {
    List<String> names = in.dataset().classNames();
    List<String> row = matrix.get(truth * names.size() + predicted);
    assertEquals(List.of(names.get(truth), names.get(predicted)), row.subList(0, 2));
    assertTrue(texts("confusion-matrix").contains(row.get(2)), "it is painted, too");
    return number(row.get(2));
  }

  private void checkProbabilities(Scored rows, Map<String, Double> m) {
    double log = 0;
    double squares = 0;
    for (int i = 0; i < rows.p().length; i++) {
      double p = rows.y()[i] ? rows.p()[i] : 1 - rows.p()[i];
      log -= Math.log(p) / rows.p().length;
      squares += (1 - p) * (1 - p) / rows.p().length;
    }
    assertEquals(log, m.get("log-loss"), EXACT);
    assertEquals(squares, m.get("brier"), EXACT);
  }

  /** Areas by their other definitions, and the point of the threshold. */
  private void checkCurves(Scored rows, Map<String, Double> m, String name, double t) {
    double auc = pairs(rows);
    assertEquals(auc, m.get("auc"), EXACT);
    assertPainted("roc", auc);
    List<List<String>> roc = ofClass("roc", name);
    List<List<String>> pr = ofClass("precision-recall", name);
    double area = 0;
    double average = 0;
    int at = 0;
    for (int i = 1; i < roc.size(); i++) {
      double width = number(roc.get(i).get(2)) - number(roc.get(i - 1).get(2));
      area += width * (number(roc.get(i).get(3)) + number(roc.get(i - 1).get(3))) / 2;
      double found = number(pr.get(i).get(2)) - number(pr.get(i - 1).get(2));
      average += found * number(pr.get(i).get(3));
      at = number(roc.get(i).get(1)) >= t ? i : at;
    }
    assertEquals(auc, area, EXACT);
    double tp = 0;
    double fp = 0;
    for (int i = 0; i < rows.p().length; i++) {
      tp += rows.p()[i] >= t && rows.y()[i] ? 1 : 0;
      fp += rows.p()[i] >= t && !rows.y()[i] ? 1 : 0;
    }
    assertEquals(fp / (rows.p().length - rows.positives()), number(roc.get(at).get(2)), EXACT);
    assertEquals(tp / rows.positives(), number(roc.get(at).get(3)), EXACT);
    assertEquals(tp / rows.positives(), number(pr.get(at).get(2)), EXACT);
    if (m.containsKey("average-precision")) {
      assertEquals(average, m.get("average-precision"), EXACT);
      assertPainted("precision-recall", average);
    }
  }

  private List<List<String>> ofClass(String id, String name) {
    return table(id).stream().filter(row -> row.getFirst().equals(name)).toList();
  }

  /** How often a positive row has the higher score; ties count half. */
  private static double pairs(Scored rows) {
    double wins = 0;
    for (int i = 0; i < rows.p().length; i++) {
      for (int j = 0; j < rows.p().length; j++) {
        if (rows.y()[i] && !rows.y()[j]) {
          wins += rows.p()[i] > rows.p()[j] ? 1 : rows.p()[i] == rows.p()[j] ? 0.5 : 0;
        }
      }
    }
    return wins / rows.positives() / (rows.p().length - rows.positives());
  }

  /** Histogram and calibration count the rows that the matrix counts. */
  private void checkCounts(Scored rows, int positive, double tp, double fp, double t) {
    long[] all = new long[in.dataset().classNames().size()];
    double above = 0;
    double aboveOfPositive = 0;
    for (List<String> bin : table("score-histogram")) {
      for (int c = 0; c < all.length; c++) {
        double count = number(bin.get(2 + c));
        all[c] += (long) count;
        // The thresholds are edges of the 40 bins, but 1 is the last one's upper edge.
        above += number(bin.get(0)) >= t - 1e-9 ? count : 0;
        aboveOfPositive += number(bin.get(0)) >= t - 1e-9 && c == positive ? count : 0;
      }
    }
    assertEquals(rows.positives(), all[positive]);
    assertEquals(rows.p().length, java.util.stream.LongStream.of(all).sum());
    if (t < 1) {
      assertEquals(tp, aboveOfPositive);
      assertEquals(tp + fp, above);
    }
    double counted = 0;
    double positives = 0;
    double sum = 0;
    double error = 0;
    for (List<String> bin : table("calibration")) {
      double count = number(bin.get(2));
      counted += count;
      sum += count * number(bin.get(3));
      positives += count * number(bin.get(4));
      error += count * Math.abs(number(bin.get(3)) - number(bin.get(4)));
    }
    assertEquals(rows.p().length, counted);
    assertEquals(rows.positives(), positives, 1e-9);
    assertEquals(java.util.Arrays.stream(rows.p()).sum(), sum, 1e-9);
    assertPainted("calibration", error / counted);
  }

  private void checkWorst(double mistakes) {
    List<List<String>> worst = table("worst-rows");
    assertEquals(Math.min(500, mistakes), worst.size());
    for (List<String> row : worst) {
      assertTrue(!row.get(2).equals(row.get(3)), "they are mistakes");
    }
  }

  @ParameterizedTest
  @CsvSource({"blobs, 0", "blobs, 2"})
  void severalClasses(String generator, int positive) throws Exception {
    try (Live live = new Live(spec(generator, positive))) {
      long[] seen = {0};
      for (int i = 0; i < FRAMES; i++) {
        TrainingFrame frame = live.await(f -> f.evaluation().step() > seen[0]);
        seen[0] = frame.evaluation().step();
        for (double threshold : new double[] {0.5, 0.225, 0.8}) {
          show(frame, threshold);
          checkSeveralClasses(positive, threshold);
        }
      }
    }
  }

  private void checkSeveralClasses(int positive, double t) {
    List<String> names = in.dataset().classNames();
    int k = names.size();
    assertTrue(k > 2);
    double[][] counts = new double[k][k];
    int[] rows = in.frame().plot().split().rows(Part.TRAIN);
    for (int row : rows) {
      int best = 0;
      for (int c = 1; c < k; c++) {
        double p = in.frame().predictions().probability(row, c);
        best = p > in.frame().predictions().probability(row, best) ? c : best;
      }
      counts[(int) in.dataset().target(row)][best]++;
    }
    List<List<String>> matrix = table("confusion-matrix");
    Map<String, Double> m = measures();
    double right = 0;
    double macro = 0;
    double weighted = 0;
    double areas = 0;
    for (int c = 0; c < k; c++) {
      double truly = 0;
      double called = 0;
      for (int other = 0; other < k; other++) {
        assertEquals(counts[c][other], count(matrix, c, other));
        truly += counts[c][other];
        called += counts[other][c];
      }
      right += counts[c][c];
      double precision = ratio(counts[c][c], called);
      assertEquals(precision, m.get("precision of " + names.get(c)), EXACT);
      assertEquals(counts[c][c] / truly, m.get("recall of " + names.get(c)), EXACT);
      assertEquals(2 * counts[c][c] / (truly + called), m.get("f1 of " + names.get(c)), EXACT);
      assertEquals(truly, m.get("support of " + names.get(c)));
      macro += called == 0 ? 0 : precision / k;
      weighted += called == 0 ? 0 : precision * truly / rows.length;
      double auc = pairs(scored(c));
      assertEquals(auc, m.get("auc of " + names.get(c)), EXACT);
      areas += auc / k;
    }
    assertEquals(right / rows.length, m.get("accuracy"), EXACT);
    assertEquals(right / rows.length, m.get("weighted-recall"), EXACT);
    assertEquals(macro, m.get("macro-precision"), EXACT);
    assertEquals(weighted, m.get("weighted-precision"), EXACT);
    assertEquals(areas, m.get("macro-auc"), EXACT);
    assertPainted("roc", areas);
    checkOneAgainstTheRest(positive, t);
    checkWorst(rows.length - right);
  }

  /** Histogram, calibration and the point on the curve are about the positive class. */
  private void checkOneAgainstTheRest(int positive, double t) {
    Scored rows = scored(positive);
    double tp = 0;
    double fp = 0;
    for (int i = 0; i < rows.p().length; i++) {
      tp += rows.p()[i] >= t && rows.y()[i] ? 1 : 0;
      fp += rows.p()[i] >= t && !rows.y()[i] ? 1 : 0;
    }
    checkCounts(rows, positive, tp, fp, t);
    String name = in.dataset().classNames().get(positive);
    List<List<String>> roc = ofClass("roc", name);
    int at = 0;
    for (int i = 1; i < roc.size(); i++) {
      at = number(roc.get(i).get(1)) >= t ? i : at;
    }
    assertEquals(tp / rows.positives(), number(roc.get(at).get(3)), EXACT);
    assertEquals(fp / (rows.p().length - rows.positives()), number(roc.get(at).get(2)), EXACT);
  }

  @ParameterizedTest
  @CsvSource({"plane"})
  void numbers(String generator) throws Exception {
    try (Live live = new Live(spec(generator, 1))) {
      long[] seen = {0};
      for (int i = 0; i < FRAMES; i++) {
        TrainingFrame frame = live.await(f -> f.evaluation().step() > seen[0]);
        seen[0] = frame.evaluation().step();
        show(frame, 0.5);
        checkNumbers();
      }
    }
  }

  private void checkNumbers() {
    int[] rows = in.frame().plot().split().rows(Part.TRAIN);
    double mean = 0;
    for (int row : rows) {
      mean += in.dataset().target(row) / rows.length;
    }
    double squares = 0;
    double spread = 0;
    double absolute = 0;
    double largest = 0;
    List<List<String>> residuals = table("residuals");
    assertEquals(rows.length, residuals.size());
    for (int i = 0; i < rows.length; i++) {
      double truth = in.dataset().target(rows[i]);
      double residual = truth - in.frame().predictions().value()[rows[i]];
      assertEquals(rows[i] + 1, number(residuals.get(i).get(0)));
      assertEquals(residual, number(residuals.get(i).get(3)));
      squares += residual * residual;
      spread += (truth - mean) * (truth - mean);
      absolute += Math.abs(residual) / rows.length;
      largest = Math.max(largest, Math.abs(residual));
    }
    Map<String, Double> m = measures();
    assertEquals(1 - squares / spread, m.get("r2"), EXACT);
    assertEquals(squares / rows.length, m.get("mse"), EXACT);
    assertEquals(Math.sqrt(squares / rows.length), m.get("rmse"), EXACT);
    assertEquals(absolute, m.get("mae"), EXACT);
    assertEquals(largest, m.get("max-error"), EXACT);
    assertPainted("predicted-true", 1 - squares / spread);
    assertPainted("metrics", squares / rows.length);
    List<List<String>> worst = table("worst-rows");
    assertEquals(largest, Math.abs(number(worst.getFirst().get(4))));
  }

  /** The other parts stand beside the one that is looked at, of the same step. */
  @ParameterizedTest
  @CsvSource({"moons", "blobs", "plane"})
  void partsStandSideBySide(String generator) throws Exception {
    try (Live live = new Live(spec(generator, 1))) {
      TrainingFrame frame = live.await(f -> f.evaluation().step() > 0);
      show(frame, 0.4);
      assertEquals(Set.of(Part.TEST), frame.closeUp().others().keySet());
      assertNotNull(frame.closeUp().others().get(Part.TEST));
      NumberTable both = chart("metrics").numbers(in);
      assertEquals(List.of("measure", "class", "train", "test"), both.header());
      TrainingFrame there = frame;
      var test = there.closeUp().others().get(Part.TEST);
      assertEquals(there.evaluation().step(), test.step());
      List<List<String>> counts = new ArrayList<>(both.rows());
      counts.removeIf(row -> !row.getFirst().equals("rows"));
      assertEquals(test.rows(), number(counts.getFirst().get(3)));
      assertEquals(there.plot().split().count(Part.TRAIN), number(counts.getFirst().get(2)));
    }
  }
}
