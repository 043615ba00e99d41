package chalkgrad.training;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.network.NetworkShape;
import chalkgrad.engine.network.Parameters;
import java.util.Arrays;
import java.util.List;

/**
 * Moves what a network has learned into an edited one. Hidden layers correspond from both ends of
 * the two lists, as far as they are equal, and in the middle one to one if there are as many;
 * inputs correspond by feature; the output by itself. The weight between two neurons stays if both
 * of them remain, a bias if its neuron does, and the optimizer's memory with them.
 */
final class Transplant {
  private final TrainingRun from;
  private final TrainingRun to;

  /** For each layer of the new network the one of the old network, or −1. */
  private final int[] source;

  Transplant(TrainingRun from, TrainingRun to) {
    this.from = from;
    this.to = to;
    List<LayerSpec> before = from.spec().network().hidden();
    List<LayerSpec> after = to.spec().network().hidden();
    source = new int[after.size() + 1];
    Arrays.fill(source, -1);
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    for (int l = 0; l < after.size(); l++) {
      if (l < head) {
        source[l] = l;
      } else if (l >= after.size() - tail) {
        source[l] = l + before.size() - after.size();
      } else if (before.size() == after.size()) {
        source[l] = l;
      }
    }
    source[after.size()] = before.size();
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
      if (source[l] < 0) {
        continue;
      }
      int[] rows = inputRows(l);
      OutputColumns columns = l == shape.depth() - 1 ? outputColumns() : OutputColumns.SAME;
      columns.copy(old.weights(source[l]), young.weights(l), rows, memory);
      if (shape.layers().get(l).bias()) {
        columns.copy(old.biases(source[l]), young.biases(l), new int[] {0}, memory);
      }
    }
  }

  /** For each neuron on the left of layer l its number in the old network, or −1. */
  private int[] inputRows(int l) {
    int[] rows = new int[to.shape().fanIn(l)];
    if (l == 0) {
      List<String> before = source[0] == 0 ? from.data().features().ids() : List.of();
      List<String> after = to.data().features().ids();
      Arrays.setAll(rows, i -> before.indexOf(after.get(i)));
    } else {
      boolean neighbours = source[l - 1] >= 0 && source[l - 1] == source[l] - 1;
      int known = neighbours ? from.shape().units(source[l - 1]) : 0;
      Arrays.setAll(rows, i -> i < known ? i : -1);
    }
    return rows;
  }

  private OutputColumns outputColumns() {
    return OutputColumns.between(from.data().dataset().task(), to.data().dataset().task());
  }
}
