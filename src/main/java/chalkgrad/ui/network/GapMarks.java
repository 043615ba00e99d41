package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What is drawn behind headers and buttons: the shape of the weight matrix in each gap, the
 * outlines of selected blocks, and the line where a dragged layer would go.
 */
final class GapMarks extends Pane {
  private static final Messages TEXT = Messages.of(GapMarks.class);
  private static final double MARK_WIDTH = 3;
  private static final double OUTLINE_GAP = 5;

  private final List<Label> shapes = new ArrayList<>();
  private final List<Tooltip> tips = new ArrayList<>();
  private final List<Region> outlines = new ArrayList<>();
  private final Region mark = new Region();
  private NetworkLayout layout;
  private IntPredicate selected = place -> false;
  private double bottom;
  private double blockWidth;
  private int marked = LayerDrag.Area.OUTSIDE;

  GapMarks() {
    setPickOnBounds(false);
    mark.setId("insertion-mark");
    mark.getStyleClass().add("insertion-mark");
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    getChildren().add(mark);
  }

  /** Writes the shapes of the weight matrices. */
  void show(NetworkView network) {
    int gaps = network.layers().size();
    while (shapes.size() < gaps) {
      addGap();
    }
    while (shapes.size() > gaps) {
      tips.removeLast();
      getChildren().removeAll(shapes.removeLast(), outlines.removeLast());
    }
    for (int gap = 0; gap < gaps; gap++) {
      String in = String.valueOf(network.fanIn(gap));
      String out = String.valueOf(network.layers().get(gap).units());
      shapes.get(gap).setText(TEXT.text("gap.shape", in, out));
      String key = network.layers().get(gap).hasBias() ? "gap.shape.tip" : "gap.shape.tip.unbiased";
      tips.get(gap).setText(TEXT.text(key, in, out, String.valueOf(gap + 1)));
    }
  }

  private void addGap() {
    Label shape = new Label();
    shape.setId("gap-shape-" + shapes.size());
    shape.getStyleClass().add("gap-shape");
    shape.setAlignment(Pos.CENTER);
    Tooltip tip = Controls.tooltip("");
    shape.setTooltip(tip);
    Region outline = new Region();
    outline.getStyleClass().add("block-outline");
    outline.setMouseTransparent(true);
    shapes.add(shape);
    tips.add(tip);
    outlines.add(outline);
    getChildren().add(0, outline);
    getChildren().add(shape);
  }

  /**
   * Places everything for a layout.
   *
   * @param newBottom height of the room that the buttons below the neurons take
   * @param newBlockWidth width of an outline, if there is room for it
   */
  void place(NetworkLayout newLayout, double newBottom, double newBlockWidth) {
    layout = newLayout;
    bottom = newBottom;
    blockWidth = newBlockWidth;
    requestLayout();
  }

  /** Which hidden layers, counted from 0, are outlined. */
  void select(IntPredicate places) {
    selected = places;
    requestLayout();
  }

  /** Shows where a dragged layer would go. */
  void mark(int gap) {
    marked = gap;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (layout == null || layout.columns().size() != shapes.size() + 1) {
      return;
    }
    for (int gap = 0; gap < shapes.size(); gap++) {
      Label shape = shapes.get(gap);
      double width = Math.min(snapSizeX(shape.prefWidth(-1)), layout.pitch());
      double height = snapSizeY(shape.prefHeight(-1));
      double x = snapPositionX(layout.gapX(gap) - width / 2);
      shape.resizeRelocate(x, getHeight() - height, width, height);
    }
    for (int block = 0; block < outlines.size(); block++) {
      boolean shown = block < outlines.size() - 1 && selected.test(block);
      outlines.get(block).setVisible(shown);
      if (shown) {
        outline(outlines.get(block), layout.columns().get(block + 1));
      }
    }
    boolean marking = marked >= 0 && marked < shapes.size();
    mark.setVisible(marking);
    if (marking) {
      double x = snapPositionX(layout.gapX(marked) - MARK_WIDTH / 2);
      mark.resizeRelocate(x, OUTLINE_GAP, MARK_WIDTH, getHeight() - bottom - OUTLINE_GAP);
    }
  }

  private void outline(Region outline, NetworkLayout.Column column) {
    double width = Math.min(layout.pitch() - OUTLINE_GAP, blockWidth);
    double x = snapPositionX(column.x() - width / 2);
    double top = 2;
    outline.resizeRelocate(x, top, snapSizeX(width), getHeight() - bottom - top);
  }

  /** Height of a line of shapes. */
  double shapeHeight() {
    return shapes.isEmpty() ? 0 : shapes.getFirst().prefHeight(-1);
  }
}
