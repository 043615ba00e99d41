package chalkgrad.ui.data;

import chalkgrad.data.Dataset;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorControl;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.ui.common.plot.SharpCanvas;
import chalkgrad.ui.theme.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A small picture of what a generator makes, drawn from the generator itself. */
final class Thumbnail {
  private static final int POINTS = 110;
  private static final double DOT = 2.6;
  private static final double MARGIN = 3.5;

  private final Generator generator;
  private final SharpCanvas canvas;
  private final double size;
  private GeneratorSettings drawnSettings;
  private Palette drawnPalette;
  private Dataset data;

  Thumbnail(Generator generator, double size) {
    this.generator = generator;
    this.size = size;
    canvas = new SharpCanvas(size, size, this::draw);
  }

  SharpCanvas node() {
    return canvas;
  }

  /** Draws the data set of these settings, unless that is what already stands there. */
  void show(GeneratorSettings settings, Palette palette) {
    boolean adjustable = generator.controls(settings).contains(GeneratorControl.POINTS);
    GeneratorSettings few =
        adjustable ? settings.withPoints(Math.min(POINTS, settings.points())) : settings;
    if (few.equals(drawnSettings) && palette.equals(drawnPalette)) {
      return;
    }
    drawnSettings = few;
    drawnPalette = palette;
    data = generator.generate(few);
    canvas.repaint();
  }

  private void draw(GraphicsContext g) {
    if (data == null) {
      return;
    }
    Palette palette = drawnPalette;
    boolean plane = data.columns() > 1;
    double[] x = scaled(data.column(0));
    double[] y = scaled(plane ? data.column(1) : targets(data));
    double[] shade = data.task().isClassification() ? null : scaled(targets(data));
    double room = size - 2 * MARGIN;
    for (int row = 0; row < data.rows(); row++) {
      g.setFill(color(data, row, plane, shade, palette));
      g.fillOval(
          MARGIN + x[row] * room - DOT / 2, MARGIN + (1 - y[row]) * room - DOT / 2, DOT, DOT);
    }
  }

  private static Color color(
      Dataset data, int row, boolean plane, double[] shade, Palette palette) {
    if (shade == null) {
      return palette.classColor((int) data.target(row), data.classNames().size());
    }
    return plane ? palette.signed(2 * shade[row] - 1) : palette.positive();
  }

  private static double[] targets(Dataset data) {
    double[] targets = new double[data.rows()];
    for (int row = 0; row < targets.length; row++) {
      targets[row] = data.target(row);
    }
    return targets;
  }

  /** Moved and stretched to 0..1. */
  private static double[] scaled(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    double width = max > min ? max - min : 1;
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - min) / width;
    }
    return values;
  }
}
