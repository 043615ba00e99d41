package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.sample.PlotGallery;
import chalkgrad.ui.sample.SampleFrames;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BoundaryPaneUiTest {
  private final List<SessionCommand> sent = new ArrayList<>();
  private final TrainingFrame frame = SampleFrames.binary(200, HistoryView.EMPTY, 0.5);
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(frame.spec(), sent::add);
    BoundaryPane pane = new BoundaryPane(workbench, new Overlays(), Optional::empty);
    StackPane root = new StackPane(pane.node());
    root.setStyle(PlotGallery.tokens(Palette.LIGHT));
    stage.setScene(new Scene(root, 400, 480));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    pane.show(frame);
  }

  @Test
  void draggingTheThresholdEditsTheExperimentAndRingsOtherMistakes(FxRobot robot) {
    String mistakes = legend(robot);
    Bounds slider =
        robot
            .lookup("#threshold-slider")
            .queryAs(Slider.class)
            .localToScreen(robot.lookup("#threshold-slider").query().getBoundsInLocal());
    double y = slider.getCenterY();
    robot.drag(slider.getCenterX(), y).moveTo(slider.getMaxX() - 30, y).drop();

    double threshold = workbench.spec().get().threshold();
    assertTrue(threshold > 0.6 && threshold < 1, "threshold " + threshold);
    SessionCommand last = sent.getLast();
    assertEquals(threshold, assertInstanceOf(SessionCommand.Edit.class, last).spec().threshold());
    String shown = robot.lookup("#threshold-value").queryAs(Label.class).getText();
    assertEquals(threshold, Double.parseDouble(shown), 0.005);
    assertNotEquals(mistakes, legend(robot), "the mistakes are those at the new threshold");
  }

  @Test
  void choosingThePositiveClassEditsTheExperiment(FxRobot robot) {
    ComboBox<String> choice = robot.lookup("#positive-class").queryComboBox();
    assertEquals(frame.plot().dataset().classNames().size(), choice.getItems().size());
    assertEquals("1", choice.getValue());
    robot.interact(choice::requestFocus);
    robot.type(javafx.scene.input.KeyCode.UP);
    assertEquals(0, workbench.spec().get().positiveClass());
    assertEquals(
        0, assertInstanceOf(SessionCommand.Edit.class, sent.getLast()).spec().positiveClass());
  }

  @Test
  void pointingAtASampleSelectsItsRow(FxRobot robot) {
    var plot = robot.lookup("#boundary-plot").query();
    robot.interact(plot::requestFocus);
    robot.type(javafx.scene.input.KeyCode.RIGHT);
    assertEquals(new Selection.Item.Row(0), workbench.selection().hovered().get());
    assertTrue(
        robot.lookup(".readout").queryAllAs(Label.class).stream()
            .anyMatch(l -> l.getText().contains("row 1")));
  }

  private static String legend(FxRobot robot) {
    return robot.lookup(".legend .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .filter(text -> text.startsWith("mistakes"))
        .findFirst()
        .orElseThrow();
  }
}
