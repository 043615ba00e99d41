package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FilePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A student opens tables, looks at what they would become, mends that, and imports. */
@ExtendWith(ApplicationExtension.class)
class ImportUiTest {
  private static final int ROWS = 60;

  @TempDir static Path folder;

  private AppContext context;
  private List<Path> picked = List.of();

  @Start
  void start(Stage stage) {
    HeadlessScreen.resize(1366, 768);
    FilePicker picker =
        new FilePicker() {
          @Override
          public Optional<Path> chooseTable() {
            return picked.stream().findFirst();
          }

          @Override
          public List<Path> chooseTables() {
            return picked;
          }
        };
    context = new AppContext(AppContext.Parts.of(Defaults.experiment(), picker), 1366, 768);
    stage.setScene(context.scene());
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(context::close);
  }

  /** Semicolons, decimal commas, and -200 in every sixth cell of one column. */
  private static Path measurements() throws IOException {
    StringBuilder text = new StringBuilder("day;gas;heat;kind\n");
    for (int i = 0; i < ROWS; i++) {
      String gas = i % 6 == 5 ? "-200" : i % 10 + "," + i % 7;
      text.append(String.format("%02d/03/2024", i % 28 + 1))
          .append(';')
          .append(gas)
          .append(';')
          .append(i)
          .append(",5;")
          .append(i % 2 == 0 ? "calm" : "windy")
          .append('\n');
    }
    return Files.writeString(folder.resolve("measurements.csv"), text);
  }

  @Test
  void showsTheGuessesTakesCorrectionsAndImportsInOneEntry(FxRobot robot) throws IOException {
    await(() -> context.workbench().frame().get() != null);
    ExperimentSpec before = context.workbench().spec().get();
    picked = List.of(measurements());
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    awaitRead(robot);
    assertEquals("guessed: semicolon", choice(robot, "#import-delimiter"));
    assertTrue(choice(robot, "#import-decimal").startsWith("guessed: comma"));
    assertEquals("60 rows \u00d7 2 features, target kind (2 classes)", result(robot));

    // One click on the warning counts the code as missing, and the rows are to be kept.
    robot.clickOn("#import-remedy");
    awaitRead(robot);
    assertEquals("-200", robot.lookup("#import-codes").<TextField>query().getText());
    assertEquals("50 rows \u00d7 2 features, target kind (2 classes)", result(robot));
    choose(robot, "#import-policy", "fill with mean");
    assertEquals("60 rows \u00d7 2 features, target kind (2 classes)", result(robot));

    robot.clickOn("#import-head-2").type(KeyCode.T);
    awaitRead(robot);
    assertEquals("60 rows \u00d7 3 features, target heat (a number)", result(robot));
    assertEquals(before, context.workbench().spec().get());

    robot.type(KeyCode.ENTER);
    TrainingFrame frame = awaitFrame(f -> f.spec().data().source() instanceof DataSource.Table);
    Dataset data = dataset();
    assertEquals(Task.REGRESSION, data.task());
    assertEquals("heat", data.targetName());
    assertEquals(List.of("gas", "kind=calm", "kind=windy"), data.featureNames());
    assertEquals(ROWS / 6, data.missing(0));
    assertEquals(ROWS, frame.plot().rows());
    assertEquals(1, frame.edits().done());
    assertFalse(isOpen(robot));
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    awaitFrame(f -> f.spec().equals(before));
  }

  @Test
  void codesOfOneColumnAndAnotherDelimiterGoTogether(FxRobot robot) throws IOException {
    open(robot, measurements());
    robot.clickOn("#import-head-1").clickOn("#import-column-codes").write("-200 999");
    robot.type(KeyCode.ENTER);
    awaitRead(robot);
    assertTrue(isOpen(robot), "Enter in a field must not import");
    assertEquals("50 rows \u00d7 2 features, target kind (2 classes)", result(robot));
    // Read with tabs it is no table, and what was said of the columns comes back with semicolons.
    choose(robot, "#import-delimiter", "tab");
    assertTrue(problem(robot).contains("only one column"), problem(robot));
    assertTrue(robot.lookup("#import-accept").query().isDisabled());
    choose(robot, "#import-delimiter", "semicolon");
    assertEquals("", problem(robot));
    assertEquals("50 rows \u00d7 2 features, target kind (2 classes)", result(robot));
  }

  @Test
  void severalColumnsAreRetypedAtOnceByKey(FxRobot robot) throws IOException {
    open(robot, measurements());
    robot.clickOn("#import-head-1");
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertEquals("2 columns", robot.lookup("#import-column-title").<Label>query().getText());
    robot.type(KeyCode.C);
    awaitRead(robot);
    // All 60 heats differ, and so many columns are not made of words.
    assertFalse(problem(robot).isEmpty());
    robot.type(KeyCode.G);
    awaitRead(robot);
    assertEquals("60 rows \u00d7 2 features, target kind (2 classes)", result(robot));
    robot.type(KeyCode.LEFT).type(KeyCode.I);
    awaitRead(robot);
    assertEquals("60 rows \u00d7 1 feature, target kind (2 classes)", result(robot));
  }

