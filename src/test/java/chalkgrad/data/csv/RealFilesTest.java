package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Bar;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.filling.Filler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real files, read with guesses alone. Every expected count and sum was computed apart from this
 * code with the csv module of Python 3: rows with an empty cell, NA or the code in a used column
 * taken out, numbers read by float().
 */
class RealFilesTest {
  private static final CsvOptions CODE = CsvOptions.builder().missingCode("-200").build();

  private static ImportedTable read(String file, CsvOptions options) {
    Path path = Path.of(System.getProperty("chalkgrad.shared", "../shared"), "data", file);
    assumeTrue(Files.exists(path), () -> path + " is absent");
    return CsvImport.read(path, options);
  }

  private static ImportedTable read(String file) {
    return read(file, CsvOptions.guessed());
  }

  private static String classCounts(Dataset data) {
    var counts = new TreeMap<String, Integer>();
    for (int row = 0; row < data.rows(); row++) {
      counts.merge(data.classNames().get((int) data.target(row)), 1, Integer::sum);
    }
    return counts.toString();
  }

  private static double sum(Dataset data, String feature) {
    int column = data.featureNames().indexOf(feature);
    return IntStream.range(0, data.rows()).mapToDouble(row -> data.feature(row, column)).sum();
  }

  private static Kind kind(ImportedTable table, String name) {
    return table.columns().stream().filter(c -> c.name().equals(name)).findFirst().get().kind();
  }

  @Test
  void wine() {
    ImportedTable table = read("wine/wine.csv");
    Dataset data = table.dataset();
    assertEquals("wine (6497 × 12, binary)", data.toString());
    assertEquals("Class", data.targetName());
    assertEquals(List.of("0", "1"), data.classNames());
    assertEquals("{0=4898, 1=1599}", classCounts(data));
    assertEquals(68165.23, sum(data, "alcohol"), 1e-6);
    assertTrue(table.report().of(Finding.Severity.LOSS).isEmpty());
    assertTrue(table.report().of(Finding.Severity.WARNING).isEmpty());
  }

  @Test
  void wineQualityIsMultiClassUnlessSaidOtherwise() {
    ImportedTable table = read("wine/winequality-white.csv");
    assertEquals(Delimiter.SEMICOLON, table.format().delimiter());
    assertEquals(DecimalMark.POINT, table.format().decimalMark());
    assertEquals("winequality-white (4898 × 11, multi-class)", table.dataset().toString());
    assertEquals("{3=20, 4=163, 5=1457, 6=2198, 7=880, 8=175, 9=5}", classCounts(table.dataset()));
    assertTrue(table.report().has("guess.task.whole-numbers"));

    CsvOptions numbers = CsvOptions.builder().task(Task.REGRESSION).build();
    Dataset red = read("wine/winequality-red.csv", numbers).dataset();
    assertEquals("winequality-red (1599 × 11, regression)", red.toString());
    assertEquals(5, red.target(0));
    assertTrue(red.classNames().isEmpty());
  }

  @Test
  void nearEarthObjectsAsDownloaded() {
    ImportedTable table = read("neo/neo_first_9998_rows.csv");
    Dataset data = table.dataset();
    assertEquals("neo_first_9998_rows (9998 × 5, binary)", data.toString());
    assertEquals(List.of("False", "True"), data.classNames());
    assertEquals("{False=8760, True=1238}", classCounts(data));
    assertEquals(Kind.IDENTIFIER, kind(table, "id"));
    assertEquals(Kind.IDENTIFIER, kind(table, "name"));
    assertEquals(Kind.CONSTANT, kind(table, "orbiting_body"));
    assertEquals(Kind.CONSTANT, kind(table, "sentry_object"));
    assertEquals(0.1010543415, data.feature(9997, 0));
  }

  @Test
  void nearEarthObjectsWithSplit() {
    ImportedTable table = read("neo/neo_sample_58223.csv.gz");
    Dataset data = table.dataset();
    assertEquals("neo_sample_58223 (58223 × 5, binary)", data.toString());
    assertEquals("{False=52557, True=5666}", classCounts(data));
    long train =
        IntStream.range(0, data.rows()).filter(row -> data.part(row) == Part.TRAIN).count();
    long test = IntStream.range(0, data.rows()).filter(row -> data.part(row) == Part.TEST).count();
    assertEquals(40055, train);
    assertEquals(18168, test);
  }

