package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvWriter;
import chalkgrad.training.Defaults;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A student works in the data table and goes back through the list of edits. */
@ExtendWith(ApplicationExtension.class)
class TableUiTest {
  @TempDir Path folder;
  private AppContext context;

  @Start
  void start(Stage stage) {
    HeadlessScreen.resize(1440, 900);
    FilePicker picker =
        new FilePicker() {
          @Override
          public Optional<Path> chooseTable() {
            return Optional.empty();
          }

          @Override
          public Optional<Path> saveTable(String suggestion) {
            return Optional.of(folder.resolve(suggestion));
          }
        };
    context = new AppContext(AppContext.Parts.of(Defaults.experiment(), picker), 1440, 900);
    stage.setScene(context.scene());
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @BeforeEach
  void open(FxRobot robot) {
    await(frame -> frame.predictions() != null);
    shortcut(robot, KeyCode.T);
    until(
        () -> robot.lookup("#table").query().isVisible() && table(robot).getItems().size() == 500);
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(context::close);
  }

  @Test
  void editsACell(FxRobot robot) {
    Dataset before = dataset();
    robot.doubleClickOn(cell(robot, "column-0", 1));
    robot.interact(() -> field(robot).setText("nonsense"));
    robot.type(KeyCode.ENTER);
    Label problem = robot.lookup("#table-problem").queryAs(Label.class);
    assertTrue(problem.isVisible() && problem.getText().contains("nonsense"));
    assertEquals(before, dataset());

    robot.interact(() -> field(robot).setText("0,5"));
    robot.type(KeyCode.ENTER);
    TrainingFrame edited = await(frame -> frame.plot().dataset().feature(1, 0) == 0.5);
    assertFalse(problem.isVisible());
    assertEquals("cell", edited.edits().edits().getFirst().key());
    assertEquals("2", edited.edits().edits().getFirst().arguments().getFirst());

    shortcut(robot, KeyCode.Z);
    await(frame -> frame.plot().dataset().equals(before) && frame.edits().done() == 0);
    until(() -> cell(robot, "column-0", 1).getText().equals(cellText(before.feature(1, 0))));
  }

  private static String cellText(double value) {
    return String.format(java.util.Locale.ROOT, "%.3f", value).replace('-', '−');
  }

  @Test
  void choosesAnotherClassByKeyboard(FxRobot robot) {
    double target = dataset().target(0);
    robot.clickOn(cell(robot, "column-target", 0)).type(KeyCode.F2);
    robot.type(target == 0 ? KeyCode.DOWN : KeyCode.UP).type(KeyCode.ENTER);
    await(frame -> frame.plot().dataset().target(0) == 1 - target);
  }

  @Test
  void sortsByLossAndSelects(FxRobot robot) {
    TableView<Integer> table = table(robot);
    // By key, since on the headless platform every click counts as one for a menu.
    robot.clickOn(cell(robot, "column-loss", 0)).type(KeyCode.S).type(KeyCode.S);
    TrainingFrame frame = await(any -> true);
    double[] loss = frame.predictions().loss();
    double[] shown = table.getItems().stream().mapToDouble(row -> loss[row]).toArray();
    double[] sorted = Arrays.stream(loss).sorted().toArray();
    for (int i = 0; i < shown.length; i++) {
      assertEquals(sorted[sorted.length - 1 - i], shown[i]);
    }

    robot.clickOn(cell(robot, "column-row", 1));
    Dataset data = dataset();
    assertEquals(Set.of(data.id(table.getItems().get(1))), selected());
    assertEquals(
        new Selection.Item.Row(table.getItems().get(1)),
        context.workbench().selection().hovered().get());
    robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    until(() -> selected().size() == 3);
    robot.type(KeyCode.DOWN);
    until(() -> selected().equals(Set.of(data.id(table.getItems().get(4)))));
  }

  @Test
  void filtersToTheMistakesAndByText(FxRobot robot) {
    TrainingFrame frame = await(any -> true);
    robot.clickOn("#filter-mistakes");
    TableView<Integer> table = table(robot);
    assertEquals(frame.predictions().mistakes(), table.getItems().size());
    robot.clickOn("#filter-test");
    assertEquals(100, table.getItems().size());
    robot.clickOn("#filter-all").clickOn("#table-search").write("train");
    until(() -> table.getItems().size() == 400);
  }

  @Test
  void pastesRowsRemovesThemAndUndoes(FxRobot robot) {
    robot.interact(() -> clipboard("0,25\t-1,5\t1\n3\t4\t0\n"));
    robot.clickOn(cell(robot, "column-row", 0));
    shortcut(robot, KeyCode.V);
    TrainingFrame pasted = await(frame -> frame.plot().rows() == 502);
    assertEquals(0.25, pasted.plot().dataset().feature(500, 0));
    assertEquals(-1.5, pasted.plot().dataset().feature(500, 1));
    assertEquals(1, pasted.plot().dataset().target(500));
    assertEquals(Set.of(500L, 501L), selected());
    until(() -> table(robot).getItems().size() == 502);

    robot.type(KeyCode.DELETE);
    await(frame -> frame.plot().rows() == 500);
    shortcut(robot, KeyCode.Z);
    await(frame -> frame.plot().rows() == 502);
    shortcut(robot, KeyCode.Z);
    TrainingFrame back = await(frame -> frame.plot().rows() == 500);
    assertEquals(Defaults.experiment(), back.spec());
  }

  @Test
  void pastesWhileTheTableIsClosed(FxRobot robot) {
    robot.clickOn("#close-table-button");
    robot.clickOn("#train-button").clickOn("#train-button");
    robot.interact(() -> clipboard("0.25;-1.5;1"));
    shortcut(robot, KeyCode.V);
    await(frame -> frame.plot().rows() == 501);
    shortcut(robot, KeyCode.T);
    until(() -> table(robot).getItems().size() == 501);
    assertEquals(7, table(robot).getColumns().size());
  }

  @Test
  void pastesAWholeTable(FxRobot robot) {
    StringBuilder text = new StringBuilder("height\tweight\tage\tsex\n");
    for (int i = 0; i < 12; i++) {
      text.append(160 + i).append('\t').append(60 + i * 1.5).append('\t').append(20 + 3 * i);
      text.append(i % 2 == 0 ? "\tf\n" : "\tm\n");
    }
    robot.interact(() -> clipboard(text.toString()));
    robot.clickOn("#paste-rows-button");
    TrainingFrame opened = await(frame -> frame.plot().dataset().columns() == 3);
    assertEquals(List.of("height", "weight", "age"), opened.plot().dataset().featureNames());
    until(() -> table(robot).getItems().size() == 12);
  }

  @Test
  void copiesWithHeader(FxRobot robot) throws Exception {
    robot.clickOn(cell(robot, "column-row", 2));
    shortcut(robot, KeyCode.C);
    String copied =
        WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
            .get(5, TimeUnit.SECONDS);
    String[] lines = copied.split("\n");
    assertEquals("x1\tx2\tclass\tsplit", lines[0]);
    assertTrue(lines[1].startsWith(dataset().feature(2, 0) + "\t"));
    assertEquals(2, lines.length);
  }

  @Test
  void addsARowAndExportsWhatIsReadBack(FxRobot robot) {
    robot.clickOn("#add-row-button");
    await(frame -> frame.plot().rows() == 501);
    until(() -> selected().equals(Set.of(500L)));
    robot.clickOn("#export-table-button").clickOn("#export-save-button");
    until(() -> {
      Notice notice = context.workbench().notice().get();
      return notice != null && notice.text().contains("501");
    });
    Dataset data = dataset();
    Path file = folder.resolve(data.name() + ".csv");
    assertTrue(Files.exists(file));
    assertEquals(data, CsvImport.read(file, CsvWriter.options(data)).dataset());
  }

  @Test
  void aPointOnThePlotLightsItsRowUpAndBack(FxRobot robot) {
    robot.moveTo("#boundary-plot");
    robot.interact(
        () -> context.workbench().selection().hovered().set(new Selection.Item.Row(321)));
    until(() -> cell(robot, "column-row", 321) != null);
    TableCell<?, ?> cell = cell(robot, "column-row", 321);
    assertTrue(
        cell.getTableRow().getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("linked")));
    // Away from the plot first: on its way the pointer may pass over points, to which the table
    // goes.
    robot.moveTo("#train-button");
    robot.interact(() -> context.workbench().selection().rows().set(Set.of(40L, 41L)));
    until(() -> cell(robot, "column-row", 40) != null);
    robot.moveTo(cell(robot, "column-row", 40));
    assertEquals(new Selection.Item.Row(40), context.workbench().selection().hovered().get());
    robot.moveTo("#train-button");
    assertNull(context.workbench().selection().hovered().get());
  }

