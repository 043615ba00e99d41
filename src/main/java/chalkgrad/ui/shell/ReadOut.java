package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.training.frame.Scores;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.glossary.Explain;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Epoch, losses and score in figures that keep their places while they count. */
final class ReadOut {
  private final Messages messages = Messages.of(ReadOut.class);
  private final Label epoch = value("epoch-value", 7);
  private final Label trainLoss = value("train-loss-value", 8);
  private final Label testLoss = value("test-loss-value", 8);
  private final Label score = value("score-value", 8);
  private final Label testName = caption("loss.test");
  private final Label scoreName = caption("accuracy.test");
  private final HBox node;

  ReadOut() {
    node =
        new HBox(
            12,
            new VBox(explained(caption("epoch"), "epoch"), epoch),
            new VBox(explained(caption("loss.train"), "loss"), trainLoss),
            new VBox(explained(testName, "test-set"), testLoss),
            new VBox(explained(scoreName, "accuracy"), score));
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMinWidth(Region.USE_PREF_SIZE);
  }

  HBox node() {
    return node;
  }

  /**
   * Shows a frame.
   *
   * @param threshold the one of the moment, which may be ahead of the frame's
   */
  void show(TrainingFrame frame, double threshold) {
    Part judge = judge(frame);
    boolean classes = frame.plot().dataset().task().isClassification();
    set(epoch, Long.toString(frame.epoch()));
    set(trainLoss, loss(frame.scores().get(Part.TRAIN)));
    Scores scores = scores(frame, judge, threshold);
    set(testLoss, judge == Part.TRAIN ? "–" : loss(scores));
    set(testName, messages.text(judge == Part.VALIDATION ? "loss.validation" : "loss.test"));
    Explain.mark(testName, judge == Part.VALIDATION ? "validation" : "test-set");
    Explain.mark(scoreName, classes ? "accuracy" : "r2");
    Explain.mark(score, classes ? "accuracy" : "r2");
    set(scoreName, messages.text((classes ? "accuracy." : "r2.") + judge.id()));
    double value = scores == null ? Double.NaN : scores.score();
    set(score, classes ? Numbers.percent(value) : Numbers.measure(value));
  }

  /**
   * The scores of the step that the charts show, if they show that part, so that all say the same;
   * else those of the end of the last epoch.
   */
  private static Scores scores(TrainingFrame frame, Part part, double threshold) {
    Evaluation evaluation = frame.evaluation();
    boolean seen =
        evaluation != null
            && evaluation.part() == part
            && evaluation.evaluated().dataset() == frame.plot().dataset();
    if (!seen) {
      return frame.scores().get(part);
    }
    return switch (evaluation) {
      case ClassEvaluation classes ->
          new Scores(classes.loss(), classes.at(threshold).confusion().accuracy());
      case RegressionEvaluation numbers ->
          new Scores(numbers.loss(), numbers.notFinite() > 0 ? Double.NaN : numbers.scores().r2());
    };
  }

  /** The part that tells how good the network really is: one it was not trained on, if any. */
  private static Part judge(TrainingFrame frame) {
    if (frame.scores().containsKey(Part.TEST)) {
      return Part.TEST;
    }
    return frame.scores().containsKey(Part.VALIDATION) ? Part.VALIDATION : Part.TRAIN;
  }

  private static String loss(Scores scores) {
    return scores == null ? "–" : Numbers.measure(scores.loss());
  }

  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }

  private static Label explained(Label caption, String term) {
    Explain.link(caption, term);
    return caption;
  }

  private Label caption(String key) {
    Label caption = new Label(messages.text(key));
    caption.getStyleClass().add("cg-small");
    caption.setMinWidth(Region.USE_PREF_SIZE);
    return caption;
  }

  /** Room for so many figures, whatever stands there. */
  private static Label value(String id, int figures) {
    Label value = new Label("–");
    value.setId(id);
    value.getStyleClass().add("cg-stat-value");
    value.setStyle("-fx-min-width: " + 0.62 * figures + "em;");
    return value;
  }
}
