package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Opens files that are dropped onto the window, and says so while they hover. */
final class FileDrop {
  private final Consumer<List<Path>> open;
  private final StackPane veil;

  /**
   * @param open takes the files
   */
  FileDrop(Consumer<List<Path>> open) {
    this.open = open;
    veil = new StackPane(new Label(Messages.of(FileDrop.class).text("drop")));
    veil.getStyleClass().add("cg-drop-target");
    veil.setMouseTransparent(true);
    Controls.present(veil, false);
  }

  /** Lies over everything else while a file is held over the window. */
  StackPane veil() {
    return veil;
  }

  void install(Scene scene) {
    scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
    scene.addEventHandler(DragEvent.DRAG_EXITED, event -> Controls.present(veil, false));
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      Controls.present(veil, true);
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    open.accept(files);
    event.setDropCompleted(!files.isEmpty());
    Controls.present(veil, false);
  }
}
