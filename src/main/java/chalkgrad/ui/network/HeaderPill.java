package chalkgrad.ui.network;

import chalkgrad.ui.common.Controls;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The head of a block: says what the layer is, and has a button that opens its settings. Enter or a
 * double click opens them too.
 */
final class HeaderPill extends HBox {
  static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Label title = new Label();
  private final Tooltip tip = new Tooltip();
  private final Button settings = new Button();
  private int clicks = 2;

  /**
   * @param id of the node, such as {@code layer-1-header}; the button is {@code layer-1-settings}
   * @param meaning what the button does
   * @param open opens the settings beside the pill
   */
  HeaderPill(String id, String meaning, Consumer<Node> open) {
    setId(id);
    getStyleClass().add("layer-pill");
    setAlignment(Pos.CENTER);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.SOMETIMES);
    settings.setId(id.replace("-header", "-settings"));
    settings.getStyleClass().add("pill-button");
    settings.setGraphic(Controls.icon(BootstrapIcons.CHEVRON_DOWN));
    settings.setMinWidth(USE_PREF_SIZE);
    settings.setAccessibleText(meaning);
    settings.setTooltip(Controls.tooltip(meaning));
    settings.setOnAction(event -> open.accept(this));
    getChildren().addAll(title, settings);
    Tooltip.install(title, tip);
    // The scroll pane around would take the focus, and the diagram would clear the selection.
    setOnMousePressed(MouseEvent::consume);
    setOnMouseClicked(event -> {
      if (event.getClickCount() == clicks && event.isStillSincePress()) {
        open.accept(this);
      }
      event.consume();
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
        open.accept(this);
        event.consume();
      }
    });
  }

  /**
   * Says what the layer is.
   *
   * @param whole the same at length, for the tooltip and those who do not see
   */
  void show(String text, String whole, boolean compact) {
    pseudoClassStateChanged(COMPACT, compact);
    title.setText(text);
    tip.setText(whole);
    setAccessibleText(whole);
  }

  /** A single click opens the settings, where it has nothing else to do. */
  void openOnClick() {
    clicks = 1;
  }

  double fontSize() {
    return title.getFont().getSize();
  }
}
