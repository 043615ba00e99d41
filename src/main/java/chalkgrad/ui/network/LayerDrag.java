package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.ui.common.Names;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Layers that are dragged: new ones from the palette into a gap, others by their headers into
 * another gap or out of the picture, which removes them. A ghost follows the pointer, a mark shows
 * where the layer would go, Escape lets everything be as it was.
 */
final class LayerDrag {
  private static final Messages TEXT = Messages.of(LayerDrag.class);
  private static final PseudoClass REMOVING = PseudoClass.getPseudoClass("removing");
  private static final double SLACK = 6;
  private static final double BESIDE_POINTER = 14;

  /** Where layers can be dropped. */
  interface Area {
    /** The gap nearest to a point of the scene; {@link #OUTSIDE} if the point is not within. */
    int gapAt(double sceneX, double sceneY);

    /** Shows where the dragged layers would go. */
    void mark(int gap, Set<Long> carried);

    /** No gap. */
    int OUTSIDE = -1;
  }

  /**
   * What is dragged.
   *
   * @param ids of the layers that move; empty for a new one
   * @param activation of the new one
   */
  private record Load(Set<Long> ids, Activation activation, String text) {
    boolean isNew() {
      return ids.isEmpty();
    }
  }

  private final Composer composer;
  private final EventHandler<KeyEvent> escape = this::key;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private Area area;
  private Supplier<Load> offered;
  private Load load;
  private double startX;
  private double startY;
  private Label ghost;
  private Scene scene;

  LayerDrag(Composer composer) {
    this.composer = composer;
  }

  /** Tells where layers can be dropped. */
  void over(Area newArea) {
    area = newArea;
  }

  /** Lets a header drag its layer, and with it the others if it is one of several selected. */
  void ofLayers(Node header, Supplier<LayerSpec> layer) {
    listen(
        header,
        () -> {
          Set<Long> ids = composer.meantBy(layer.get().id());
          String text =
              ids.size() == 1
                  ? LayerHeader.text(layer.get(), false)
                  : TEXT.text("drag.several", String.valueOf(ids.size()));
          return new Load(ids, null, text);
        });
  }

  /** Lets a node drag a new layer. */
  void ofNew(Node chip, Supplier<Activation> activation) {
    listen(
        chip,
        () ->
            new Load(
                Set.of(),
                activation.get(),
                TEXT.text(
                    "header.hidden",
                    String.valueOf(Defaults.NEW_LAYER_UNITS),
                    Names.activation(activation.get().id()))));
  }

  private void listen(Node node, Supplier<Load> loads) {
    node.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            end();
            press(node, loads, event);
          }
        });
  }

  /** The scene is listened to because not every platform sends a whole drag to where it began. */
  private void press(Node node, Supplier<Load> loads, MouseEvent event) {
    scene = node.getScene();
    offered = loads;
    startX = event.getSceneX();
    startY = event.getSceneY();
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent event) {
    boolean far = Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY) > SLACK;
    if (load == null && far) {
      begin();
    }
    if (load != null) {
      follow(event.getSceneX(), event.getSceneY());
    }
  }

  private void begin() {
    load = offered.get();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    ghost = new Label(load.text());
    ghost.getStyleClass().add("layer-ghost");
    ghost.getStylesheets().add(LayerDrag.class.getResource("network.css").toExternalForm());
  }

  private void follow(double x, double y) {
    int gap = area.gapAt(x, y);
    boolean removing = gap == Area.OUTSIDE && !load.isNew();
    ghost.pseudoClassStateChanged(REMOVING, removing);
    ghost.setText(removing ? TEXT.text("drag.remove", load.text()) : load.text());
    area.mark(isNoMove(gap) ? Area.OUTSIDE : gap, load.ids());
    composer.overlays().carry(ghost, x + BESIDE_POINTER, y + BESIDE_POINTER);
  }

  /** Whether dropping there would leave everything in its place. */
  private boolean isNoMove(int gap) {
    var network = composer.workbench().spec().get().network();
    return gap != Area.OUTSIDE
        && !load.isNew()
        && network.withMoved(load.ids(), gap).equals(network);
  }

  private void release(MouseEvent event) {
    Load dropped = load;
    int gap = dropped == null ? Area.OUTSIDE : area.gapAt(event.getSceneX(), event.getSceneY());
    end();
    if (dropped == null) {
      return;
    }
    if (gap == Area.OUTSIDE) {
      if (!dropped.isNew()) {
        composer.remove(dropped.ids());
      }
    } else if (dropped.isNew()) {
      composer.insert(gap, dropped.activation());
    } else {
      composer.move(dropped.ids(), gap);
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      event.consume();
    }
  }

  private void end() {
    if (scene != null) {
      scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
      scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }
    if (load != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
      composer.overlays().carry(null, 0, 0);
      area.mark(Area.OUTSIDE, Set.of());
    }
    scene = null;
    load = null;
    ghost = null;
  }
}
