package chalkgrad.ui.predict;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.Finding;
import chalkgrad.training.Predictor;
import chalkgrad.ui.theme.Palette;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** The answer to the row that is typed: a class with all probabilities, or a number. */
final class AnswerCard {
  private static final double BAR_WIDTH = 180;
  private static final double BAR_HEIGHT = 12;

  private final Supplier<Palette> palette;
  private final Label target = new Label();
  private final Label said = new Label();
  private final GridPane bars = new GridPane(10, 5);
  private final VBox notes = new VBox(4);
  private final VBox node = new VBox(6, target, said, bars, notes);

  AnswerCard(PredictModel model, Supplier<Palette> palette) {
    this.palette = palette;
    target.getStyleClass().add("cg-label");
    said.setId("predict-answer");
    said.getStyleClass().add("predict-answer");
    said.setWrapText(true);
    notes.setId("predict-notes");
    node.getStyleClass().add("predict-card");
    model.typed().addListener((property, before, now) -> show(now));
  }

  VBox node() {
    return node;
  }

  private void show(Answer answer) {
    Dataset data = answer.data();
    target.setText(Words.text("answer", data.targetName()));
    said.setText(
        data.task().isClassification()
            ? answer.said(0)
            : Rounding.significant(answer.predicted().predicted(0), 6));
    said.setAccessibleText(data.targetName() + ": " + answer.said(0));
    bars.getChildren().clear();
    int predicted = data.task().isClassification() ? answer.predicted().classOf(0) : -1;
    for (int k = 0; k < data.classNames().size(); k++) {
      bar(k, data, answer.predicted().probability(0, k), k == predicted);
    }
    notes.getChildren().clear();
    answer.rows().findings().stream().map(Finding::text).forEach(this::note);
    answer.outliers().forEach(outlier -> note(sentence(outlier)));
  }

  private void bar(int k, Dataset data, double p, boolean predicted) {
    Label name = new Label(data.classNames().get(k));
    name.getStyleClass().add(predicted ? "predict-chosen" : "cg-label");
    Region filled = new Region();
    Color color = palette.get().classColor(k, data.classNames().size());
    filled.setStyle("-fx-background-color: " + web(color) + "; -fx-background-radius: 3;");
    filled.setMinSize(1, BAR_HEIGHT);
    filled.setMaxSize(Math.max(1, BAR_WIDTH * p), BAR_HEIGHT);
    StackPane track = new StackPane(filled);
    track.getStyleClass().add("predict-track");
    track.setMinSize(BAR_WIDTH, BAR_HEIGHT);
    track.setMaxSize(BAR_WIDTH, BAR_HEIGHT);
    StackPane.setAlignment(filled, Pos.CENTER_LEFT);
    Label value = new Label(Rounding.significant(p, 4));
    value.getStyleClass().add("cg-number");
    value.setAccessibleText(Words.text("probability", data.classNames().get(k), p));
    GridPane.setHgrow(value, Priority.ALWAYS);
    bars.addRow(k, name, track, value);
  }

  private static String web(Color color) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(255 * color.getRed()),
        Math.round(255 * color.getGreen()),
        Math.round(255 * color.getBlue()));
  }

  private static String sentence(Predictor.Outlier outlier) {
    return Words.text(
        "outlier",
        outlier.column().name(),
        Rounding.significant(outlier.lowest(), 4),
        Rounding.significant(outlier.highest(), 4));
  }

  private void note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("predict-note");
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    notes.getChildren().add(note);
  }
}
