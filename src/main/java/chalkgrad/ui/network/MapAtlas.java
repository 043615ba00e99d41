package chalkgrad.ui.network;

import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.ui.network.NetworkLayout.Column;
import chalkgrad.ui.theme.Palette;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The maps of all drawn neurons side by side in one picture, which is handed to the graphics system
 * once per frame. Tiles have rounded corners and a transparent margin, so that smooth scaling does
 * not mix neighbours.
 */
final class MapAtlas {
  private static final int RAMP = 256;
  private static final int MARGIN = 1;
  private static final double CORNER = 0.16;

  private final int size;
  private final int across;
  private final int[] firstTile;
  private final int stride;
  private final IntBuffer pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage image;
  private final int[] coverage;

  /** Room for the drawn neurons of a layout, with maps of so many cells in each direction. */
  MapAtlas(NetworkLayout layout, int size) {
    this.size = size;
    firstTile = new int[layout.columns().size() + 1];
    for (int l = 0; l < layout.columns().size(); l++) {
      firstTile[l + 1] = firstTile[l] + layout.columns().get(l).drawn();
    }
    int tiles = firstTile[layout.columns().size()];
    across = (int) Math.ceil(Math.sqrt(tiles));
    int down = Math.ceilDiv(tiles, across);
    stride = across * (size + MARGIN) + MARGIN;
    int height = down * (size + MARGIN) + MARGIN;
    pixels = IntBuffer.allocate(stride * height);
    buffer = new PixelBuffer<>(stride, height, pixels, PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
    coverage = coverage(size);
  }

  WritableImage image() {
    return image;
  }

  /** Where the tile of the neuron in a slot of a layer lies in the picture. */
  Rectangle2D viewport(int layer, int slot) {
    return new Rectangle2D(tileX(layer, slot), tileY(layer, slot), size, size);
  }

  private int tileX(int layer, int slot) {
    return MARGIN + (firstTile[layer] + slot) % across * (size + MARGIN);
  }

  private int tileY(int layer, int slot) {
    return MARGIN + (firstTile[layer] + slot) / across * (size + MARGIN);
  }

  /**
   * Colours all tiles; neurons without a map (there is none yet, or not for this shape) are
   * neutral.
   */
  void update(NetworkLayout layout, NeuronMaps maps, Palette palette) {
    int[] ramp = palette.signedRamp(RAMP);
    boolean fits = maps != null && maps.values().length == layout.columns().size();
    for (int l = 0; l < layout.columns().size(); l++) {
      Column column = layout.columns().get(l);
      for (int slot = 0; slot < column.drawn(); slot++) {
        int neuron = column.neuron(slot);
        boolean known = fits && neuron < maps.values()[l].length;
        float[] map = known ? maps.values()[l][neuron] : null;
        paint(tileX(l, slot), tileY(l, slot), map, map == null ? 0 : maps.size(), ramp);
      }
    }
    buffer.updateBuffer(whole -> null);
  }

  /** A map of other cells than the tile has is stretched: large networks have coarse ones. */
  private void paint(int x, int y, float[] map, int mapSize, int[] ramp) {
    int[] out = pixels.array();
    for (int row = 0; row < size; row++) {
      int at = (y + row) * stride + x;
      int mapRow = row * mapSize / size * mapSize;
      for (int column = 0; column < size; column++) {
        float value = map == null ? 0 : map[mapRow + column * mapSize / size];
        out[at + column] = covered(ramp[index(value)], coverage[row * size + column]);
      }
    }
  }

  private static int index(float value) {
    float known = Float.isNaN(value) ? 0 : Math.clamp(value, -1f, 1f);
    return (int) ((known + 1) * ((RAMP - 1) / 2f) + 0.5f);
  }

  /**
   * A premultiplied pixel: the colour times how much of the cell lies within the rounded corners (0
   * to 255).
   */
  private static int covered(int argb, int coverage) {
    if (coverage == 255) {
      return argb;
    }
    int red = (argb >> 16 & 0xff) * coverage / 255;
    int green = (argb >> 8 & 0xff) * coverage / 255;
    int blue = (argb & 0xff) * coverage / 255;
    return coverage << 24 | red << 16 | green << 8 | blue;
  }

  private static int[] coverage(int size) {
    int[] coverage = new int[size * size];
    Arrays.fill(coverage, 255);
    double radius = size * CORNER;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        double dx = radius - Math.min(column + 0.5, size - column - 0.5);
        double dy = radius - Math.min(row + 0.5, size - row - 0.5);
        if (dx > 0 && dy > 0) {
          double inside = Math.clamp(radius - Math.hypot(dx, dy) + 0.5, 0, 1);
          coverage[row * size + column] = (int) Math.round(255 * inside);
        }
      }
    }
    return coverage;
  }

  /** Corner radius of a tile that is drawn with this side. */
  static double corner(double side) {
    return side * CORNER;
  }
}
