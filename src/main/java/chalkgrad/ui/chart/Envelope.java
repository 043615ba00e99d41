package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Axis;
import java.util.Arrays;

/**
 * A curve reduced to what a screen can show: of all values that fall into one pixel column the
 * first, the smallest, the largest and the last remain, in the order in which they came, so that no
 * peak is lost however long the curve is.
 */
final class Envelope {
  private double[] points = new double[512];
  private int count;

  private double column = Double.NaN;
  private double firstX;
  private double lastX;
  private double first;
  private double last;
  private double low;
  private double high;
  private boolean lowCameFirst;

  private Envelope() {}

  /**
   * The pixels of the curve: x, y of each; a pair of NaN is a gap, where values are not finite.
   *
   * @param x ascending
   * @param y as long as x
   */
  static double[] of(double[] x, double[] y, Axis horizontal, Axis vertical) {
    Envelope envelope = new Envelope();
    for (int i = 0; i < x.length; i++) {
      if (Double.isFinite(y[i])) {
        envelope.take(horizontal.pixel(x[i]), y[i]);
      } else {
        envelope.flush();
        envelope.column = Double.NaN;
        envelope.gap();
      }
    }
    envelope.flush();
    double[] pixels = Arrays.copyOf(envelope.points, envelope.count);
    for (int i = 1; i < pixels.length; i += 2) {
      pixels[i] = Double.isNaN(pixels[i]) ? Double.NaN : vertical.pixel(pixels[i]);
    }
    return pixels;
  }

  private void take(double px, double value) {
    if (Math.floor(px) != column) {
      flush();
      column = Math.floor(px);
      firstX = px;
      first = value;
      low = value;
      high = value;
    } else if (value < low) {
      low = value;
      lowCameFirst = false;
    } else if (value > high) {
      high = value;
      lowCameFirst = true;
    }
    lastX = px;
    last = value;
  }

  private void flush() {
    if (Double.isNaN(column)) {
      return;
    }
    add(firstX, first);
    double middle = (firstX + lastX) / 2;
    double second = lowCameFirst ? low : high;
    double third = lowCameFirst ? high : low;
    if (second != first && second != last) {
      add(middle, second);
    }
    if (third != first && third != last) {
      add(middle, third);
    }
    if (lastX != firstX) {
      add(lastX, last);
    }
  }

  private void gap() {
    if (count > 0 && !Double.isNaN(points[count - 1])) {
      add(Double.NaN, Double.NaN);
    }
  }

  private void add(double x, double y) {
    if (count + 2 > points.length) {
      points = Arrays.copyOf(points, 2 * points.length);
    }
    points[count++] = x;
    points[count++] = y;
  }
}
