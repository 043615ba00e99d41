package chalkgrad.ui.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which hidden layers are selected, by id, as in any list: one, several, or a stretch of them. */
final class LayerSelection {
  /** No layer has this id. */
  static final long NONE = 0;

  private final ReadOnlyObjectWrapper<Set<Long>> ids =
      new ReadOnlyObjectWrapper<>(this, "ids", Set.of());
  private long anchor = NONE;
  private long lead = NONE;

  /** The selected ids, an immutable set. */
  ReadOnlyObjectProperty<Set<Long>> ids() {
    return ids.getReadOnlyProperty();
  }

  boolean contains(long id) {
    return ids.get().contains(id);
  }

  /** The layer that was chosen last, from which arrow keys go on; {@link #NONE} if none. */
  long lead() {
    return lead;
  }

  void clear() {
    select(Set.of(), NONE);
  }

  /** Selects this layer alone. */
  void only(long id) {
    select(Set.of(id), id);
  }

  /** Selects these; the last of them leads. */
  void set(Collection<Long> wanted) {
    long last = NONE;
    for (long id : wanted) {
      last = id;
    }
    select(Set.copyOf(wanted), last);
  }

  private void select(Set<Long> selected, long chosen) {
    anchor = chosen;
    lead = chosen;
    ids.set(selected);
  }

  /** Adds a layer to the selection, or takes it out. */
  void toggle(long id) {
    Set<Long> next = new HashSet<>(ids.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    select(Set.copyOf(next), id);
  }

  /** Selects everything from the layer that was chosen first to this one. */
  void extendTo(long id, List<Long> order) {
    int from = order.indexOf(anchor);
    int to = order.indexOf(id);
    if (from < 0 || to < 0) {
      only(id);
      return;
    }
    lead = id;
    ids.set(Set.copyOf(order.subList(Math.min(from, to), Math.max(from, to) + 1)));
  }

  /** Layers that are gone are not selected. */
  void keep(List<Long> order) {
    List<Long> remaining = new ArrayList<>(ids.get());
    if (remaining.retainAll(order)) {
      lead = remaining.contains(lead) ? lead : NONE;
      anchor = remaining.contains(anchor) ? anchor : NONE;
      ids.set(Set.copyOf(remaining));
    }
  }
}
