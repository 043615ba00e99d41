package chalkgrad.training;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.NeuronMaps;
import java.util.Arrays;
import java.util.function.Consumer;

/** Gathers what every neuron makes of a grid. */
final class MapSink implements RowSink {
  /** A map that stays below this is the rounding error of a feature that is held at its mean. */
  private static final float NOTHING = 1e-9f;

  private final NetworkShape shape;
  private final int size;
  private final int cells;
  private final int depth;
  private final long step;
  private final Consumer<NeuronMaps> answer;
  private final float[][][] values;

  /**
   * @param cells size² for a plane, size for a line
   * @param depth so many rows after each other belong to one cell, which is their mean
   * @param view says which neurons are looked at
   */
  MapSink(
      NetworkShape shape,
      int size,
      int cells,
      int depth,
      long step,
      ViewRequest view,
      Consumer<NeuronMaps> answer) {
    this.shape = shape;
    this.size = size;
    this.cells = cells;
    this.depth = depth;
    this.step = step;
    this.answer = answer;
    values = new float[shape.depth() + 1][][];
    for (int layer = 0; layer < values.length; layer++) {
      values[layer] = new float[layer == 0 ? shape.inputs() : shape.units(layer - 1)][];
      for (int neuron = 0; neuron < values[layer].length; neuron++) {
        values[layer][neuron] = view.wantsMap(layer, neuron) ? new float[cells] : null;
      }
    }
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    gather(inputs, values[0], first);
    for (int l = 0; l < shape.depth(); l++) {
      gather(outcome.a(l), values[l + 1], first);
    }
  }

  private void gather(Matrix a, float[][] layer, int first) {
    for (int neuron = 0; neuron < layer.length; neuron++) {
      float[] map = layer[neuron];
      for (int i = 0; map != null && i < a.rows(); i++) {
        map[(first + i) / depth] += (float) (a.get(i, neuron) / depth);
      }
    }
  }

  @Override
  public void close() {
    for (int layer = 0; layer < values.length; layer++) {
      Activation.Range range =
          layer == 0
              ? Activation.Range.UNBOUNDED
              : shape.layers().get(layer - 1).activation().range();
      for (int neuron = 0; neuron < values[layer].length; neuron++) {
        if (values[layer][neuron] != null) {
          if (layer == 0 && isConstant(values[layer][neuron])) {
            Arrays.fill(values[layer][neuron], 0);
          }
          scale(values[layer][neuron], range);
          values[layer][neuron] =
              cells == size ? repeated(values[layer][neuron]) : values[layer][neuron];
        }
      }
    }
    answer.accept(new NeuronMaps(step, size, values));
  }

  /** A feature that is held: divided by itself it would be as loud as one that matters. */
  private static boolean isConstant(float[] map) {
    boolean constant = true;
    for (float value : map) {
      constant &= value == map[0];
    }
    return constant;
  }

  /** To −1 … 1: see {@link NeuronMaps}. */
  private static void scale(float[] map, Activation.Range range) {
    switch (range) {
      case MINUS_ONE_TO_ONE -> {}
      case ZERO_TO_ONE -> {
        for (int i = 0; i < map.length; i++) {
          map[i] = 2 * map[i] - 1;
        }
      }
      case UNBOUNDED -> {
        float largest = 0;
        for (float value : map) {
          largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < map.length; i++) {
          map[i] = largest < NOTHING ? 0 : map[i] / largest;
        }
      }
    }
  }

  /** A line of cells as a picture: the same line again and again. */
  private float[] repeated(float[] line) {
    float[] picture = new float[size * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(line, 0, picture, i * size, size);
    }
    return picture;
  }
}
