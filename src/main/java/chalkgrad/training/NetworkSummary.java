package chalkgrad.training;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names what an edit of the network did; layers and neurons are counted from 1, as on screen. */
final class NetworkSummary {
  private final NetworkSpec before;
  private final NetworkSpec after;

  private NetworkSummary(NetworkSpec before, NetworkSpec after) {
    this.before = before;
    this.after = after;
  }

  static EditSummary between(NetworkSpec before, NetworkSpec after) {
    return new NetworkSummary(before, after).summary();
  }

  private EditSummary summary() {
    List<LayerSpec> added = missing(after, before);
    List<LayerSpec> removed = missing(before, after);
    if (!added.isEmpty() && !removed.isEmpty()) {
      return EditSummary.of("layers");
    }
    if (!added.isEmpty()) {
      LayerSpec first = added.getFirst();
      return added.size() == 1
          ? EditSummary.of("layer-added", place(after, first), first.units(), activation(first))
          : EditSummary.of("layers-added", added.size());
    }
    if (!removed.isEmpty()) {
      return removed.size() == 1
          ? EditSummary.of("layer-removed", place(before, removed.getFirst()))
          : EditSummary.of("layers-removed", removed.size());
    }
    return ids(before).equals(ids(after)) ? ofSameLayers() : ofOrder();
  }

  /** The layers of one network that the other does not have. */
  private static List<LayerSpec> missing(NetworkSpec in, NetworkSpec other) {
    Set<Long> known = new HashSet<>(ids(other));
    return in.hidden().stream().filter(layer -> !known.contains(layer.id())).toList();
  }

  private static List<Long> ids(NetworkSpec network) {
    return network.hidden().stream().map(LayerSpec::id).toList();
  }

  private static int place(NetworkSpec network, LayerSpec layer) {
    return network.indexOf(layer.id()).orElseThrow() + 1;
  }

  private static String activation(LayerSpec layer) {
    return switch (layer) {
      case LayerSpec.Dense dense -> dense.activation().id();
    };
  }

  /** One layer has moved if the others stand as before. */
  private EditSummary ofOrder() {
    for (LayerSpec layer : before.hidden().reversed()) {
      Set<Long> moved = Set.of(layer.id());
      if (ids(before.without(moved)).equals(ids(after.without(moved)))) {
        return EditSummary.of("layer-moved", place(before, layer), place(after, layer));
      }
    }
    return EditSummary.of("layers-moved");
  }

  private EditSummary ofSameLayers() {
    List<Integer> changed = new ArrayList<>();
    for (int l = 0; l < after.hidden().size(); l++) {
      if (!before.hidden().get(l).equals(after.hidden().get(l))) {
        changed.add(l);
      }
    }
    boolean outputStays =
        before.output().equals(after.output())
            && before.outputInitializer().equals(after.outputInitializer());
    if (changed.size() == 1 && outputStays) {
      int l = changed.getFirst();
      return ofLayer(l + 1, before.hidden().get(l), after.hidden().get(l));
    }
    if (changed.isEmpty() && !before.output().equals(after.output())) {
      return EditSummary.of("output", after.output().id());
    }
    return changed.isEmpty()
        ? EditSummary.of("output-start", after.outputInitializer().id())
        : EditSummary.of("layers");
  }

  private static EditSummary ofLayer(int number, LayerSpec old, LayerSpec young) {
    List<Integer> oldIds = old.neurons().stream().map(Neuron::id).toList();
    List<Integer> youngIds = young.neurons().stream().map(Neuron::id).toList();
    if (!oldIds.equals(youngIds)) {
      int gone = firstDifference(oldIds, youngIds);
      boolean chosen = youngIds.size() == oldIds.size() - 1 && gone < youngIds.size();
      return chosen
          ? EditSummary.of("neuron-removed", number, gone + 1)
          : EditSummary.of("units", number, old.units(), young.units());
    }
    if (!old.name().equals(young.name())) {
      return young.name().isEmpty()
          ? EditSummary.of("layer-unnamed", number)
          : EditSummary.of("layer-named", number, young.name());
    }
    if (!old.neurons().equals(young.neurons())) {
      int named = firstDifference(old.neurons(), young.neurons());
      return EditSummary.of("neuron-named", number, named + 1, young.neurons().get(named).name());
    }
    return switch (young) {
      case LayerSpec.Dense dense -> ofDense(number, (LayerSpec.Dense) old, dense);
    };
  }

  private static EditSummary ofDense(int number, LayerSpec.Dense old, LayerSpec.Dense young) {
    if (!old.activation().equals(young.activation())) {
      return EditSummary.of("layer-activation", number, young.activation().id());
    }
    if (old.bias() != young.bias()) {
      return EditSummary.of(young.bias() ? "layer-bias" : "layer-unbiased", number);
    }
    return EditSummary.of("layer-start", number, young.initializer().id());
  }

  private static <T> int firstDifference(List<T> some, List<T> others) {
    int i = 0;
    while (i < Math.min(some.size(), others.size()) && some.get(i).equals(others.get(i))) {
      i++;
    }
    return i;
  }
}
