package chalkgrad.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A line that opens to show what is needed less often. */
public final class Disclosure {
  private final Button header = new Button();
  private final VBox contents;
  private final VBox node;

  public Disclosure(String nodeId, String title, Node... contents) {
    this.contents = new VBox(2, contents);
    header.setId(nodeId);
    header.getStyleClass().add("cg-flat");
    header.setContentDisplay(ContentDisplay.LEFT);
    header.setWrapText(true);
    header.setOnAction(event -> open(!isOpen()));
    // Whoever looks for what is inside finds the way to open it.
    this.contents.setUserData((Foldable) () -> open(true));
    node = new VBox(2, header, this.contents);
    title(title);
    open(false);
  }

  public VBox node() {
    return node;
  }

  /** One sentence about what is inside. */
  public Disclosure hint(String hint) {
    header.setTooltip(Controls.tooltip(hint));
    return this;
  }

  public boolean isOpen() {
    return contents.isManaged();
  }

  /** Changes the line, which may tell what is inside while it is closed. */
  public void title(String title) {
    header.setText(title);
    header.setAccessibleText(title);
  }

  public void open(boolean open) {
    Controls.present(contents, open);
    header.setGraphic(
        Controls.icon(open ? BootstrapIcons.CHEVRON_DOWN : BootstrapIcons.CHEVRON_RIGHT));
  }
}
