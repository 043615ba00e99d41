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
import java.util.stream.IntStream;

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
    copy(from.parameters(), to.parameters());
    for (int slot = 0; withMemory && slot < from.memory().length; slot++) {
      copy(
          new Parameters(from.shape(), from.memory()[slot]),
          new Parameters(to.shape(), to.memory()[slot]));
    }
  }

  private void copy(Parameters old, Parameters young) {
    NetworkShape shape = to.shape();
    for (int l = 0; l < shape.depth(); l++) {
      if (source[l] == NEW) {
        continue;
      }
      int[] rows = inputs(l);
      int[] columns = neurons(l);
      copyEntries(old.weights(source[l]), young.weights(l), rows, columns);
      if (shape.layers().get(l).bias()) {
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

  /** For each neuron of layer l its number in the old network, or {@link #NEW}. */
  private int[] neurons(int l) {
    List<LayerSpec> before = from.spec().network().hidden();
    List<LayerSpec> after = to.spec().network().hidden();
    if (source[l] == NEW) {
      int[] none = new int[to.shape().units(l)];
      Arrays.fill(none, NEW);
      return none;
    }
    if (l < after.size()) {
      return numbers(ids(before.get(source[l])), ids(after.get(l)));
    }
    int known = from.shape().units(source[l]);
    return IntStream.range(0, to.shape().units(l)).map(j -> j < known ? j : NEW).toArray();
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
}
