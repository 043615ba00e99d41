package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.NetworkSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the network pane offers to menu, palette and keys. What concerns a layer is done to the
 * selected ones, without a selection to the last one.
 */
final class NetworkActions {
  private static final Messages TEXT = Messages.of(NetworkActions.class);

  private final Composer composer;
  private final NetworkDiagram diagram;

  NetworkActions(Composer composer, NetworkDiagram diagram) {
    this.composer = composer;
    this.diagram = diagram;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(of("add-layer", this::addLayer).on("L").refusedBy(this::full));
    actions.add(
        of("remove-layer", () -> composer.remove(meant())).on("Shift+L").refusedBy(this::none));
    actions.add(of("add-neuron", () -> units(1)).on("U").refusedBy(this::none));
    actions.add(of("remove-neuron", () -> units(-1)).on("Shift+U").refusedBy(this::least));
    actions.add(of("duplicate-layers", this::duplicate).unlisted().refusedBy(this::fullOrNone));
    for (Activation activation : Activations.hidden()) {
      actions.add(addLayer(activation));
    }
    actions.add(of("zoom-in", () -> diagram.zoomBy(NetworkDiagram.ZOOM_STEP)).unlisted());
    actions.add(of("zoom-out", () -> diagram.zoomBy(1 / NetworkDiagram.ZOOM_STEP)).unlisted());
    actions.add(of("zoom-fit", diagram::zoomToFit).unlisted());
    return actions;
  }

  private static Action of(String id, Runnable deed) {
    return Action.of(ActionGroup.NETWORK, id, TEXT, deed);
  }

  private Action addLayer(Activation activation) {
    String id = activation.id();
    return Action.named(
            ActionGroup.NETWORK,
            "add-layer-" + id,
            TEXT.text("add-layer.of", Names.activation(id)),
            Names.hint("activation", id),
            () -> composer.insert(composer.gapBehindSelection(), Activations.of(id, Map.of())))
        .unlisted()
        .refusedBy(this::full);
  }

  private void addLayer() {
    composer.insert(composer.gapBehindSelection());
  }

  private void duplicate() {
    composer.selection().set(composer.order().stream().filter(meant()::contains).toList());
    composer.duplicate();
  }

  private Set<Long> meant() {
    Set<Long> selected = composer.selection().ids().get();
    return selected.isEmpty() ? Set.of(composer.order().getLast()) : selected;
  }

  private void units(int difference) {
    composer.addUnits(meant(), difference);
  }

  private String full() {
    int hidden = composer.layers().size();
    return hidden < NetworkSpec.MAX_HIDDEN
        ? ""
        : TEXT.text("add-layer.full", String.valueOf(hidden));
  }

  private String none() {
    return composer.layers().isEmpty() ? TEXT.text("layers.none") : "";
  }

  private String fullOrNone() {
    return none().isEmpty() ? full() : none();
  }

  private String least() {
    if (composer.layers().isEmpty()) {
      return none();
    }
    Set<Long> meant = meant();
    boolean some =
        composer.layers().stream()
            .filter(layer -> meant.contains(layer.id()))
            .mapToInt(LayerSpec::units)
            .anyMatch(units -> units > 1);
    return some ? "" : TEXT.text("header.minus.least");
  }

  static List<LocalKeys> localKeys() {
    List<LocalKeys.Line> diagram =
        List.of(
            line("↑ ↓ ← →", "keys.walk"),
            line("Enter", "keys.type"),
            line("+ −", "keys.nudge"),
            line("P", "keys.map"),
            line("Ctrl+plus Ctrl+minus Ctrl+0", "keys.zoom"));
    List<LocalKeys.Line> headers =
        List.of(
            line("← → Shift+→", "keys.select"),
            line("Alt+← Alt+→", "keys.move"),
            line("Enter", "keys.settings"),
            line("+ −", "keys.units"),
            line("Insert Delete", "keys.insert"),
            line("Ctrl+C Ctrl+X Ctrl+V", "keys.clipboard"),
            line("Ctrl+D Ctrl+A", "keys.duplicate"),
            line("Esc", "keys.clear"));
    return List.of(
        new LocalKeys(TEXT.text("keys.diagram"), diagram),
        new LocalKeys(TEXT.text("keys.headers"), headers));
  }

  private static LocalKeys.Line line(String keys, String text) {
    return new LocalKeys.Line(keys, TEXT.text(text));
  }
}
