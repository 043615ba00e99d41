package chalkgrad.ui.shell;

import chalkgrad.ui.chart.ChartSlot;
import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.Controls;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** Two charts beside each other, or one alone while it is enlarged. */
final class ChartPair {
  private static final double LEFT_PERCENT = 54;

  private final ChartSlots slots;
  private final Region left;
  private final Region right;
  private final double gap;
  private final GridPane node = new GridPane();
  private final ColumnConstraints leftWidth = new ColumnConstraints();
  private final ColumnConstraints rightWidth = new ColumnConstraints();

  /**
   * @param card puts a card around a pane
   */
  ChartPair(double gap, ChartSlots slots, Function<Node, ? extends Region> card) {
    this.gap = gap;
    this.slots = slots;
    left = card.apply(slots.left().node());
    right = card.apply(slots.right().node());
    RowConstraints whole = new RowConstraints();
    whole.setPercentHeight(100);
    node.getColumnConstraints().addAll(leftWidth, rightWidth);
    node.getRowConstraints().add(whole);
    node.add(left, 0, 0);
    node.add(right, 1, 0);
    for (ChartSlot slot : slots.both()) {
      slot.enlarged().addListener((property, before, now) -> arrange());
    }
    node.sceneProperty().addListener((property, before, now) -> listen(now));
    arrange();
  }

  GridPane node() {
    return node;
  }

  private void arrange() {
    boolean leftAlone = slots.left().enlarged().get();
    boolean rightAlone = slots.right().enlarged().get();
    Controls.present(left, !rightAlone);
    Controls.present(right, !leftAlone);
    node.setHgap(leftAlone || rightAlone ? 0 : gap);
    double percent = leftAlone ? 100 : rightAlone ? 0 : LEFT_PERCENT;
    leftWidth.setPercentWidth(percent);
    rightWidth.setPercentWidth(100 - percent);
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
