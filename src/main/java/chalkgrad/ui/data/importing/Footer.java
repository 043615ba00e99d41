package chalkgrad.ui.data.importing;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What comes of it all, and the two ways out. */
final class Footer {
  private static final double BAR_WIDTH = 150;

  private final ImportModel model;
  private final Label result = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button accept = new Button(Words.text("import"));
  private final HBox node;

  Footer(ImportModel model, Runnable whenAccepted, Runnable whenCancelled) {
    this.model = model;
    result.setId("import-result");
    result.getStyleClass().add("import-result");
    result.setMinWidth(0);
    result.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(result, Priority.ALWAYS);
    bar.setId("import-progress");
    bar.setPrefWidth(BAR_WIDTH);
    bar.setAccessibleText(Words.text("progress"));
    Button cancel = new Button(Words.text("cancel"));
    cancel.setId("import-cancel");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setTooltip(Controls.tooltip(Words.text("cancel.hint")));
    cancel.setOnAction(event -> whenCancelled.run());
    accept.setId("import-accept");
    accept.getStyleClass().add("cg-primary");
    accept.setMinWidth(Region.USE_PREF_SIZE);
    accept.setTooltip(Controls.tooltip(Words.text("import.hint")));
    accept.setOnAction(event -> whenAccepted.run());
    node = new HBox(10, result, bar, cancel, accept);
    node.setAlignment(Pos.CENTER_LEFT);
    model.preview().addListener((property, before, now) -> show());
    model.progress().addListener((property, before, now) -> show());
    show();
  }

  HBox node() {
    return node;
  }

  private void show() {
    double progress = model.progress().get();
    boolean busy = progress != ImportModel.IDLE;
    Preview preview = model.preview().get();
    Controls.present(bar, busy);
    bar.setProgress(busy ? progress : 0);
    accept.setDisable(busy || preview == null || !preview.isReady());
    if (busy) {
      result.setText(Words.text("reading", Long.toString(Math.round(100 * progress))));
    } else if (preview != null && preview.isReady()) {
      result.setText(preview.draft().get().dataset().map(Footer::result).orElse(""));
    } else {
      result.setText(preview == null ? "" : Words.text("not-ready"));
    }
  }

  private static String result(Dataset data) {
    String size =
        Words.text(
            "result",
            Words.counted("rows", data.rows()),
            Words.counted("features", data.columns()),
            data.targetName());
    return data.task() == Task.REGRESSION
        ? Words.text("result.number", size)
        : Words.text("result.classes", size, Integer.toString(data.classNames().size()));
  }
}
