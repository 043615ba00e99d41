package chalkgrad.ui.common.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/**
 * Canvases on top of each other that fill the region and are repainted apart, and the font of the
 * theme for them. The painter is called after every change of size or font.
 */
public final class PlotCanvas extends Region implements Ruler {
  /** Smaller text cannot be read from the last row. */
  private static final double LEAST_FONT = 12;

  private static final double SHARE_OF_THEME_FONT = 0.92;

  private final List<Canvas> layers = new ArrayList<>();
  private final Text ruler = new Text();
  private final Text measure = new Text();
  private final Runnable painter;
  private double density = 1;

  /**
   * @param layers how many canvases
   * @param painter repaints all of them
   */
  public PlotCanvas(int layers, Runnable painter) {
    this.painter = painter;
    for (int i = 0; i < layers; i++) {
      Canvas canvas = new Canvas();
      canvas.setMouseTransparent(true);
      this.layers.add(canvas);
      getChildren().add(canvas);
    }
    ruler.setVisible(false);
    ruler.setManaged(false);
    getChildren().add(ruler);
    ruler.fontProperty().addListener((source, before, now) -> painter.run());
    setMinSize(0, 0);
    Density.listen(this, this::requestLayout);
  }

  /** Puts a node under a layer; the caller places it. */
  public void putUnder(int layer, Node node) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    getChildren().add(getChildren().indexOf(layers.get(layer)), node);
  }

  /** Puts a node over everything; the caller places it. */
  public void putOver(Node node) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    getChildren().add(node);
  }

  /** A layer as it is, to add something to it. */
  public GraphicsContext layer(int layer) {
    return layers.get(layer).getGraphicsContext2D();
  }

  /** A layer, wiped. */
  public GraphicsContext wiped(int layer) {
    GraphicsContext g = layers.get(layer).getGraphicsContext2D();
    // One more: the last row of a fractional height would keep what it showed.
    g.clearRect(0, 0, getWidth() + 1, getHeight() + 1);
    g.setFont(font());
    return g;
  }

  /** A pen for a layer, wiped. */
  public Pen pen(int layer) {
    return new CanvasPen(wiped(layer), this, getWidth(), getHeight());
  }

  /** Whether there is anything to paint on. */
  public boolean isEmpty() {
    return getWidth() < 1 || getHeight() < 1;
  }

  /** The theme's font, a little smaller. */
  public Font font() {
    return Font.font(ruler.getFont().getFamily(), fontSize());
  }

  /** The same in bold. */
  public Font boldFont() {
    return Font.font(ruler.getFont().getFamily(), FontWeight.BOLD, fontSize());
  }

  @Override
  public double fontSize() {
    return Math.max(LEAST_FONT, Math.rint(ruler.getFont().getSize() * SHARE_OF_THEME_FONT));
  }

  @Override
  public String fontFamily() {
    return ruler.getFont().getFamily();
  }

  /** The width of a text in {@link #font()}. */
  @Override
  public double textWidth(String text) {
    measure(text);
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }

  @Override
  public double ascent() {
    measure("0");
    return measure.getBaselineOffset();
  }

  @Override
  public double descent() {
    measure("0");
    return measure.getLayoutBounds().getHeight() - measure.getBaselineOffset();
  }

  private void measure(String text) {
    measure.setFont(font());
    measure.setText(text);
  }

  @Override
  protected void layoutChildren() {
    boolean denser = density != Density.of(this);
    density = Density.of(this);
    double width = Math.ceil(getWidth() * density);
    double height = Math.ceil(getHeight() * density);
    boolean changed = denser;
    for (Canvas canvas : layers) {
      changed |= canvas.getWidth() != width || canvas.getHeight() != height;
      canvas.setWidth(width);
      canvas.setHeight(height);
      if (denser) {
        // Painters keep to the units of this region, whatever the pixels are.
        canvas.getTransforms().setAll(new Scale(1 / density, 1 / density));
        canvas.getGraphicsContext2D().setTransform(density, 0, 0, density, 0, 0);
      }
    }
    if (changed) {
      painter.run();
    }
  }
}
