package chalkgrad.ui.shell;

import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two cards above each other, the lower of which can be opened. Its share of the height stays while
 * it is closed.
 */
final class Drawer {
  private static final double LEAST_ABOVE = 230;
  private static final double LEAST_BELOW = 150;
  private static final Setting<Double> SHARE = Setting.number("pane.table", 0.42, 0, 1);

  private final Split node;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

  Drawer(Region above, Region below, double gap, Settings settings) {
    node = new Split("drawer", gap, above, below, Split.Measured.SECOND, null);
    node.arrange(
        Orientation.VERTICAL,
        new Split.Size(settings.property(SHARE), SHARE.usual(), LEAST_BELOW, LEAST_ABOVE));
    open.addListener((property, before, now) -> node.show(true, now));
    node.show(true, false);
  }

  Region node() {
    return node;
  }

  /** Whether the lower card is shown. */
  BooleanProperty open() {
    return open;
  }
}
