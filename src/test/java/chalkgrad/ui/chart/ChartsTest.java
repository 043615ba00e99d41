package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Task;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.LongHistories;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.EvenRuler;
import chalkgrad.ui.common.plot.SvgPenTest;
import chalkgrad.ui.sample.SampleFrames;
import chalkgrad.ui.theme.Palette;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** All charts of the catalogue, without a toolkit. */
class ChartsTest {
  private static final HistoryView HISTORY = SampleFrames.history(400, false);

  /** A place for charts that is not on any screen. */
  private record Nowhere(Workbench workbench) implements Chart.Host {
    @Override
    public void repaint() {}
  }

  static List<TrainingFrame> frames() {
    return List.of(
        SampleFrames.binary(300, HISTORY, 0.5),
        SampleFrames.oneClassTest(HISTORY),
        SampleFrames.classes(5, 200, HISTORY),
        SampleFrames.regressionMap(HISTORY),
        SampleFrames.binary(300, HistoryView.EMPTY, 0.5));
  }

  private static ChartInput input(TrainingFrame frame) {
    return new ChartInput(frame, frame.spec(), ViewRequest.DEFAULT, Palette.LIGHT);
  }

  private static Charts charts(TrainingFrame frame) {
    return new Charts(new Nowhere(new Workbench(frame.spec(), command -> {})));
  }

  private static ChartExport export(Chart chart, ChartInput in, double width, double height) {
    chart.learn(in);
    String heading = ChartTexts.heading(chart, in);
    return new ChartExport(chart, in, new EvenRuler(), heading, width, height);
  }

