package chalkgrad.ui.table;

import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.theme.Palette;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;

/** The marks of the classes, coloured and shaped as on the plot; each is drawn once. */
final class ClassMarks {
  private static final double SIZE = 12;
  private static final double RADIUS = 4;

  /** Drawn larger than shown, so that it stays sharp on dense screens. */
  private static final int SCALE = 3;

  private final Map<Integer, Image> images = new HashMap<>();
  private Palette palette;

  /** Shows the mark of a class. */
  void show(ImageView view, int classIndex, int classes, Palette wanted) {
    if (wanted != palette) {
      palette = wanted;
      images.clear();
    }
    int key = classIndex + (classes <= 2 ? 1000 : 0);
    Image image = images.computeIfAbsent(key, any -> draw(classIndex, classes));
    if (view.getImage() != image) {
      view.setImage(image);
      view.setFitWidth(SIZE);
      view.setFitHeight(SIZE);
    }
  }

  private Image draw(int classIndex, int classes) {
    Canvas canvas = new Canvas(SIZE * SCALE, SIZE * SCALE);
    Color colour = palette.classColor(classIndex, classes);
    // As on the plot: darker on light ground, lighter on dark ground.
    canvas
        .getGraphicsContext2D()
        .setFill(
            palette.dark()
                ? colour.interpolate(Color.WHITE, 0.22)
                : colour.interpolate(Color.BLACK, 0.14));
    double centre = SIZE * SCALE / 2;
    Marker.of(classIndex).fill(canvas.getGraphicsContext2D(), centre, centre, RADIUS * SCALE);
    SnapshotParameters transparent = new SnapshotParameters();
    transparent.setFill(Color.TRANSPARENT);
    return canvas.snapshot(transparent, null);
  }
}