  @Test
  void theListOfEditsGoesBackAndForth(FxRobot robot) {
    robot.interact(() -> {
      for (double rate : new double[] {0.1, 0.2, 0.3}) {
        context.workbench().edit(spec -> spec.withTraining(spec.training().withLearningRate(rate)));
      }
    });
    await(frame -> frame.edits().done() == 3);
    shortcut(robot, KeyCode.H);
    ListView<Integer> list = robot.lookup("#edit-history").query();
    assertArrayEquals(new Integer[] {3, 2, 1, 0}, list.getItems().toArray());
    robot.clickOn("learning rate 0.01 → 0.1");
    TrainingFrame back = await(frame -> frame.edits().done() == 1);
    assertEquals(0.1, back.spec().training().learningRate());
    robot.clickOn("learning rate 0.2 → 0.3");
    await(frame -> frame.edits().done() == 3);
    robot.clickOn("Before all edits");
    await(frame -> frame.edits().done() == 0 && frame.spec().equals(Defaults.experiment()));
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#edit-history").tryQuery().isEmpty());
  }

  private Dataset dataset() {
    return context.workbench().frame().get().plot().dataset();
  }

  private Set<Long> selected() {
    return context.workbench().selection().rows().get();
  }

  private static void clipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static void shortcut(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static TableView<Integer> table(FxRobot robot) {
    return robot.lookup("#table").query();
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#cell-field").query();
  }

  /** The visible cell of a column at a place; {@code null} if it is not visible. */
  private static TableCell<?, ?> cell(FxRobot robot, String column, int place) {
    return robot
        .lookup(".table-cell")
        .<TableCell<?, ?>>queryAllAs((Class<TableCell<?, ?>>) (Class<?>) TableCell.class)
        .stream()
        .filter(cell ->
            cell.getIndex() == place
                && cell.getTableColumn() != null
                && column.equals(cell.getTableColumn().getId())
                && cell.isVisible()
                && !cell.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition).get(5, TimeUnit.SECONDS));
    } catch (TimeoutException problem) {
      throw new AssertionError("it did not come about", problem);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private TrainingFrame await(Predicate<TrainingFrame> condition) {
    TrainingFrame[] found = new TrainingFrame[1];
    until(() -> {
      found[0] = context.workbench().frame().get();
      return found[0] != null && condition.test(found[0]);
    });
    return found[0];
  }
}
