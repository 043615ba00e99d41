package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Slider;

/** What the boundary pane offers to menu, palette and keys. */
final class BoundaryActions {
  private static final double MIDDLE = 0.5;

  private final Workbench workbench;
  private final Messages messages;
  private final DrawingBar bar;
  private final Sketch sketch;
  private final Slider threshold;

  BoundaryActions(
      Workbench workbench, Messages messages, DrawingBar bar, Sketch sketch, Slider threshold) {
    this.workbench = workbench;
    this.messages = messages;
    this.bar = bar;
    this.sketch = sketch;
    this.threshold = threshold;
  }

  /**
   * @param frame the one that is shown; {@code null} before the first
   */
  List<Action> actions(TrainingFrame frame) {
    List<Action> actions = new ArrayList<>();
    Action there = Reach.action(ActionGroup.TRAIN, threshold);
    actions.add(
        Action.of(ActionGroup.VIEW, "threshold", messages, there.deed())
            .on("T")
            .refusedBy(() -> there.isPossible() ? "" : messages.text("threshold.refused")));
    actions.add(
        Action.of(ActionGroup.VIEW, "threshold-middle", messages, this::middle)
            .unlisted()
            .refusedBy(() -> there.isPossible() ? "" : messages.text("threshold.refused")));
    for (Tool tool : bar.tools()) {
      actions.add(take(tool, frame));
    }
    actions.add(Action.of(ActionGroup.DATA, "clear-samples", messages, sketch::clear).unlisted());
    return actions;
  }

  private void middle() {
    workbench.edit(spec -> spec.withThreshold(MIDDLE));
  }

  private Action take(Tool tool, TrainingFrame frame) {
    String refusal = frame == null ? "" : tool.refusal(frame.plot());
    return Action.named(
            ActionGroup.DATA,
            "tool-" + tool.id(),
            messages.text("action.tool", messages.text("tool." + tool.id(), tool.key().getName())),
            messages.text("tool." + tool.id() + ".hint"),
            () -> {
              workbench.drawing().set(true);
              bar.take(tool);
            })
        .unlisted()
        .refusedBy(() -> refusal.isEmpty() ? "" : messages.text(refusal));
  }

  /** The keys of the plot, and those of a paint program. */
  List<LocalKeys> localKeys() {
    List<LocalKeys.Line> tools = new ArrayList<>();
    tools.add(line("↑ ↓ ← →", "keys.pen"));
    tools.add(line("Ctrl+→ Alt+→", "keys.pen.steps"));
    tools.add(line("Space", "keys.pen.press"));
    tools.add(line("Enter", "keys.pen.hold"));
    StringBuilder keys = new StringBuilder();
    bar.tools().forEach(tool -> keys.append(tool.key().getName()).append(' '));
    tools.add(line(keys.toString().strip(), "keys.tools"));
    tools.add(line("1 … 0", "keys.classes"));
    tools.add(line("[ ]", "keys.size"));
    tools.add(line("Shift+→", "keys.nudge"));
    tools.add(line("Delete", "keys.delete"));
    tools.add(line("F2", "keys.rename"));
    tools.add(line("Esc", "keys.escape"));
    return List.of(
        new LocalKeys(
            messages.text("keys.plot"),
            List.of(
                line("↑ ↓ ← →", "keys.walk"),
                line("Enter", "keys.pick"),
                line("+ −", "keys.zoom"),
                line("0", "keys.fit"),
                line("Ctrl+→", "keys.pan"))),
        new LocalKeys(messages.text("keys.drawing"), tools));
  }

  private LocalKeys.Line line(String keys, String text) {
    return new LocalKeys.Line(keys, messages.text(text));
  }
}
