package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.theme.ThemeChoice;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The button that opens a card with the themes and the sizes. */
final class LooksMenu {
  private final Messages messages = Messages.of(LooksMenu.class);
  private final Looks looks;
  private final Overlays overlays;
  private final Button button;
  private final VBox card = new VBox(4);
  private final ToggleGroup themes = new ToggleGroup();
  private final ToggleGroup sizes = new ToggleGroup();

  LooksMenu(Looks looks, Overlays overlays) {
    this.looks = looks;
    this.overlays = overlays;
    String hint = messages.text("looks.hint");
    button = Controls.button("theme-button", BootstrapIcons.CIRCLE_HALF, "", hint);
    button.setOnAction(event -> toggle());
    card.setId("looks-card");
    card.getChildren().add(title("looks.theme"));
    for (ThemeChoice choice : ThemeChoice.values()) {
      card.getChildren().add(themeButton(choice));
    }
    HBox scales = new HBox(2);
    for (int percent : Looks.SCALES) {
      scales.getChildren().add(sizeButton(percent));
    }
    card.getChildren().addAll(title("looks.size"), scales);
  }

  Button node() {
    return button;
  }

  private void toggle() {
    if (card.getScene() != null) {
      overlays.closePopover();
      return;
    }
    select(themes, looks.theme());
    select(sizes, looks.scale());
    overlays.showPopover(card, button);
  }

  private static void select(ToggleGroup group, Object wanted) {
    group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(wanted)));
  }

  private Label title(String key) {
    Label title = new Label(messages.text(key));
    title.getStyleClass().add("cg-title");
    return title;
  }

  private ToggleButton themeButton(ThemeChoice choice) {
    String key = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ToggleButton toggle =
        new ToggleButton(messages.text("theme." + key), Controls.icon(icon(choice)));
    toggle.setId("theme-" + key);
    toggle.setUserData(choice);
    toggle.setToggleGroup(themes);
    toggle.getStyleClass().add("cg-menu-line");
    toggle.setAlignment(Pos.CENTER_LEFT);
    toggle.setMaxWidth(Double.MAX_VALUE);
    toggle.setTooltip(Controls.tooltip(messages.text("theme." + key + ".hint")));
    toggle.setOnAction(event -> {
      looks.setTheme(choice);
      select(themes, choice);
    });
    return toggle;
  }

  private static BootstrapIcons icon(ThemeChoice choice) {
    return switch (choice) {
      case SYSTEM -> BootstrapIcons.DISPLAY;
      case LIGHT -> BootstrapIcons.SUN;
      case DARK -> BootstrapIcons.MOON;
      case PROJECTOR -> BootstrapIcons.EASEL;
      case HIGH_CONTRAST -> BootstrapIcons.CIRCLE_HALF;
    };
  }

  private ToggleButton sizeButton(int percent) {
    ToggleButton toggle = new ToggleButton(messages.text("looks.percent", "" + percent));
    toggle.setId("scale-" + percent);
    toggle.setUserData(percent);
    toggle.setToggleGroup(sizes);
    toggle.getStyleClass().add("cg-segment");
    toggle.setTooltip(Controls.tooltip(messages.text("looks.size.hint")));
    toggle.setOnAction(event -> {
      looks.setScale(percent);
      select(sizes, looks.scale());
    });
    return toggle;
  }
}
