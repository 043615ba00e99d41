package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.network.NetworkLayout.Matrix;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * The weights between two layers that are too wide for lines, as pictures: a row for each neuron on
 * the left, a column for each on the right, as W stands in the formulas. Where there are more
 * weights than cells, a cell shows the strongest of those that fall into it. Colours are relative
 * to the largest |w| of the matrix.
 */
final class WeightMatrices extends Pane {
  private static final Messages TEXT = Messages.of(WeightMatrices.class);
  private static final int MOST_CELLS = 64;
  private static final int RAMP = 255;
  private static final double CAPTION = 14;
  private static final double CAPTION_WIDTH = 84;
  private static final double MARK = 5;

  private final List<Picture> pictures = new ArrayList<>();
  private final Rectangle mark = new Rectangle(MARK, MARK);
  private NetworkView shown;
  private int[] ramp = new int[0];

  /**
   * One matrix.
   *
   * @param strongest for each cell the weight that it shows, as its place in the array of weights
   */
  private record Picture(
      Matrix place, int fanIn, int units, WritableImage image, int[] strongest, int[] pixels) {
    int down() {
      return Math.min(fanIn, MOST_CELLS);
    }

    int across() {
      return Math.min(units, MOST_CELLS);
    }
  }

  WeightMatrices() {
    mark.getStyleClass().add("matrix-mark");
    mark.setVisible(false);
  }

  /** Makes the pictures of a new layout. */
  void rebuild(NetworkLayout layout, NetworkView network) {
    shown = null;
    pictures.clear();
    getChildren().clear();
    for (Matrix place : layout.matrices()) {
      add(place, network.fanIn(place.layer() - 1), network.layers().get(place.layer() - 1).units());
    }
    mark.setVisible(false);
    getChildren().add(mark);
  }

  private void add(Matrix place, int fanIn, int units) {
    int down = Math.min(fanIn, MOST_CELLS);
    int across = Math.min(units, MOST_CELLS);
    WritableImage image = new WritableImage(across, down);
    int cells = down * across;
    pictures.add(new Picture(place, fanIn, units, image, new int[cells], new int[cells]));
    ImageView view = new ImageView(image);
    view.setSmooth(false);
    view.setX(place.x());
    view.setY(place.y());
    view.setFitWidth(place.side());
    view.setFitHeight(place.side());
    Rectangle frame =
        new Rectangle(place.x() - 0.5, place.y() - 0.5, place.side() + 1, place.side() + 1);
    frame.getStyleClass().add("matrix-frame");
    frame.setId("weights-" + place.layer());
    getChildren().addAll(view, frame);
    String number = Descriptions.superscript(place.layer());
    boolean roomy = place.side() >= CAPTION_WIDTH / 2;
    if (roomy) {
      caption(TEXT.text("matrix.name", number), place, place.y() - CAPTION - 2);
      String shape = TEXT.text("matrix.shape", String.valueOf(fanIn), String.valueOf(units));
      caption(shape, place, place.y() + place.side() + 2);
    }
  }

  private void caption(String text, Matrix place, double y) {
    Label caption = new Label(text);
    caption.getStyleClass().add("matrix-caption");
    caption.setAlignment(Pos.CENTER);
    caption.setPrefSize(CAPTION_WIDTH, CAPTION);
    caption.relocate(place.x() + place.side() / 2 - CAPTION_WIDTH / 2, y);
    getChildren().add(caption);
  }

  void setColors(Palette palette) {
    ramp = palette.signedRamp(RAMP);
    shown = null;
    mark.setStroke(palette.highlight());
  }

  /** Shows the weights, if they are not those that are shown already. */
  void update(NetworkView network) {
    if (network != shown) {
      shown = network;
      pictures.forEach(this::paint);
    }
  }

  private void paint(Picture picture) {
    double[] weights = shown.layers().get(picture.place().layer() - 1).weights();
    int down = picture.down();
    int across = picture.across();
    double largest = Double.MIN_NORMAL;
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        int at = strongest(picture, weights, row, column);
        picture.strongest()[row * across + column] = at;
        largest = Math.max(largest, Math.abs(weights[at]));
      }
    }
    for (int cell = 0; cell < picture.pixels().length; cell++) {
      double share = weights[picture.strongest()[cell]] / largest;
      // Squared, so that the strong ones stand out among the strongest of many.
      double signed = Double.isFinite(share) ? share * Math.abs(share) : 0;
      picture.pixels()[cell] = ramp[(int) Math.round((signed + 1) / 2 * (RAMP - 1))];
    }
    picture
        .image()
        .getPixelWriter()
        .setPixels(
            0, 0, across, down, PixelFormat.getIntArgbInstance(), picture.pixels(), 0, across);
  }

  private static int strongest(Picture picture, double[] weights, int row, int column) {
    int units = picture.units();
    int best = row * picture.fanIn() / picture.down() * units + column * units / picture.across();
    for (int i = row * picture.fanIn() / picture.down();
        i < (row + 1) * picture.fanIn() / picture.down();
        i++) {
      for (int j = column * units / picture.across();
          j < (column + 1) * units / picture.across();
          j++) {
        if (Math.abs(weights[i * units + j]) > Math.abs(weights[best])) {
          best = i * units + j;
        }
      }
    }
    return best;
  }

  /** The weight that is shown at a point; {@code null} if there is none. */
  Item.Edge at(double x, double y) {
    for (Picture picture : pictures) {
      Matrix place = picture.place();
      if (shown != null && place.contains(x, y)) {
        int row = (int) ((y - place.y()) / place.side() * picture.down());
        int column = (int) ((x - place.x()) / place.side() * picture.across());
        int weight = picture.strongest()[row * picture.across() + column];
        return new Item.Edge(place.layer(), weight / picture.units(), weight % picture.units());
      }
    }
    return null;
  }

  /** Marks the place of a hovered weight. */
  void setHovered(Item item) {
    mark.setVisible(false);
    for (Picture picture : pictures) {
      if (item instanceof Item.Edge(int layer, int from, int to)
          && layer == picture.place().layer()) {
        Matrix place = picture.place();
        double x = place.x() + place.side() * (to + 0.5) / picture.units();
        double y = place.y() + place.side() * (from + 0.5) / picture.fanIn();
        mark.setX(Math.rint(x - MARK / 2) + 0.5);
        mark.setY(Math.rint(y - MARK / 2) + 0.5);
        mark.setVisible(true);
      }
    }
  }
}
