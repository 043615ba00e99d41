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
  }

  /** Puts a node under a layer; the caller places it. */
  public void putUnder(int layer, Node node) {
    node.setManaged(false);
    node.setMouseTransparent(true);
    getChildren().add(getChildren().indexOf(layers.get(layer)), node);
  }

  /** A layer as it is, to add something to it. */
  public GraphicsContext layer(int layer) {
    return layers.get(layer).getGraphicsContext2D();
  }

  /** A layer, wiped. */
  public GraphicsContext wiped(int layer) {
    GraphicsContext g = layers.get(layer).getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    g.setFont(font());
    return g;
  }

  /** A pen for a layer, wiped. */
  public Pen pen(int layer) {
    return new CanvasPen(wiped(layer), this);
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
    boolean changed = false;
    for (Canvas canvas : layers) {
      changed |= canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
      canvas.setWidth(getWidth());
      canvas.setHeight(getHeight());
    }
    if (changed) {
      painter.run();
    }
  }
}
