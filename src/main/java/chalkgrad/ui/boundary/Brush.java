package chalkgrad.ui.boundary;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** What the tools share: how large they are, how dense, and what they draw. */
final class Brush {
  static final double SMALLEST = 6;
  static final double LARGEST = 80;
  static final int DENSEST = 10;

  private static final double STEP = 1.2;

  private final DoubleProperty radius = new SimpleDoubleProperty(this, "radius", 22);
  private final IntegerProperty density = new SimpleIntegerProperty(this, "density", 3);
  private final IntegerProperty chosenClass = new SimpleIntegerProperty(this, "chosenClass", 0);
  private final DoubleProperty value = new SimpleDoubleProperty(this, "value", 1);

  /** Of the circle within which a tool works, in pixels. */
  DoubleProperty radius() {
    return radius;
  }

  /** How many samples the spray leaves at once. */
  IntegerProperty density() {
    return density;
  }

  /** The class of new samples. */
  IntegerProperty chosenClass() {
    return chosenClass;
  }

  /** The number of new samples on a plane of numbers. */
  DoubleProperty value() {
    return value;
  }

  /** A step larger or smaller. */
  void resize(boolean larger) {
    double next = larger ? radius.get() * STEP : radius.get() / STEP;
    radius.set(Math.clamp(next, SMALLEST, LARGEST));
  }
}
