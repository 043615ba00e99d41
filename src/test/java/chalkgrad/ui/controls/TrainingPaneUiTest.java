package chalkgrad.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.schedule.CosineDecay;
import chalkgrad.training.Defaults;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import chalkgrad.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Settings of the training: typed, chosen, refused, and changed from elsewhere. */
@ExtendWith(ApplicationExtension.class)
class TrainingPaneUiTest {
  private final List<SessionCommand> sent = new ArrayList<>();
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(Defaults.experiment(), sent::add);
    Scene scene = new Scene(new TrainingPane(workbench).node(), 300, 700);
    Theme.apply(scene, Palette.LIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aRateWithACommaIsOneEdit(FxRobot robot) {
    type(robot, "#rate-choice-field", "0,05");
    assertEquals(0.05, workbench.spec().get().training().learningRate());
    assertEquals(1, sent.size());
    assertEquals("0.05", robot.lookup("#rate-choice-field").<TextField>query().getText());
  }

  @Test
  void aBadRateIsExplainedAndTheOldOneStays(FxRobot robot) {
    type(robot, "#rate-choice-field", "fast");
    assertTrue(robot.lookup("#rate-choice-error").query().isVisible());
    assertEquals(0.01, workbench.spec().get().training().learningRate());
    assertTrue(sent.isEmpty());

    type(robot, "#rate-choice-field", "0.1");
    assertFalse(robot.lookup("#rate-choice-error").query().isVisible());
    assertEquals(0.1, workbench.spec().get().training().learningRate());
  }

  @Test
  void batchesAreWholeNumbersOrAll(FxRobot robot) {
    type(robot, "#batch-choice-field", "2.5");
    assertTrue(robot.lookup("#batch-choice-error").query().isVisible());
    assertEquals(32, workbench.spec().get().training().batchSize());
    type(robot, "#batch-choice-field", "all");
    assertEquals(0, workbench.spec().get().training().batchSize());
  }

  @Test
  void aLossThatDoesNotFitTheOutputIsRefused(FxRobot robot) {
    ComboBox<String> loss = robot.lookup("#loss-choice").queryComboBox();
    robot.interact(() -> loss.setValue("cross-entropy"));
    assertEquals("binary-cross-entropy", loss.getValue());
    assertTrue(sent.isEmpty());
    robot.interact(() -> loss.setValue("mse"));
    assertEquals("mse", workbench.spec().get().training().loss().id());
  }

  @Test
  void showsWhatIsChangedElsewhere(FxRobot robot) {
    robot.interact(() ->
        workbench.edit(spec ->
            spec.withTraining(
                spec.training().withLearningRate(0.003).withPenalty(new Penalty(0, 0.02)))));
    assertEquals("0.003", robot.lookup("#rate-choice-field").<TextField>query().getText());
    assertEquals("l2", robot.lookup("#penalty-choice").queryComboBox().getValue());
    assertEquals("0.02", robot.lookup("#penalty-l2-choice-field").<TextField>query().getText());
    robot.interact(() ->
        workbench.edit(spec ->
            spec.withNetwork(
                spec.network()
                    .withReplaced(
                        0,
                        Defaults.layer(4)
                            .withActivation(new chalkgrad.engine.activation.Relu())))));
    assertNull(robot.lookup("#activation-choice").queryComboBox().getValue(), "tanh and ReLU");
  }

  @Test
  void patienceNeedsValidationRows(FxRobot robot) {
    robot.clickOn("#stopping-disclosure");
    assertTrue(robot.lookup("#patience-choice").query().isDisabled());
    robot.interact(() ->
        workbench.edit(spec -> spec.withData(spec.data().withSplit(new SplitSettings(0.2, 0.2)))));
    assertFalse(robot.lookup("#patience-choice").query().isDisabled());
    type(robot, "#patience-choice-field", "20");
    assertEquals(20, workbench.spec().get().training().stopping().patience());
  }

  @Test
  void aScheduleShowsItsConstantsAndTheLineSaysWhatIsAtWork(FxRobot robot) {
    robot.clickOn("#more-training-disclosure");
    ComboBox<String> schedule = robot.lookup("#schedule-choice").queryComboBox();
    robot.interact(() -> schedule.setValue("cosine"));
    assertEquals(new CosineDecay(), workbench.spec().get().training().schedule());
    assertTrue(robot.lookup("#schedule-epochs-choice").query().getParent().isVisible());
    type(robot, "#schedule-epochs-choice-field", "40");
    type(robot, "#schedule-least-choice-field", "0,1");
    assertEquals(new CosineDecay(40, 0.1), workbench.spec().get().training().schedule());
    type(robot, "#max-norm-choice-field", "2");
    ComboBox<String> weights = robot.lookup("#class-weights-choice").queryComboBox();
    robot.interact(() -> weights.setValue("typed"));
    type(robot, "#class-weights-numbers-choice-field", "1 2 3");
    assertTrue(robot.lookup("#class-weights-numbers-choice-error").query().isVisible());
    type(robot, "#class-weights-numbers-choice-field", "1; 2,5");
    assertEquals(
        ClassWeights.of(List.of(1.0, 2.5)), workbench.spec().get().training().classWeights());
    String title = robot.lookup("#more-training-disclosure").<Button>query().getText();
    assertEquals("More settings: cosine, class weights, max-norm", title);
    robot.interact(() -> schedule.setValue("constant"));
    type(robot, "#max-norm-choice-field", "none");
    assertEquals(MaxNorm.NONE, workbench.spec().get().training().maxNorm());
  }

  @Test
  void constantsOfLossAndOptimizerAreShownWithThem(FxRobot robot) {
    assertFalse(Reach.isShown(robot.lookup("#weight-decay-choice").query()));
    robot.interact(() -> robot.lookup("#optimizer-choice").queryComboBox().setValue("adamw"));
    type(robot, "#weight-decay-choice-field", "0.3");
    assertEquals(0.3, workbench.spec().get().training().optimizer().decay());
    assertFalse(Reach.isShown(robot.lookup("#huber-delta-choice").query()));
  }

  private static void type(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).<TextField>query().requestFocus());
    robot.interact(() -> robot.lookup(field).<TextField>query().selectAll());
    robot.write(text).type(KeyCode.ENTER);
  }
}
