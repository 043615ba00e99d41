package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.NeuronAddress;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * Chooses the neuron whose map stands on the plot instead of the prediction: the pinned one, else
 * the one that has been pointed at for a moment. In the place of the title stands its formula, with
 * the way back.
 */
final class LargeMap {
  private static final Duration DELAY = Duration.millis(500);
  private static final int SHORT_TERMS = 8;
  private static final double GAP = 6;
  private static final int LONG_TERMS = 40;

  private final Workbench workbench;
  private final Label title;
  private final Label formula = new Label();
  private final Tooltip whole = Controls.tooltip("");
  private final Button back = new Button("×");
  private final HBox node = new HBox(GAP, back, formula);
  private final Text ruler = new Text();
  private final PauseTransition delay = new PauseTransition(DELAY);
  private NeuronAddress shown;

  /**
   * @param title gives way to the formula
   */
  LargeMap(Workbench workbench, Messages messages, Label title) {
    this.workbench = workbench;
    this.title = title;
    node.setId("large-map");
    node.getStyleClass().add("large-map");
    node.setMinWidth(0);
    formula.setId("large-map-formula");
    formula.setMinWidth(0);
    formula.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    formula.setTooltip(whole);
    back.setId("large-map-back");
    back.getStyleClass().addAll("cg-flat", "large-map-back");
    back.setMinWidth(Button.USE_PREF_SIZE);
    back.setAccessibleText(messages.text("map.back"));
    back.setTooltip(Controls.tooltip(messages.text("map.back")));
    back.setOnAction(event -> close());
    Controls.present(node, false);
    delay.setOnFinished(event -> choose(workbench.selection().hovered().get()));
    workbench.selection().pinned().addListener((source, before, now) -> choose(now));
    workbench.selection().hovered().addListener((source, before, now) -> point(now));
  }

  HBox node() {
    return node;
  }

  private void close() {
    delay.stop();
    workbench.selection().pinned().set(null);
    choose(null);
  }

  private void point(Item item) {
    if (workbench.selection().pinned().get() != null) {
      return;
    }
    if (item instanceof Item.Neuron) {
      delay.playFromStart();
    } else {
      delay.stop();
      choose(null);
    }
  }

  private void choose(Item item) {
    Item.Neuron pinned = workbench.selection().pinned().get();
    Item wanted = pinned != null ? pinned : item;
    shown =
        wanted instanceof Item.Neuron(int layer, int index)
            ? new NeuronAddress(layer, index)
            : null;
    ViewRequest view = workbench.view().get();
    if (shown == null ? view.enlarged() != null : !shown.equals(view.enlarged())) {
      workbench.view().set(view.withEnlarged(shown));
    }
    TrainingFrame frame = workbench.frame().get();
    if (frame != null) {
      show(frame);
    }
  }

  /** The formula with as many of its terms as there is room for. */
  private String fitting(TrainingFrame frame) {
    double room = room();
    ruler.setFont(formula.getFont());
    String text = "";
    for (int terms = SHORT_TERMS; terms > 0; terms--) {
      text = NeuronFormula.of(frame.network(), shown, terms);
      ruler.setText(text);
      if (ruler.getLayoutBounds().getWidth() <= room) {
        return text;
      }
    }
    return text;
  }

  /** What the others in the row leave. */
  private double room() {
    double room = node.getParent().getLayoutBounds().getWidth() - back.prefWidth(-1) - 3 * GAP;
    for (Node other : node.getParent().getChildrenUnmodifiable()) {
      room -= other == node || !other.isManaged() || other == title ? 0 : other.prefWidth(-1);
    }
    return room;
  }

  /** Says the formula with the numbers of a frame. */
  void show(TrainingFrame frame) {
    if (shown != null && !NeuronFormula.isIn(frame.network(), shown)) {
      close();
      return;
    }
    boolean present = shown != null;
    if (present) {
      formula.setText(fitting(frame));
      if (whole.isShowing() || whole.getText().isEmpty() || !frame.isPlaying()) {
        whole.setText(NeuronFormula.of(frame.network(), shown, LONG_TERMS));
      }
    }
    if (node.isVisible() != present) {
      Controls.present(node, present);
      Controls.present(title, !present);
    }
  }
}
