package chalkgrad.training;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves what a network has learned into an edited one. Hidden layers and their neurons correspond
 * by id, inputs by feature, the output by itself. The weight between two neurons stays if both of
 * them remain and their layers still stand side by side in that order; a bias stays if its neuron
 * does; the optimizer's memory stays with them.
 */
final class Transplant {
  private static final int NEW = -1;

  private final TrainingRun from;
  private final TrainingRun to;

  /** For each layer of the new network the one of the old network, or {@link #NEW}. */
  private final int[] source;

  Transplant(TrainingRun from, TrainingRun to) {
    this.from = from;
    this.to = to;
    NetworkSpec before = from.spec().network();
    List<LayerSpec> after = to.spec().network().hidden();
    source = new int[after.size() + 1];
    Arrays.setAll(
        source,
        l ->
            l == after.size()
                ? before.hidden().size()
                : before.indexOf(after.get(l).id()).orElse(NEW));
  }

  void apply(boolean withMemory) {
    copy(from.parameters(), to.parameters(), false);
    for (int slot = 0; withMemory && slot < from.memory().length; slot++) {
      copy(
          new Parameters(from.shape(), from.memory()[slot]),
          new Parameters(to.shape(), to.memory()[slot]),
          true);
    }
  }

  private void copy(Parameters old, Parameters young, boolean memory) {
    NetworkShape shape = to.shape();
    for (int l = 0; l < shape.depth(); l++) {
      if (source[l] == NEW) {
        continue;
      }
      int[] rows = inputs(l);
      boolean bias = shape.layers().get(l).bias();
      if (l == shape.depth() - 1) {
        outputColumns().copy(old.weights(source[l]), young.weights(l), rows, memory);
        if (bias) {
          outputColumns().copy(old.biases(source[l]), young.biases(l), new int[] {0}, memory);
        }
        continue;
      }
      int[] columns = neurons(l);
      copyEntries(old.weights(source[l]), young.weights(l), rows, columns);
      if (bias) {
        copyEntries(old.biases(source[l]), young.biases(l), new int[] {0}, columns);
      }
    }
  }

  /** For each neuron on the left of layer l its number in the old network, or {@link #NEW}. */
  private int[] inputs(int l) {
    if (l == 0) {
      List<String> before = source[0] == 0 ? from.data().features().ids() : List.of();
      return numbers(before, to.data().features().ids());
    }
    int[] rows = neurons(l - 1);
    if (source[l - 1] == NEW || source[l - 1] != source[l] - 1) {
      Arrays.fill(rows, NEW);
    }
    return rows;
  }

  /** For each neuron of hidden layer l its number in the old network, or {@link #NEW}. */
  private int[] neurons(int l) {
    LayerSpec after = to.spec().network().hidden().get(l);
    List<Integer> before =
        source[l] == NEW ? List.of() : ids(from.spec().network().hidden().get(source[l]));
    return numbers(before, ids(after));
  }

  private static List<Integer> ids(LayerSpec layer) {
    return layer.neurons().stream().map(Neuron::id).toList();
  }

  /** For each of the new ones its place among the old ones, or {@link #NEW}. */
  private static <T> int[] numbers(List<T> before, List<T> after) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      places.putIfAbsent(before.get(i), i);
    }
    return after.stream().mapToInt(id -> places.getOrDefault(id, NEW)).toArray();
  }

  private static void copyEntries(Matrix old, Matrix young, int[] rows, int[] columns) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; rows[i] != NEW && j < columns.length; j++) {
        if (columns[j] != NEW) {
          young.set(i, j, old.get(rows[i], columns[j]));
        }
      }
    }
  }

  private OutputColumns outputColumns() {
    return OutputColumns.between(from.data().dataset().task(), to.data().dataset().task());
  }
}