  @Test
  void titanic() {
    ImportedTable table = read("csv/titanic.csv");
    Dataset data = table.dataset();
    assertEquals("titanic (712 × 10, binary)", data.toString());
    assertEquals("Survived", data.targetName());
    assertEquals("{0=424, 1=288}", classCounts(data));
    assertEquals(
        List.of(
            "Pclass",
            "Sex=female",
            "Sex=male",
            "Age",
            "SibSp",
            "Parch",
            "Fare",
            "Embarked=C",
            "Embarked=Q",
            "Embarked=S"),
        data.featureNames());
    assertEquals(259, sum(data, "Sex=female"));
    assertEquals(21105.17, sum(data, "Age"), 1e-8);
    assertEquals(24611.883, sum(data, "Fare"), 1e-8);
    assertEquals(6, data.id(5), "row 5 has no age, and the others keep their numbers");
    assertEquals(890, data.id(711));
    List<String> lines = table.report().summary();
    assertTrue(lines.stream().anyMatch(line -> line.contains("177 rows dropped: 'Age' missing")));
    assertTrue(lines.stream().anyMatch(line -> line.contains("2 rows dropped: 'Embarked'")));
    assertTrue(lines.stream().anyMatch(line -> line.startsWith("Column 'Cabin' left out")));
  }

  @Test
  void penguins() {
    Dataset data = read("csv/penguins.csv").dataset();
    assertEquals("penguins (333 × 10, multi-class)", data.toString());
    assertEquals("{Adelie=146, Chinstrap=68, Gentoo=119}", classCounts(data));
    assertEquals(1_400_950, sum(data, "body_mass_g"));
    assertEquals(123, sum(data, "island=Dream"));
    assertEquals(4, data.id(3));
  }

  @Test
  void airQualityWithDecimalCommas() {
    ImportedTable table = read("csv/airquality_semicolon_decimalcomma.csv", CODE);
    assertEquals(DecimalMark.COMMA, table.format().decimalMark());
    assertEquals(Kind.DATE_TIME, table.columns().getFirst().kind());
    assertEquals("column 1", table.columns().getFirst().name());
    assertEquals(Kind.DATE_TIME, kind(table, "Time"));
    requireAirQuality(table);
  }

  @Test
  void airQualityWithMixedDelimiters() {
    ImportedTable table = read("csv/airquality_mixed_delimiters.csv", CODE);
    assertEquals("AH", table.columns().getLast().name());
    assertTrue(table.report().has("found.stray-header"));
    assertTrue(
        table.report().findings().stream()
            .anyMatch(
                f -> f.key().equals("loss.empty-records") && f.args().equals(List.of("114"))));
    requireAirQuality(table);
  }

  /** In the second file some codes are written -200,0. */
  private static void requireAirQuality(ImportedTable table) {
    Dataset data = table.dataset();
    assertEquals(6941, data.rows());
    assertEquals(11, data.columns());
    assertEquals(Task.REGRESSION, data.task());
    assertEquals("AH", data.targetName());
    assertEquals(1683, table.columns().get(2).missing());
    assertEquals(15148.5, sum(data, "CO(GT)"), 1e-6);
    assertEquals(6840.8604, IntStream.range(0, data.rows()).mapToDouble(data::target).sum(), 1e-6);
    assertFalse(data.featureNames().contains("NMHC(GT)"), "8,443 of its values are missing");
    assertTrue(table.report().has("loss.column-gaps"));
  }

  @Test
  void theCodeForMissingIsNoticed() {
    ImportedTable table = read("csv/airquality_semicolon_decimalcomma.csv");
    assertTrue(table.report().has("warn.missing-code"));
    assertEquals(9357, table.dataset().rows());
  }

  /** The arguments of the findings of a key, each as one text. */
  private static List<String> said(ImportedTable table, String key) {
    return table.report().findings().stream()
        .filter(finding -> finding.key().equals(key))
        .map(finding -> String.join(" ", finding.args()))
        .toList();
  }

