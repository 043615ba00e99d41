package chalkgrad.ui.boundary;

import chalkgrad.ui.common.plot.PlotArea;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A small card beside a sample that says all there is to be said of it. */
final class HoverCard {
  private static final double GAP = 14;

  private final Label card = new Label();
  private final Pane node = new Pane(card);

  HoverCard() {
    card.setId("hover-card");
    card.getStyleClass().add("hover-card");
    node.setMouseTransparent(true);
    node.setMinSize(0, 0);
    hide();
  }

  /** To be put over the plot, as large as it. */
  Pane node() {
    return node;
  }

  void hide() {
    card.setVisible(false);
  }

  /**
   * Shows lines beside a place, towards the middle of the plot so that they are not cut off.
   *
   * @param lines the first one says which sample it is
   */
  void show(List<String> lines, Pointer at, PlotArea area) {
    card.setText(String.join("\n", lines));
    card.setVisible(true);
    card.applyCss();
    card.autosize();
    double width = card.getWidth();
    double height = card.getHeight();
    boolean right = at.x() < area.x() + area.width() / 2;
    double x = right ? at.x() + GAP : at.x() - GAP - width;
    double y = at.y() - height / 2;
    card.relocate(
        Math.rint(Math.max(0, Math.min(x, node.getWidth() - width))),
        Math.rint(Math.max(0, Math.min(y, node.getHeight() - height))));
  }
}
