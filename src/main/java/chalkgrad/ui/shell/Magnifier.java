package chalkgrad.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The root of the scene: its contents are laid out in a smaller room and magnified to fill the
 * window. Text, shapes and icons are drawn sharply under any magnification; canvases see to it
 * themselves ({@link chalkgrad.ui.common.plot.Density}).
 */
final class Magnifier extends Region {
  private final Region contents;
  private final Scale scale = new Scale(1, 1);

  Magnifier(Region contents, ObservableDoubleValue magnification) {
    this.contents = contents;
    contents.getTransforms().add(scale);
    getChildren().add(contents);
    magnification.addListener((property, before, now) -> magnify(now.doubleValue()));
    magnify(magnification.get());
  }

  private void magnify(double factor) {
    scale.setX(factor);
    scale.setY(factor);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    contents.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
  }
}
