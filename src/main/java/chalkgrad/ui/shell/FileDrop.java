package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.TableImport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/** Opens files that are dropped onto the window, and says so while they hover. */
final class FileDrop {
  private final TableImport imports;
  private final StackPane veil;

  FileDrop(TableImport imports) {
    this.imports = imports;
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
    imports.open(files);
    event.setDropCompleted(!files.isEmpty());
    Controls.present(veil, false);
  }
}
