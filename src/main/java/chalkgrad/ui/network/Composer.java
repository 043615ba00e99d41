package chalkgrad.ui.network;

import chalkgrad.base.UserException;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Putting layers together: what is selected, and what buttons, keys and drags do with it. */
final class Composer {
  private final Workbench workbench;
  private final Overlays overlays;
  private final LayerSelection selection = new LayerSelection();
  private final ObjectProperty<Activation> kind =
      new SimpleObjectProperty<>(this, "kind", Defaults.layer(1).activation());

  Composer(Workbench workbench, Overlays overlays) {
    this.workbench = workbench;
    this.overlays = overlays;
    workbench.spec().subscribe(spec -> selection.keep(order()));
  }

  Workbench workbench() {
    return workbench;
  }

  Overlays overlays() {
    return overlays;
  }

  LayerSelection selection() {
    return selection;
  }

  /** The activation of the layer that was added last, and of the next one. */
  ObjectProperty<Activation> kind() {
    return kind;
  }

  /** The hidden layers as they stand now. */
  List<LayerSpec> layers() {
    return workbench.spec().get().network().hidden();
  }

  /** Their ids from left to right. */
  List<Long> order() {
    return layers().stream().map(LayerSpec::id).toList();
  }

  /** Inserts a layer of the present kind into a gap and selects it. */
  void insert(int gap) {
    insert(gap, kind.get());
  }

  /** Inserts a layer of a kind into a gap and selects it; the next ones are of that kind too. */
  void insert(int gap, Activation activation) {
    kind.set(activation);
    add(LayerEdits.insert(gap, activation));
  }

  /** The gap on the right of the selection; without one, the gap before the output. */
  int gapBehindSelection() {
    List<Long> order = order();
    for (int l = order.size(); l > 0; l--) {
      if (selection.contains(order.get(l - 1))) {
        return l;
      }
    }
    return order.size();
  }

  private void add(UnaryOperator<ExperimentSpec> edit) {
    List<Long> before = order();
    workbench.edit(edit);
    List<Long> added = new ArrayList<>(order());
    added.removeAll(before);
    if (!added.isEmpty()) {
      selection.set(added);
    }
  }

  /** What a button of a layer acts on: the selection if the layer is part of it, else the layer. */
  Set<Long> meantBy(long id) {
    return selection.contains(id) ? selection.ids().get() : Set.of(id);
  }

  void addUnits(Set<Long> ids, int difference) {
    workbench.edit(LayerEdits.addUnits(ids, difference));
  }

  void move(Set<Long> ids, int gap) {
    workbench.edit(LayerEdits.move(ids, gap));
  }

  /** Removes layers; if they were selected, the next one is selected instead. */
  void remove(Set<Long> ids) {
    List<Long> before = order();
    boolean selected = ids.contains(selection.lead());
    int place = before.indexOf(selection.lead());
    workbench.edit(LayerEdits.remove(ids));
    List<Long> after = order();
    if (selected && !after.isEmpty()) {
      long gone = before.subList(0, place).stream().filter(ids::contains).count();
      selection.only(after.get((int) Math.min(place - gone, after.size() - 1)));
    }
  }

  void removeSelected() {
    if (!selection.ids().get().isEmpty()) {
      remove(selection.ids().get());
    }
  }

  void selectAll() {
    selection.set(order());
  }

  /** Selects the neighbour of the layer that was chosen last. */
  void step(int direction, boolean extend) {
    List<Long> order = order();
    int at = order.indexOf(selection.lead());
    if (order.isEmpty()) {
      return;
    }
    int next = at < 0 ? (direction > 0 ? 0 : order.size() - 1) : at + direction;
    long id = order.get(Math.clamp(next, 0, order.size() - 1));
    if (extend) {
      selection.extendTo(id, order);
    } else {
      selection.only(id);
    }
  }

  /** Moves the selection by one place. */
  void reorder(int direction) {
    List<Long> order = order();
    List<Integer> places = new ArrayList<>();
    for (int l = 0; l < order.size(); l++) {
      if (selection.contains(order.get(l))) {
        places.add(l);
      }
    }
    if (!places.isEmpty()) {
      int gap = direction < 0 ? places.getFirst() - 1 : places.getLast() + 2;
      move(selection.ids().get(), Math.clamp(gap, 0, order.size()));
    }
  }

  private List<LayerSpec> selected() {
    return layers().stream().filter(layer -> selection.contains(layer.id())).toList();
  }

  /** Puts the selected layers onto the clipboard; false if there are none. */
  boolean copy() {
    List<LayerSpec> layers = selected();
    if (!layers.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(LayerText.write(layers));
      Clipboard.getSystemClipboard().setContent(content);
    }
    return !layers.isEmpty();
  }

  void cut() {
    if (copy()) {
      removeSelected();
    }
  }

  /** Inserts the layers of the clipboard on the right of the selection. */
  void paste() {
    try {
      List<LayerSpec> layers = LayerText.read(Clipboard.getSystemClipboard().getString());
      add(LayerEdits.insert(gapBehindSelection(), layers));
    } catch (UserException problem) {
      workbench.notice().set(Notice.error(problem.getMessage()));
    }
  }

  void duplicate() {
    List<LayerSpec> layers = selected();
    if (!layers.isEmpty()) {
      add(LayerEdits.insert(gapBehindSelection(), layers));
    }
  }
}
