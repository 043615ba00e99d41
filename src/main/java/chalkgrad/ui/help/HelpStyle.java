package chalkgrad.ui.help;

import java.util.Objects;
import javafx.scene.layout.Region;

/** The style sheet of this package. */
final class HelpStyle {
  private HelpStyle() {}

  static void dress(Region region) {
    region
        .getStylesheets()
        .add(Objects.requireNonNull(HelpStyle.class.getResource("help.css")).toExternalForm());
  }
}
