package chalkgrad.ui.shell;

import chalkgrad.ui.chart.ChartSlot;
import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The boundary above two charts, or beside them where the window is low, or one chart alone that
 * fills the column while it is enlarged.
 */
final class RightColumn {
  private static final double LEAST_PLOT = 150;
  private static final Setting<Double> BELOW = Setting.number("pane.charts", 0.39, 0, 1);
  private static final Setting<Double> BESIDE = Setting.number("pane.charts.beside", 0.6, 0, 1);
  private static final Setting<Double> PAIR = Setting.number("pane.charts.left", 0.54, 0, 1);

  private final ChartSlots slots;
  private final Settings settings;
  private final Split charts;
  private final Split node;
  private final Split.Size below;
  private final Split.Size beside;

  /**
   * @param card puts a card around a pane
   */
  RightColumn(
      double gap,
      Region boundary,
      ChartSlots slots,
      Function<Node, ? extends Region> card,
      Settings settings) {
    this.slots = slots;
    this.settings = settings;
    below = size(BELOW);
    beside = size(BESIDE);
    Region left = card.apply(slots.left().node());
    Region right = card.apply(slots.right().node());
    charts = new Split("chart-pair", gap, left, right, Split.Measured.FIRST, null);
    charts.arrange(Orientation.HORIZONTAL, size(PAIR));
    node = new Split("charts", gap, boundary, charts, Split.Measured.SECOND, null);
    for (ChartSlot slot : slots.both()) {
      slot.enlarged().addListener((property, before, now) -> settle());
    }
    node.sceneProperty().addListener((property, before, now) -> listen(now));
    arrange(false);
  }

  Region node() {
    return node;
  }

  /** Puts the charts below the boundary, or beside it. */
  void arrange(boolean low) {
    node.arrange(low ? Orientation.HORIZONTAL : Orientation.VERTICAL, low ? beside : below);
  }

  /** Everything back to where it stands at first. */
  void restore() {
    settings.set(BELOW, BELOW.usual());
    settings.set(BESIDE, BESIDE.usual());
    settings.set(PAIR, PAIR.usual());
  }

  private Split.Size size(Setting<Double> setting) {
    return new Split.Size(settings.property(setting), setting.usual(), LEAST_PLOT, LEAST_PLOT);
  }

  private void settle() {
    boolean leftAlone = slots.left().enlarged().get();
    boolean rightAlone = slots.right().enlarged().get();
    charts.show(!rightAlone, !leftAlone);
    node.show(!leftAlone && !rightAlone, true);
  }

  /** Escape ends the enlarging wherever the focus is, unless it means something there. */
  private void listen(Scene scene) {
    if (scene != null) {
      scene.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (slots.isOneEnlarged() && event.getCode() == KeyCode.ESCAPE) {
              slots.both().forEach(slot -> slot.enlarged().set(false));
              event.consume();
            }
          });
    }
  }
}
