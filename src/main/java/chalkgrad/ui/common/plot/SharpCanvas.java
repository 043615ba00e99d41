package chalkgrad.ui.common.plot;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * A canvas of a fixed size that is as sharp as the window is magnified: a mark in a legend, a small
 * picture. Its painter is called whenever it has to be drawn anew, onto a wiped canvas.
 */
public final class SharpCanvas extends Region {
  private final Canvas canvas = new Canvas();
  private final Consumer<GraphicsContext> painter;
  private double density;

  public SharpCanvas(double width, double height, Consumer<GraphicsContext> painter) {
    this.painter = painter;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    setMouseTransparent(true);
    canvas.setManaged(false);
    getChildren().add(canvas);
    Density.listen(this, this::fit);
    fit();
  }

  /** Draws it anew. */
  public void repaint() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getPrefWidth() + 1, getPrefHeight() + 1);
    painter.accept(g);
  }

  private void fit() {
    double wanted = Density.of(this);
    if (wanted != density) {
      density = wanted;
      canvas.setWidth(Math.ceil(getPrefWidth() * density));
      canvas.setHeight(Math.ceil(getPrefHeight() * density));
      canvas.getTransforms().setAll(new Scale(1 / density, 1 / density));
      canvas.getGraphicsContext2D().setTransform(density, 0, 0, density, 0, 0);
      repaint();
    }
  }
}
