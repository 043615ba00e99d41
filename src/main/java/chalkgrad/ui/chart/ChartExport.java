package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.CanvasPen;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Ruler;
import chalkgrad.ui.common.plot.SvgPen;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.text.TextAlignment;

/**
 * A chart as a picture that stands alone: with its heading and the epoch above it, on the ground of
 * a card.
 *
 * @param width of the chart itself, in pixels of the screen
 */
record ChartExport(
    Chart chart, ChartInput input, Ruler ruler, String heading, double width, double height) {
  private static final double MARGIN = 14;

  /** Of bitmaps. */
  private static final int RESOLUTION = 2;

  /** A bitmap with twice the resolution of the screen. On the FX thread. */
  WritableImage image() {
    Canvas canvas =
        new Canvas(
            RESOLUTION * Math.ceil(width + 2 * MARGIN),
            RESOLUTION * Math.ceil(height + above() + MARGIN));
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.setFill(input.palette().card());
    g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    g.scale(RESOLUTION, RESOLUTION);
    g.translate(MARGIN, above());
    paint(new CanvasPen(g, ruler, width, height));
    return canvas.snapshot(null, null);
  }

  /** A document of SVG 1.1. */
  String svg() {
    SvgPen pen = new SvgPen(ruler, width, height);
    paint(pen);
    return pen.document(heading, chart.accessible(input), input.palette().card(), MARGIN, above());
  }

  /** Its numbers as comma-separated values. */
  String csv() {
    return chart.numbers(input).csv();
  }

  /** A name for a file, without an ending. */
  String fileName() {
    return chart.isOfPart() ? chart.id() + "-" + input.part().id() : chart.id();
  }

  private double above() {
    return MARGIN + ruler.lineHeight() + 8;
  }

  private void paint(Pen pen) {
    double y = -ruler.lineHeight() / 2 - 8;
    String epoch = Chart.TEXT.text("at.epoch", Long.toString(input.frame().epoch()));
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.setFill(input.palette().inkMuted());
    pen.fillText(epoch, width, y);
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setFill(input.palette().ink());
    pen.setBold(true);
    pen.fillText(heading, 0, y);
    pen.setBold(false);
    chart.layout(pen, input);
    chart.paintGround(pen, input);
    chart.paint(pen, input);
    chart.paintReading(pen, input, null);
  }
}
