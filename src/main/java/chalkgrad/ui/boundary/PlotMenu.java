package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.base.WholeFile;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Pictures;
import chalkgrad.ui.common.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What leaves the plot for other programs: its picture, and its surface as a table. */
final class PlotMenu {
  /** Pixels for each of the screen's. */
  private static final double SHARP = 2;

  private final Workbench workbench;
  private final Messages messages;
  private final Overlays overlays;
  private final FilePicker picker;
  private final BoundaryPlot plot;
  private final Node pictured;
  private final Button button;

  /**
   * @param pictured the plot with what explains it
   */
  PlotMenu(
      Workbench workbench,
      Messages messages,
      Overlays overlays,
      FilePicker picker,
      BoundaryPlot plot,
      Node pictured) {
    this.workbench = workbench;
    this.messages = messages;
    this.overlays = overlays;
    this.picker = picker;
    this.plot = plot;
    this.pictured = pictured;
    button = Controls.button("plot-menu", BootstrapIcons.THREE_DOTS, "", messages.text("menu"));
    button.getStyleClass().add("tool");
    button.setOnAction(event -> toggle());
  }

  Node node() {
    return button;
  }

  private void toggle() {
    if (overlays.isPopoverOpen()) {
      overlays.closePopover();
      return;
    }
    Button copy = item("copy", BootstrapIcons.CLIPBOARD, this::copy);
    Button picture = item("png", BootstrapIcons.IMAGE, this::savePicture);
    Button table = item("csv", BootstrapIcons.TABLE, this::saveSurface);
    TrainingFrame frame = workbench.frame().get();
    table.setDisable(frame == null || frame.surface() == null);
    VBox menu = new VBox(copy, picture, table);
    menu.setId("plot-menu-card");
    menu.setFillWidth(true);
    overlays.showPopover(menu, button);
    copy.requestFocus();
  }

  private Button item(String name, Ikon icon, Runnable deed) {
    Button item =
        Controls.button(
            "plot-menu-" + name,
            icon,
            messages.text("menu." + name),
            messages.text("menu." + name + ".tip"));
    item.getStyleClass().addAll("cg-flat", "menu-line");
    item.setStyle("-fx-alignment: center-left;");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(event -> {
      overlays.closePopover();
      deed.run();
    });
    return item;
  }

  /** The plot as it is on screen, with twice its pixels. */
  private Image picture() {
    workbench.selection().hovered().set(null);
    plot.setDetail(SHARP);
    try {
      SnapshotParameters parameters = new SnapshotParameters();
      parameters.setTransform(new Scale(SHARP, SHARP));
      parameters.setFill(workbench.palette().get().card());
      return pictured.snapshot(parameters, null);
    } finally {
      plot.setDetail(1);
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture());
    Clipboard.getSystemClipboard().setContent(content);
    workbench.notice().set(Notice.info(messages.text("menu.copied")));
  }

  private void savePicture() {
    picker
        .saveFile("png", name("png"))
        .ifPresent(file -> {
          try {
            write(Pictures.png(picture()), file);
          } catch (IOException problem) {
            fail(file, problem);
          }
        });
  }

  private void saveSurface() {
    picker
        .saveTable(name("csv"))
        .ifPresent(file -> {
          TrainingFrame frame = workbench.frame().get();
          try {
            String csv = PlotExport.csv(frame.plot(), frame.surface());
            write(csv.getBytes(StandardCharsets.UTF_8), file);
          } catch (IOException problem) {
            fail(file, problem);
          }
        });
  }

  private String name(String ending) {
    return messages.text("menu.file", workbench.frame().get().plot().dataset().name())
        + "."
        + ending;
  }

  private void write(byte[] bytes, Path file) throws IOException {
    WholeFile.write(file, bytes);
    workbench.notice().set(Notice.info(messages.text("menu.saved", file.getFileName().toString())));
  }

  private void fail(Path file, IOException problem) {
    String reason = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    workbench.notice().set(Notice.error(messages.text("menu.failed", file.toString(), reason)));
  }
}
