package chalkgrad.ui.network;

import chalkgrad.ui.theme.Palette;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** A neuron: its map, a frame, and a dot in the colour of its bias. */
final class NeuronTile extends Pane {
  /** Shades of the dot for each sign, so that only visible changes are drawn. */
  private static final int SHADES = 8;

  private static final int UNKNOWN = Integer.MIN_VALUE;
  private static final double FRAME = 1;
  private static final double HOVERED_FRAME = 3;

  private final Rectangle frame = new Rectangle();
  private final Circle bias = new Circle();
  private Path cross;
  private int shade = UNKNOWN;

  NeuronTile(MapAtlas atlas, int layer, int slot, double size, boolean hasBias) {
    ImageView map = new ImageView(atlas.image());
    map.setViewport(atlas.viewport(layer, slot));
    map.setFitWidth(size);
    map.setFitHeight(size);
    map.setSmooth(true);
    frame.getStyleClass().add("neuron-frame");
    frame.setFill(null);
    frame.setWidth(size);
    frame.setHeight(size);
    frame.setArcWidth(2 * MapAtlas.corner(size));
    frame.setArcHeight(2 * MapAtlas.corner(size));
    bias.getStyleClass().add("neuron-bias");
    bias.setRadius(Math.clamp(size * 0.11, 2.5, 4.5));
    bias.setCenterX(1);
    bias.setCenterY(size - 1);
    getChildren().addAll(map, frame);
    if (hasBias) {
      getChildren().add(bias);
    }
    setMouseTransparent(true);
    resize(size, size);
  }

  /** Shows the bias as a colour. */
  void setBias(double value, Palette palette) {
    int newShade = shade(value);
    if (newShade != shade) {
      shade = newShade;
      bias.setFill(
          Double.isFinite(value) ? palette.signed((double) newShade / SHADES) : palette.danger());
    }
  }

  /** Whether the neuron is dead or saturated: a cross lies over its map. */
  void setLost(boolean lost, Palette palette) {
    if (lost && cross == null) {
      double low = 0.22 * getWidth();
      double high = getWidth() - low;
      cross =
          new Path(
              new MoveTo(low, low),
              new LineTo(high, high),
              new MoveTo(high, low),
              new LineTo(low, high));
      cross.setStroke(palette.danger());
      cross.setStrokeWidth(2);
      getChildren().add(cross);
    }
    if (cross != null) {
      cross.setVisible(lost);
    }
  }

  /** 0 only for a bias of exactly 0; else at least half strong, so that the sign is plain. */
  private static int shade(double value) {
    if (value == 0 || Double.isNaN(value)) {
      return 0;
    }
    int strength = (int) Math.ceil(SHADES * (0.5 + 0.5 * Math.tanh(Math.abs(value))));
    return value < 0 ? -strength : strength;
  }

  void setColors(Palette palette) {
    shade = UNKNOWN;
    frame.setStroke(palette.inkMuted());
    if (cross != null) {
      cross.setStroke(palette.danger());
    }
    bias.setStroke(palette.card());
  }

  void setHovered(boolean hovered, Palette palette) {
    frame.setStroke(hovered ? palette.highlight() : palette.inkMuted());
    frame.setStrokeWidth(hovered ? HOVERED_FRAME : FRAME);
  }
}
