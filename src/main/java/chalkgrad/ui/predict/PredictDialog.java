package chalkgrad.ui.predict;

import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks the network about rows that it has never seen: one that is typed, or those of a file. */
public final class PredictDialog implements ActionSource {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 660;
  private static final double ROOM = 40;
  private static final double TYPED_WIDTH = 390;

  private final Workbench workbench;
  private final Overlays overlays;
  private final FilePicker picker;
  private final Executor background;
  private final Executor foreground;
  private PredictModel model;

  /**
   * @param background reads and writes files
   * @param foreground runs on the FX thread
   */
  public PredictDialog(
      Workbench workbench,
      Overlays overlays,
      FilePicker picker,
      Executor background,
      Executor foreground) {
    this.workbench = workbench;
    this.overlays = overlays;
    this.picker = picker;
    this.background = background;
    this.foreground = foreground;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of(ActionGroup.DATA, "predict", Words.messages(), this::open)
            .on("Shortcut+P")
            .refusedBy(this::refusal));
  }

  private String refusal() {
    boolean empty =
        workbench.frame().get() == null || workbench.frame().get().plot().dataset().rows() == 0;
    return empty ? Words.text("refused") : "";
  }

  /** Opens it. */
  public void open() {
    close();
    model = new PredictModel(workbench, background, foreground);
    TypedRow row = new TypedRow(model);
    VBox view = view(row);
    overlays.showDialog(view, this::close);
    model.start();
    // What lies in a scroll pane is part of the scene only once it has its looks.
    view.applyCss();
    row.focus();
  }

  private VBox view(TypedRow row) {
    Label title = new Label(Words.text("title"));
    title.getStyleClass().add("predict-title");
    Label hint = new Label(Words.text("hint"));
    hint.getStyleClass().add("cg-label");
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    Label problem = new Label();
    problem.setId("predict-problem");
    problem.getStyleClass().add("cg-error");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    problem.textProperty().bind(model.problem());
    Controls.present(problem, false);
    model.problem().addListener((p, before, now) -> Controls.present(problem, !now.isEmpty()));
    FileRows file = new FileRows(model, picker);
    HBox.setHgrow(file.node(), Priority.ALWAYS);
    HBox both = new HBox(20, typed(row), file.node());
    both.setMinHeight(0);
    VBox.setVgrow(both, Priority.ALWAYS);
    VBox view = new VBox(10, title, hint, both, problem, footer());
    view.setId("predict-dialog");
    view.getStyleClass().add("predict");
    view.getStylesheets()
        .add(
            Objects.requireNonNull(PredictDialog.class.getResource("predict.css"))
                .toExternalForm());
    view.maxWidthProperty()
        .bind(
            overlays
                .node()
                .widthProperty()
                .subtract(ROOM)
                .map(w -> Math.min(WIDTH, w.doubleValue())));
    view.maxHeightProperty()
        .bind(
            overlays
                .node()
                .heightProperty()
                .subtract(ROOM)
                .map(h -> Math.min(HEIGHT, h.doubleValue())));
    return view;
  }

  private VBox typed(TypedRow row) {
    AnswerCard answer = new AnswerCard(model, workbench.palette()::get);
    answer.node().setMinHeight(Region.USE_PREF_SIZE);
    VBox typed = new VBox(12, row.node(), answer.node());
    typed.setMinWidth(TYPED_WIDTH);
    typed.setMaxWidth(TYPED_WIDTH);
    return typed;
  }

  private HBox footer() {
    Button close = new Button(Words.text("close"));
    close.setId("predict-close");
    close.setTooltip(Controls.tooltip(Words.text("close.hint")));
    close.setOnAction(event -> close());
    HBox footer = new HBox(close);
    footer.setAlignment(Pos.CENTER_RIGHT);
    return footer;
  }

  private void close() {
    if (model != null) {
      model.stop();
      model = null;
      overlays.closeDialog();
    }
  }
}
