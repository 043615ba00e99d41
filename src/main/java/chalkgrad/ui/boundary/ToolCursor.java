package chalkgrad.ui.boundary;

import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;

/** What the tool at work leaves on the plot while it works: the circle of a brush, the lasso. */
final class ToolCursor {
  private final Circle halo = new Circle();
  private final Circle circle = new Circle();
  private final Polygon lasso = new Polygon();
  private final Group node = new Group(halo, circle, lasso);

  ToolCursor() {
    halo.setFill(null);
    halo.setStrokeWidth(3.2);
    halo.radiusProperty().bind(circle.radiusProperty());
    halo.centerXProperty().bind(circle.centerXProperty());
    halo.centerYProperty().bind(circle.centerYProperty());
    halo.visibleProperty().bind(circle.visibleProperty());
    circle.setFill(null);
    circle.setStrokeWidth(1.4);
    circle.setVisible(false);
    lasso.setStrokeWidth(1.6);
    lasso.setStrokeLineJoin(StrokeLineJoin.ROUND);
    lasso.getStrokeDashArray().setAll(5.0, 4.0);
  }

  Node node() {
    return node;
  }

  void setPalette(Palette palette) {
    halo.setStroke(palette.plot().deriveColor(0, 1, 1, 0.65));
    circle.setStroke(palette.ink());
    lasso.setStroke(palette.accent());
    Color accent = palette.accent();
    lasso.setFill(accent.deriveColor(0, 1, 1, 0.14));
  }

  void showCircle(double x, double y, double radius) {
    circle.setCenterX(x);
    circle.setCenterY(y);
    circle.setRadius(radius);
    circle.setVisible(true);
  }

  void hideCircle() {
    circle.setVisible(false);
  }

  void showLoop(List<Pointer> loop) {
    Double[] places = new Double[2 * loop.size()];
    for (int i = 0; i < loop.size(); i++) {
      places[2 * i] = loop.get(i).x();
      places[2 * i + 1] = loop.get(i).y();
    }
    lasso.getPoints().setAll(places);
  }
}
