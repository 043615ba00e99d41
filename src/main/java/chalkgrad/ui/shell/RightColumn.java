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

/** The boundary above two charts, or one chart alone that fills the column while it is enlarged. */
final class RightColumn {
  private static final double BOUNDARY_PERCENT = 61;
  private static final double LEFT_CHART_PERCENT = 54;

  private final ChartSlots slots;
  private final Region boundary;
  private final Region left;
  private final Region right;
  private final double gap;
  private final GridPane charts = new GridPane();
  private final GridPane node = new GridPane();
  private final ColumnConstraints leftWidth = new ColumnConstraints();
  private final ColumnConstraints rightWidth = new ColumnConstraints();
  private final RowConstraints boundaryHeight = new RowConstraints();
  private final RowConstraints chartsHeight = new RowConstraints();

  /**
   * @param card puts a card around a pane
   */
  RightColumn(
      double gap, Region boundary, ChartSlots slots, Function<Node, ? extends Region> card) {
    this.gap = gap;
    this.slots = slots;
    this.boundary = boundary;
    left = card.apply(slots.left().node());
    right = card.apply(slots.right().node());
    charts.getColumnConstraints().addAll(leftWidth, rightWidth);
    charts.getRowConstraints().add(wholeRow());
    charts.add(left, 0, 0);
    charts.add(right, 1, 0);
    ColumnConstraints whole = new ColumnConstraints();
    whole.setPercentWidth(100);
    node.getColumnConstraints().add(whole);
    node.getRowConstraints().addAll(boundaryHeight, chartsHeight);
    node.add(boundary, 0, 0);
    node.add(charts, 0, 1);
    for (ChartSlot slot : slots.both()) {
      slot.enlarged().addListener((property, before, now) -> arrange());
    }
    node.sceneProperty().addListener((property, before, now) -> listen(now));
    arrange();
  }

  GridPane node() {
    return node;
  }

  private static RowConstraints wholeRow() {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(100);
    return row;
  }

  private void arrange() {
    boolean leftAlone = slots.left().enlarged().get();
    boolean rightAlone = slots.right().enlarged().get();
    boolean alone = leftAlone || rightAlone;
    Controls.present(boundary, !alone);
    Controls.present(left, !rightAlone);
    Controls.present(right, !leftAlone);
    charts.setHgap(alone ? 0 : gap);
    node.setVgap(alone ? 0 : gap);
    double leftPercent = leftAlone ? 100 : rightAlone ? 0 : LEFT_CHART_PERCENT;
    leftWidth.setPercentWidth(leftPercent);
    rightWidth.setPercentWidth(100 - leftPercent);
    boundaryHeight.setPercentHeight(alone ? 0 : BOUNDARY_PERCENT);
    chartsHeight.setPercentHeight(alone ? 100 : 100 - BOUNDARY_PERCENT);
  }

  /** Escape ends the enlarging wherever the focus is, unless it means something there. */
  private void listen(Scene scene) {
    if (scene != null) {
      scene.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            boolean any = slots.both().stream().anyMatch(slot -> slot.enlarged().get());
            if (any && event.getCode() == KeyCode.ESCAPE) {
              slots.both().forEach(slot -> slot.enlarged().set(false));
              event.consume();
            }
          });
    }
  }
}
