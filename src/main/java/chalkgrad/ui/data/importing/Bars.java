package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ColumnProfile.Bar;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A small histogram without axes; a value that occurs at all can be seen. */
final class Bars extends Region {
  private static final double GAP = 1;
  private static final double LEAST = 1.5;

  private final double widest;
  private final Path path = new Path();
  private List<Bar> bars = List.of();

  /**
   * @param widest how wide a bar may be, so that two values do not look like a wall
   */
  Bars(double height, double widest) {
    this.widest = widest;
    getStyleClass().add("import-bars");
    path.getStyleClass().add("shape");
    path.setManaged(false);
    getChildren().add(path);
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setMouseTransparent(true);
  }

  void show(List<Bar> newBars) {
    bars = newBars;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    path.getElements().clear();
    int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
    if (most == 0) {
      return;
    }
    double step = Math.min(widest, getWidth() / bars.size());
    for (int i = 0; i < bars.size(); i++) {
      int count = bars.get(i).count();
      if (count > 0) {
        double height = Math.max(LEAST, getHeight() * count / most);
        add(Math.rint(i * step), Math.rint((i + 1) * step) - GAP, getHeight() - height);
      }
    }
  }

  private void add(double left, double right, double top) {
    double bottom = getHeight();
    path.getElements()
        .addAll(
            new MoveTo(left, bottom),
            new LineTo(left, top),
            new LineTo(right, top),
            new LineTo(right, bottom),
            new ClosePath());
  }
}
