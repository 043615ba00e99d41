package chalkgrad.ui.shell;

import chalkgrad.ui.common.Card;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Cards below each other, in as many columns as there is room for; each goes to the shortest. */
final class CardColumns extends Region {
  private final double gap;
  private final double least;

  /**
   * @param least width of a column
   */
  CardColumns(double gap, double least, List<? extends Region> cards) {
    this.gap = gap;
    this.least = least;
    getChildren().addAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    return Math.clamp((int) ((width + gap) / (least + gap)), 1, getChildren().size());
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow(width < 0 ? least : width, false);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return least;
  }

  @Override
  protected void layoutChildren() {
    flow(getWidth(), true);
  }

  /** Goes through the cards; returns the height that they take. */
  private double flow(double width, boolean place) {
    int columns = columns(width);
    double each = Math.floor((width - (columns - 1) * gap) / columns);
    double[] ends = new double[columns];
    List<Node> cards = getManagedChildren();
    for (int i = 0; i < cards.size(); i++) {
      int column = shortest(ends);
      double height = Math.ceil(cards.get(i).prefHeight(each));
      if (place) {
        boolean fills = columns == 1 && i == cards.size() - 1 && isOpen(cards.get(i));
        double shown = fills ? Math.max(height, getHeight() - ends[column]) : height;
        cards.get(i).resizeRelocate(column * (each + gap), ends[column], each, shown);
      }
      ends[column] += height + gap;
    }
    return Arrays.stream(ends).max().orElse(gap) - gap;
  }

  private static boolean isOpen(Node card) {
    return !(card instanceof Card foldable) || foldable.open().get();
  }

  private static int shortest(double[] ends) {
    int shortest = 0;
    for (int i = 1; i < ends.length; i++) {
      shortest = ends[i] < ends[shortest] ? i : shortest;
    }
    return shortest;
  }
}
