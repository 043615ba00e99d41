package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * A row that gives way where it is too narrow: first some of its buttons keep only their icons (a
 * tooltip says the rest), then what is needed less often waits behind a button with three dots.
 */
final class FittingBar extends HBox {
  /** Room that must be left before something returns, so that nothing flickers. */
  private static final double SLACK = 6;

  private interface Step {
    void take();

    void undo();
  }

  private final Button more;
  private final Overlays overlays;
  private final List<Node> order;
  private final VBox waiting = new VBox(10);
  private final List<Step> steps = new ArrayList<>();
  private final List<Node> postponed = new ArrayList<>();
  private final List<Double> saved = new ArrayList<>();

  FittingBar(double spacing, Overlays overlays, Node... children) {
    super(spacing, children);
    this.overlays = overlays;
    String hint = Messages.of(FittingBar.class).text("bar.more");
    more = Controls.button("more-button", BootstrapIcons.THREE_DOTS, "", hint);
    more.setOnAction(event -> openMore());
    Controls.present(more, false);
    waiting.setId("more-contents");
    waiting.getStyleClass().add("cg-more");
    getChildren().add(more);
    order = List.copyOf(getChildren());
    waiting
        .sceneProperty()
        .addListener((property, before, now) -> {
          if (now == null) {
            takeBack();
          }
        });
  }

  /** These lose their text when there is no room, in this order. */
  FittingBar wordless(Labeled... buttons) {
    for (Labeled button : buttons) {
      steps.add(
          new Step() {
            @Override
            public void take() {
              button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }

            @Override
            public void undo() {
              button.setContentDisplay(ContentDisplay.LEFT);
            }
          });
    }
    return this;
  }

  /** This then asks for less, and takes what room is left. */
  FittingBar narrow(Region region, double least) {
    steps.add(
        new Step() {
          @Override
          public void take() {
            region.setPrefWidth(least);
          }

          @Override
          public void undo() {
            region.setPrefWidth(USE_COMPUTED_SIZE);
          }
        });
    return this;
  }

  /** These go behind the three dots after that, in this order. */
  FittingBar postpone(Node... nodes) {
    for (Node node : nodes) {
      steps.add(
          new Step() {
            @Override
            public void take() {
              if (node.getParent() != FittingBar.this) {
                return;
              }
              postponed.add(node);
              Controls.present(node, false);
              Controls.present(more, true);
            }

            @Override
            public void undo() {
              if (postponed.contains(node)) {
                release(node);
              }
            }
          });
    }
    return this;
  }

  /** Shows one of the row again, because it goes elsewhere or there is room. */
  void release(Node node) {
    postponed.remove(node);
    Controls.present(node, true);
    Controls.present(more, !postponed.isEmpty());
  }

  @Override
  protected void layoutChildren() {
    if (waiting.getScene() == null) {
      fit();
    }
    super.layoutChildren();
  }

  private void fit() {
    double room = getWidth();
    double needed = computePrefWidth(-1);
    while (!saved.isEmpty() && needed + saved.getLast() + SLACK <= room) {
      saved.removeLast();
      steps.get(saved.size()).undo();
      needed = computePrefWidth(-1);
    }
    while (needed > room && saved.size() < steps.size()) {
      steps.get(saved.size()).take();
      double now = computePrefWidth(-1);
      saved.add(needed - now);
      needed = now;
    }
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  private void openMore() {
    if (waiting.getScene() != null) {
      overlays.closePopover();
      return;
    }
    // The nodes themselves move, so that there is one of each.
    for (Node node : postponed) {
      Controls.present(node, true);
      waiting.getChildren().add(node);
    }
    overlays.showPopover(waiting, more);
  }

  private void takeBack() {
    for (Node node : List.copyOf(waiting.getChildren())) {
      waiting.getChildren().remove(node);
      Controls.present(node, false);
      int place = 0;
      while (order.indexOf(getChildren().get(place)) < order.indexOf(node)) {
        place++;
      }
      getChildren().add(place, node);
    }
  }
}
