package chalkgrad.ui.common;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/** Two neurons that feed a third: the smallest network there is. */
public final class Logo extends Pane {
  private static final double SIZE = 26;
  private static final double RADIUS = 4.2;

  public Logo() {
    double left = RADIUS + 1;
    double right = SIZE - RADIUS - 1;
    getChildren()
        .addAll(
            styled(new Line(left, left, right, SIZE / 2), "cg-logo-edge"),
            styled(new Line(left, right, right, SIZE / 2), "cg-logo-edge"),
            styled(new Circle(left, left, RADIUS), "cg-logo-node"),
            styled(new Circle(left, right, RADIUS), "cg-logo-node-other"),
            styled(new Circle(right, SIZE / 2, RADIUS), "cg-logo-node"));
    setMinSize(SIZE, SIZE);
    setPrefSize(SIZE, SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static Shape styled(Shape shape, String styleClass) {
    shape.getStyleClass().add(styleClass);
    return shape;
  }
}