  @Test
  void everyChartHasItsOwnKebabCaseIdAndItsTexts() {
    Set<String> ids = new HashSet<>();
    for (Task task : Task.values()) {
      for (Chart chart : charts(frames().getFirst()).fitting(task)) {
        ids.add(chart.id());
        assertTrue(chart.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), chart.id());
        assertFalse(chart.name(task).isBlank() || chart.about().isBlank(), chart.id());
        assertEquals(chart, charts(chart, task), "found by its id");
      }
    }
    assertTrue(
        ids.containsAll(List.of("loss", "accuracy", "roc", "precision-recall")), ids::toString);
  }

  private static Chart charts(Chart chart, Task task) {
    Charts all = charts(frames().getFirst());
    assertTrue(all.has(chart.id()));
    return all.chosen(chart.id(), task).getClass() == chart.getClass() ? chart : null;
  }

  @Test
  void aChartThatMeansNothingIsStoodInForByOneOfItsGroup() {
    Charts all = charts(frames().getFirst());
    assertEquals("predicted-true", all.chosen("roc", Task.REGRESSION).id());
    assertEquals("roc", all.chosen("predicted-true", Task.MULTICLASS).id());
    assertEquals("loss", all.chosen("loss", Task.REGRESSION).id());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everyChartIsAWellFormedDrawingAtEverySize(TrainingFrame frame) {
    ChartInput in = input(frame);
    for (Chart chart : charts(frame).fitting(in.task())) {
      for (double[] size : new double[][] {{140, 120}, {640, 420}, {1900, 900}, {200, 700}}) {
        ChartExport export = export(chart, in, size[0], size[1]);
        Document svg = SvgPenTest.parsed(export.svg());
        assertTrue(SvgPenTest.texts(svg).contains(export.heading()), chart.id());
        assertEquals(
            chart.accessible(in), svg.getElementsByTagName("desc").item(0).getTextContent());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("frames")
  void theNumbersOfEveryChartAreATableWithAllCells(TrainingFrame frame) {
    ChartInput in = input(frame);
    for (Chart chart : charts(frame).fitting(in.task())) {
      List<CsvRecord> records = records(export(chart, in, 640, 420).csv());
      assertFalse(records.isEmpty(), chart.id());
      for (CsvRecord record : records) {
        assertEquals(records.getFirst().getFieldCount(), record.getFieldCount(), chart.id());
      }
    }
  }

  private static List<CsvRecord> records(String csv) {
    return CsvReader.builder().ofCsvRecord(csv).stream().toList();
  }

  @Test
  void theDrawingSaysWhatTheScreenSays() {
    TrainingFrame frame = SampleFrames.binary(300, HISTORY, 0.5);
    ChartInput in = input(frame);
    Chart roc = charts(frame).chosen("roc", in.task());
    List<String> texts = SvgPenTest.texts(SvgPenTest.parsed(export(roc, in, 640, 420).svg()));
    double auc = ((BinaryEvaluation) frame.evaluation()).positive().roc().auc();
    assertTrue(
        texts.containsAll(
            List.of(
                "ROC · test rows",
                "false positive rate",
                "true positive rate",
                "t = 0.50",
                String.format(java.util.Locale.ROOT, "%.4f", auc))),
        texts::toString);
  }

  @Test
  void theNumbersOfTheRocCurveComeBackToTheLastBit() {
    TrainingFrame frame = SampleFrames.binary(300, HISTORY, 0.5);
    ChartInput in = input(frame);
    RocCurve curve = ((BinaryEvaluation) frame.evaluation()).positive().roc();
    Chart roc = charts(frame).chosen("roc", in.task());
    List<CsvRecord> records = records(export(roc, in, 640, 420).csv());
    assertEquals(curve.size() + 1, records.size());
    for (int i = 0; i < curve.size(); i++) {
      CsvRecord record = records.get(i + 1);
      assertEquals(curve.threshold(i), Double.parseDouble(record.getField(1)));
      assertEquals(curve.fpr(i), Double.parseDouble(record.getField(2)));
      assertEquals(curve.tpr(i), Double.parseDouble(record.getField(3)));
    }
  }

  @Test
  void theNumbersOfTheLossComeBackToTheLastBit() {
    TrainingFrame frame = SampleFrames.binary(60, HISTORY, 0.5);
    Chart loss = charts(frame).chosen("loss", Task.BINARY);
    List<CsvRecord> records = records(export(loss, input(frame), 640, 420).csv());
    var train = HISTORY.curve(HistoryView.Series.TRAIN_LOSS);
    assertEquals(List.of("epoch", "train", "validation", "test"), records.getFirst().getFields());
    assertEquals(train.size() + 1, records.size());
    for (int i = 0; i < train.size(); i++) {
      assertEquals(train.x()[i], Double.parseDouble(records.get(i + 1).getField(0)));
      assertEquals(train.y()[i], Double.parseDouble(records.get(i + 1).getField(1)));
    }
  }

  /** The loss falls from 1 to 0.1; for a single epoch in the middle it is 5. */
  @Test
  void aSpikeOfOneEpochIsSeenAfterAHundredThousand() {
    HistoryView history = LongHistories.withSpike(100_000, 47_113, 5);
    TrainingFrame frame = SampleFrames.binary(60, history, 0.5);
    CurveChart loss = (CurveChart) charts(frame).chosen("loss", Task.BINARY);
    double[] spike = highest(export(loss, input(frame), 300, 200).svg());
    assertEquals(loss.plane().x().pixel(47_113), spike[0], 1.5, "across");
    assertEquals(loss.plane().y().pixel(5), spike[1], 0.01, "up");
    loss.curveOptions().smoothing().set(1000);
    double[] pale = highest(export(loss, input(frame), 300, 200).svg());
    assertEquals(spike[1], pale[1], 0.01, "the raw line stays behind the smoothed one");
  }

  /** The highest corner of all paths. */
  private static double[] highest(String svg) {
    Matcher corner = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)").matcher(svg);
    List<double[]> corners = new ArrayList<>();
    while (corner.find()) {
      corners.add(
          new double[] {Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2))});
    }
    return corners.stream().min(java.util.Comparator.comparingDouble(c -> c[1])).orElseThrow();
  }

  @Test
  void aRangeOfEpochsFitsWhatIsInIt() {
    TrainingFrame frame = SampleFrames.binary(60, LongHistories.withSpike(10_000, 4_711, 5), 0.5);
    CurveChart loss = (CurveChart) charts(frame).chosen("loss", Task.BINARY);
    export(loss, input(frame), 640, 420).svg();
    var plane = loss.plane();
    assertTrue(plane.y().max() >= 5, "the spike is in sight");
    plane.select(plane.x().pixel(6_000), plane.x().pixel(8_000));
    export(loss, input(frame), 640, 420).svg();
    assertEquals(6_000, plane.x().min(), 1);
    assertTrue(plane.y().max() < 0.2, "the spike is not, and the axis fits the rest");
    TrainingFrame again = SampleFrames.binary(60, LongHistories.withSpike(5, 9, 5), 0.5);
    loss.learn(input(again));
    assertFalse(plane.isZoomed(), "training began anew");
  }
}
