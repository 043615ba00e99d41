package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.VBox;

/** Whether the gradient is clipped, and where: the bound is shown while it is at work. */
final class ClippingRows {
  private static final double MIN_BOUND = 1e-12;
  private static final double MAX_BOUND = 1e6;

  private final Messages messages = Messages.of(ClippingRows.class);
  private final Workbench workbench;
  private final Choice kind;
  private final NumberChoice bound;
  private final VBox node;

  ClippingRows(Workbench workbench) {
    this.workbench = workbench;
    kind =
        new Choice(
            "clipping-choice",
            messages.text("clipping"),
            Arrays.stream(Clipping.Kind.values()).map(Clipping.Kind::id).toList(),
            id -> messages.text("clipping." + id),
            id -> set(now().withKind(Clipping.Kind.byId(id).orElseThrow())));
    kind.hint(messages.text("clipping.hint"));
    bound =
        new NumberChoice(
                "clipping-bound-choice",
                messages.text("clipping.bound"),
                List.of("0.001", "0.01", "0.1", "0.5", "1", "5", "10"),
                text -> set(now().withBound(Numbers.parse(text, MIN_BOUND, MAX_BOUND))))
            .hint(messages.text("clipping.bound.hint"));
    node = new VBox(4, Controls.row(messages.text("clipping"), kind.node()), bound.node());
  }

  VBox node() {
    return node;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(
        kind.actions(ActionGroup.TRAIN, "clipping", id -> messages.text("clipping.hint")));
    actions.add(Reach.action(ActionGroup.TRAIN, bound.box()));
    return actions;
  }

  void show(Clipping clipping) {
    kind.show(clipping.kind().id());
    Controls.present(bound.node(), !clipping.isNone());
    bound.show(Numbers.plain(clipping.bound()));
  }

  private Clipping now() {
    return workbench.spec().get().training().clipping();
  }

  private void set(Clipping clipping) {
    workbench.edit(spec -> spec.withTraining(spec.training().withClipping(clipping)));
  }
}