  @Test
  void escapeAndCancelLeaveTheExperiment(FxRobot robot) throws IOException {
    await(() -> context.workbench().frame().get() != null);
    ExperimentSpec before = context.workbench().spec().get();
    open(robot, measurements());
    robot.type(KeyCode.ESCAPE);
    assertFalse(isOpen(robot));
    open(robot, measurements());
    robot.clickOn("#import-cancel");
    assertFalse(isOpen(robot));
    assertEquals(before, context.workbench().spec().get());
    assertEquals(0, context.workbench().frame().get().edits().done());
  }

  @Test
  void anArchiveThatIsCalledCsvIsRefusedInPlace(FxRobot robot) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
    open(robot, file);
    assertTrue(problem(robot).contains("ZIP archive"), problem(robot));
    assertTrue(robot.lookup("#import-accept").query().isDisabled());
    robot.type(KeyCode.ENTER);
    assertTrue(isOpen(robot));
  }

  @Test
  void severalFilesAreOneClassEach(FxRobot robot) throws IOException {
    for (String name : List.of("cat", "dog", "owl")) {
      StringBuilder text = new StringBuilder("x,y\n");
      for (int i = 0; i < 20; i++) {
        text.append(i + name.charAt(0)).append(',').append(i % 5).append(".5\n");
      }
      Files.writeString(folder.resolve(name + ".csv"), text);
    }
    picked =
        List.of(folder.resolve("cat.csv"), folder.resolve("dog.csv"), folder.resolve("owl.csv"));
    robot.clickOn("#open-csv-button");
    awaitRead(robot);
    assertTrue(robot.lookup("#import-title").<Label>query().getText().contains("3 files"));
    robot.clickOn("#import-accept");
    await(() -> context.workbench().spec().get().data().source() instanceof DataSource.Table);
    assertEquals(List.of("cat", "dog", "owl"), dataset().classNames());
    assertEquals(60, dataset().rows());
  }

  @Test
  void scriptsImportWithTheGuesses(FxRobot robot) throws IOException {
    Path file = measurements();
    robot.interact(() -> context.imports().importGuessed(file));
    await(() -> context.workbench().spec().get().data().source() instanceof DataSource.Table);
    assertEquals("kind", dataset().targetName());
    assertFalse(isOpen(robot));
  }

  @Test
  void theTabulatorReachesEveryPartAndTheReportStays(FxRobot robot) throws IOException {
    open(robot, measurements());
    Set<String> reached = new HashSet<>();
    for (int i = 0; i < 30 && !reached.contains("import-accept"); i++) {
      reached.add(focused());
      robot.type(KeyCode.TAB);
    }
    assertTrue(
        reached.containsAll(
            Set.of(
                "import-grid",
                "import-kind",
                "import-column-codes",
                "import-task",
                "import-policy",
                "import-cancel",
                "import-accept")),
        reached.toString());
    robot.clickOn("#import-accept");
    await(() -> context.workbench().spec().get().data().source() instanceof DataSource.Table);
    robot.clickOn("#table-report-lines");
    assertTrue(
        robot.lookup("#table-report .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().contains("-200")));
  }

  private String focused() {
    String id = context.scene().getFocusOwner().getId();
    return id == null ? "" : id;
  }

  private void open(FxRobot robot, Path file) {
    robot.interact(() -> context.imports().open(file));
    awaitRead(robot);
  }

  private Dataset dataset() {
    return ((DataSource.Table) context.workbench().spec().get().data().source()).dataset();
  }

  private static boolean isOpen(FxRobot robot) {
    return robot.lookup("#import-dialog").tryQuery().isPresent();
  }

  private static String choice(FxRobot robot, String id) {
    return robot.lookup(id).<ComboBox<?>>query().getButtonCell().getText();
  }

  private static String result(FxRobot robot) {
    return robot.lookup("#import-result").<Label>query().getText();
  }

  private static String problem(FxRobot robot) {
    return robot.lookup("#import-problem").<Label>query().getText();
  }

  private void choose(FxRobot robot, String box, String entry) {
    robot.clickOn(box).clickOn(entry);
    awaitRead(robot);
  }

  private static void awaitRead(FxRobot robot) {
    await(() -> {
      Optional<Node> bar = robot.lookup("#import-progress").tryQuery();
      Optional<Node> accept = robot.lookup("#import-accept").tryQuery();
      return bar.filter(node -> !((ProgressBar) node).isVisible()).isPresent()
          && accept.map(ButtonBase.class::cast).isPresent()
          && !robot.lookup("#import-facts").<Label>query().getText().contains("reading");
    });
  }

  private TrainingFrame awaitFrame(Predicate<TrainingFrame> condition) {
    await(() -> condition.test(context.workbench().frame().get()));
    return context.workbench().frame().get();
  }

  private static void await(BooleanSupplier condition) {
    WaitForAsyncUtils.waitForFxEvents();
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get(5, TimeUnit.SECONDS));
    } catch (TimeoutException problem) {
      throw new AssertionError("waited in vain", problem);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
