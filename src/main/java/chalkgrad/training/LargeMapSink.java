package chalkgrad.training;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.NeuronMap;
import java.util.function.Consumer;

/** Gathers what one neuron makes of a grid. */
final class LargeMapSink implements RowSink {
  private final NetworkShape shape;
  private final PlotPlane plane;
  private final NeuronAddress neuron;
  private final int size;
  private final int depth;
  private final long step;
  private final Consumer<NeuronMap> answer;
  private final float[] a;

  /**
   * A map to be.
   *
   * @param depth so many rows after each other belong to one cell, which is their mean
   */
  LargeMapSink(
      NetworkShape shape,
      PlotPlane plane,
      NeuronAddress neuron,
      int size,
      int depth,
      long step,
      Consumer<NeuronMap> answer) {
    this.shape = shape;
    this.plane = plane;
    this.neuron = neuron;
    this.size = size;
    this.depth = depth;
    this.step = step;
    this.answer = answer;
    this.a = new float[plane.cells(size)];
  }

  /** Whether a network has such a neuron. */
  static boolean isIn(NetworkShape shape, NeuronAddress neuron) {
    return neuron != null
        && neuron.layer() >= 0
        && neuron.layer() <= shape.depth()
        && neuron.index() >= 0
        && neuron.index()
            < (neuron.layer() == 0 ? shape.inputs() : shape.units(neuron.layer() - 1));
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    Matrix layer = neuron.layer() == 0 ? inputs : outcome.a(neuron.layer() - 1);
    for (int i = 0; i < layer.rows(); i++) {
      a[(first + i) / depth] += (float) (layer.get(i, neuron.index()) / depth);
    }
  }

  /** A line of cells as a picture: the same line again and again. */
  private float[] repeated() {
    float[] picture = new float[size * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(a, 0, picture, i * size, size);
    }
    return picture;
  }

  @Override
  public void close() {
    Activation.Range range =
        neuron.layer() == 0
            ? Activation.Range.UNBOUNDED
            : shape.layers().get(neuron.layer() - 1).activation().range();
    double largest = 0;
    for (float value : a) {
      largest = Math.max(largest, Math.abs(value));
    }
    double bound = largest > 0 ? largest : 1;
    double min = range == Activation.Range.ZERO_TO_ONE ? 0 : -1;
    boolean unbounded = range == Activation.Range.UNBOUNDED;
    answer.accept(
        new NeuronMap(
            neuron,
            step,
            plane.plot().viewport(),
            size,
            a.length == size ? repeated() : a,
            unbounded ? -bound : min,
            unbounded ? bound : 1));
  }
}
