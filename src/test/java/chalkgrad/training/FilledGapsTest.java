package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gaps from the file to the inputs of the network. */
class FilledGapsTest {
  /** Trained on: x is 1, 3, 8 and a gap. The test rows would draw every fill elsewhere. */
  private static final String TABLE =
      """
      x,flag,colour,split,class
      1,yes,red,train,a
      3,yes,blue,train,b
      8,no,blue,train,a
      ,,,train,b
      900,no,green,test,a
      900,no,green,test,b
      ,no,green,test,a
      """;

  private static Dataset read(String text, MissingPolicy policy) {
    CsvOptions options = CsvOptions.builder().missingPolicy(policy).keep("x").build();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvImport.read(CsvFile.of("gaps.csv", bytes), options).dataset();
  }

  private static ExperimentSpec spec(Dataset data, String scaling) {
    return Specs.table(new double[] {0, 1}, 1, new double[] {0, 1})
        .withSource(new DataSource.Table(data))
        .withInput(new InputSpec(List.of(), scaling));
  }

  @Test
  void inputsAreFilledAndScaledByTrainingRows() {
    Dataset data = read(TABLE, MissingPolicy.MEAN);
    assertEquals(
        List.of("x", "flag", "colour=blue", "colour=green", "colour=red"), data.featureNames());
    assertTrue(data.isMissing(3, 0) && Double.isNaN(data.feature(3, 0)));
    Prepared prepared = Prepared.of(spec(data, "none"));
    // The mean of 1, 3 and 8 is 4; yes is commoner among the training rows, and so is blue.
    assertEquals(
        List.of(4.0, 1.0, 1.0, 0.0, 0.0),
        Arrays.stream(prepared.x(Part.TRAIN).array()).skip(15).boxed().toList());
    assertEquals(4, prepared.x(Part.TEST).get(2, 0), "and the test row gets the same value");
    assertEquals(4, prepared.means()[0]);
    assertEquals(4, prepared.dataset().feature(6, 0));
    // The filled column is 1, 3, 8, 4: from 1 to 8, so 4 becomes 3/7.
    Prepared scaled = Prepared.of(spec(data, "min-max"));
    assertEquals(3.0 / 7, scaled.x(Part.TRAIN).get(3, 0), 1e-15);
  }

  @ParameterizedTest
  @EnumSource(MissingPolicy.class)
  void trainingNeverSeesAGap(MissingPolicy policy) {
    String text = TABLE.replace("split", "other").repeat(3);
    String header = text.substring(0, text.indexOf('\n') + 1);
    Dataset data = read(header + text.replace(header, ""), policy);
    assertEquals(policy == MissingPolicy.DROP_ROW ? 15 : 21, data.rows());
    var run = new TrainingRun(spec(data, "standard"));
    run.stepEpoch();
    assertTrue(Double.isFinite(run.scores().get(Part.TRAIN).loss()));
    for (Part part : Part.values()) {
      if (run.data().has(part)) {
        assertTrue(Arrays.stream(run.data().x(part).array()).allMatch(Double::isFinite));
      }
    }
  }

  @Test
  void whatFillsStaysWhenRowsComeAndGo() {
    Dataset data = read(TABLE, MissingPolicy.MEAN);
    ExperimentSpec before = spec(data, "none");
    Prepared prepared = Prepared.of(before);
    Dataset without = RowEdits.kept(data, row -> row != 2);
    assertEquals(without, RowEdits.kept(prepared.dataset(), row -> row != 2), "gaps stay gaps");
    ExperimentSpec after = before.withSource(new DataSource.Table(without));
    assertEquals(EditKind.ROWS, EditKind.between(before, after));
    assertEquals(4, prepared.withRows(after).dataset().feature(2, 0), "fitted with row 2");
    assertEquals(2, Prepared.of(after).dataset().feature(2, 0), "anew: the mean of 1 and 3");
    Dataset complete = RowEdits.kept(data, row -> !data.isMissing(row, 0));
    Prepared fitted = Prepared.of(spec(complete, "none"));
    assertEquals(4, fitted.withRows(before).dataset().feature(3, 0), "gaps that come back");
  }

  @Test
  void anotherFillingIsAnotherExperiment() {
    ExperimentSpec mean = spec(read(TABLE, MissingPolicy.MEAN), "none");
    ExperimentSpec median = spec(read(TABLE, MissingPolicy.MEDIAN), "none");
    assertEquals(mean, spec(read(TABLE, MissingPolicy.MEAN), "none"));
    assertTrue(!mean.equals(median));
    assertEquals(EditKind.NEW_RUN, EditKind.between(mean, median));
  }

  @Test
  void twinsAcrossTheSplitAreCounted() {
    String text = TABLE.replace("900,no,green,test,b", "1,yes,red,test,a");
    assertEquals(
        1, Prepared.of(spec(read(text, MissingPolicy.MEAN), "none")).duplicates().leaked());
  }
}
