package chalkgrad.ui.boundary;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** An icon of lines on a field of 16 × 16, in the colour of its surroundings. */
final class LineIcon {
  private LineIcon() {}

  static Node of(String svg) {
    SVGPath path = new SVGPath();
    path.setContent(svg);
    path.getStyleClass().add("line-icon");
    return new StackPane(path);
  }
}
