package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A card with a title and its contents below, which a press on the title folds away. */
public final class Card extends VBox {
  private final Button heading = new Button();
  private final VBox contents;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);

  public Card(String title, Node... contents) {
    super(6);
    this.contents = new VBox(contents);
    this.contents.setUserData((Foldable) () -> open.set(true));
    this.contents.spacingProperty().bind(spacingProperty());
    heading.getStyleClass().setAll("cg-title", "cg-card-title");
    heading.setContentDisplay(ContentDisplay.RIGHT);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setTooltip(Controls.tooltip(Messages.of(Card.class).text("card.hint")));
    heading.setWrapText(true);
    heading.setOnAction(event -> open.set(!open.get()));
    getChildren().addAll(heading, this.contents);
    getStyleClass().add("cg-card");
    open.addListener((property, before, now) -> present());
    setTitle(title);
    present();
  }

  /** Changes the title. */
  public void setTitle(String title) {
    heading.setText(title);
    heading.setAccessibleText(title);
  }

  /** What is below the title. */
  public Node contents() {
    return contents;
  }

  /** The line with the title. */
  public Button heading() {
    return heading;
  }

  /** Whether the contents are shown. */
  public BooleanProperty open() {
    return open;
  }

  private void present() {
    Controls.present(contents, open.get());
    heading.setGraphic(
        Controls.icon(open.get() ? BootstrapIcons.CHEVRON_UP : BootstrapIcons.CHEVRON_DOWN));
  }
}