  private static ColumnProfile profile(ImportedTable table, String name) {
    return table.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Age: statistics.median and .mean of Python; the last decimals depend on the order of adding.
   */
  @Test
  void titanicWithItsGapsFilled() {
    ImportedTable table =
        read("csv/titanic.csv", CsvOptions.builder().missingPolicy(MissingPolicy.MEDIAN).build());
    Dataset data = table.dataset();
    assertEquals("titanic (891 × 10, binary)", data.toString());
    assertEquals(List.of("Age 177"), said(table, "found.filled.median"));
    assertEquals(List.of("Embarked 2"), said(table, "found.filled.most-frequent"));
    assertEquals(List.of("167"), said(table, "found.duplicates"));
    assertTrue(data.featureNames().stream().noneMatch(name -> name.startsWith("Cabin")));
    assertEquals(177, data.missing(data.featureNames().indexOf("Age")));
    assertEquals(28693.9493, sum(data, "Fare"), 1e-8);
    int[] all = IntStream.range(0, data.rows()).toArray();
    Filler median = Filler.fit(data, all);
    assertEquals(28, median.value(data.featureNames().indexOf("Age")));
    assertEquals(1, median.value(data.featureNames().indexOf("Embarked=S")));
    assertEquals(0, median.value(data.featureNames().indexOf("Embarked=C")));
    CsvOptions mean = CsvOptions.builder().missingPolicy(MissingPolicy.MEAN, "age").build();
    Dataset other = read("csv/titanic.csv", mean).dataset();
    assertEquals(889, other.rows(), "without an Embarked a row is dropped still");
    // The two rows without an Embarked are 38 and 62 years old.
    double expected = (29.699117647058824 * 714 - 100) / 712;
    int[] rows = IntStream.range(0, 889).toArray();
    assertEquals(expected, Filler.fit(other, rows).value(3), 1e-12);
  }

  @Test
  void penguinsWithTheirGapsFilled() {
    CsvOptions fill = CsvOptions.builder().missingPolicy(MissingPolicy.MOST_FREQUENT).build();
    ImportedTable table = read("csv/penguins.csv", fill);
    Dataset data = table.dataset();
    assertEquals(344, data.rows());
    assertEquals("{Adelie=152, Chinstrap=68, Gentoo=124}", classCounts(data));
    assertEquals(
        List.of(
            "bill_length_mm 2",
            "bill_depth_mm 2",
            "flipper_length_mm 2",
            "body_mass_g 2",
            "sex 11"),
        said(table, "found.filled.most-frequent"));
    assertEquals(
        List.of(new Bar("male", 168), new Bar("female", 165)), profile(table, "sex").bars());
    int sex = data.featureNames().indexOf("sex=male");
    Dataset filled = Filler.fit(data, IntStream.range(0, 344).toArray()).fill(data);
    assertEquals(179, sum(filled, "sex=male"), "168 and the 11 that are not known");
    assertEquals(165, sum(filled, "sex=female"));
    assertEquals(11, filled.missing(sex));
  }

  @Test
  void profilesOfTheWines() {
    ImportedTable table = read("wine/wine.csv");
    assertEquals(List.of("2169"), said(table, "found.duplicates"));
    ColumnProfile alcohol = profile(table, "alcohol");
    assertEquals(
        List.of(8.0, 14.9, 111.0, 0.0),
        List.of(
            alcohol.min(), alcohol.max(), (double) alcohol.distinct(), (double) alcohol.missing()));
    assertEquals(12, alcohol.bars().size());
    assertEquals(6497, alcohol.bars().stream().mapToInt(Bar::count).sum());
    assertEquals(998, profile(table, "density").distinct());
    assertEquals(7, profile(table, "quality").bars().size());
    assertEquals(37802, sum(table.dataset(), "quality"));
    assertEquals(List.of("460"), said(read("wine/winequality-red.csv"), "found.duplicates"));
    assertEquals(List.of("1709"), said(read("wine/winequality-white.csv"), "found.duplicates"));
  }

  @Test
  void twoFilesOfWineAreTwoClasses() {
    List<Path> files =
        Stream.of("winequality-red.csv", "winequality-white.csv")
            .map(name ->
                Path.of(System.getProperty("chalkgrad.shared", "../shared"), "data/wine", name))
            .toList();
    assumeTrue(files.stream().allMatch(Files::exists));
    Dataset data = CsvImport.readClasses(files, CsvOptions.guessed()).dataset();
    assertEquals("winequality-red + winequality-white (6497 × 12, binary)", data.toString());
    assertEquals("{winequality-red=1599, winequality-white=4898}", classCounts(data));
    assertEquals(68165.23, sum(data, "alcohol"), 1e-6);
  }

  /** Numbers of Python: cells that are not -200, their smallest, their largest, how many differ. */
  @Test
  void airQualityWithACodeInOneColumn() {
    String file = "csv/airquality_semicolon_decimalcomma.csv";
    CsvOptions own =
        CsvOptions.builder()
            .missingCodeIn("co(gt)", "-200")
            .missingPolicy(MissingPolicy.MEDIAN)
            .build();
    ImportedTable table = read(file, own);
    Dataset data = table.dataset();
    assertEquals(List.of("CO(GT) -200 1683"), said(table, "found.missing-code"));
    assertEquals(9357, data.rows());
    assertEquals(1683, data.missing(data.featureNames().indexOf("CO(GT)")));
    assertEquals(-200, profile(table, "NOx(GT)").min());
    assertEquals(0.1, profile(table, "CO(GT)").min());
    assertEquals(11.9, profile(table, "CO(GT)").max());
    assertEquals(96, profile(table, "CO(GT)").distinct());
    int[] all = IntStream.range(0, 9357).toArray();
    assertEquals(1.8, Filler.fit(data, all).value(data.featureNames().indexOf("CO(GT)")));

    ImportedTable everywhere =
        read(file, CODE.toBuilder().missingPolicy(MissingPolicy.MEDIAN).build());
    Dataset filled = everywhere.dataset();
    assertEquals(8991, filled.rows(), "366 rows lack the target AH");
    assertEquals(8443, profile(everywhere, "NMHC(GT)").missing());
    assertEquals(1642, profile(everywhere, "NO2(GT)").missing());
    assertEquals(-1.9, profile(everywhere, "T").min());
    assertEquals(6683, profile(everywhere, "AH").distinct());
    assertFalse(filled.featureNames().contains("NMHC(GT)"), "too many gaps to fill");
  }
}
