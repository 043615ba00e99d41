package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.layout.VBox;

/** Which penalty, and how strong: only the strengths that are at work are shown. */
final class PenaltyRows {
  private static final double USUAL = 0.001;
  private static final double MIN_STRENGTH = 1e-12;
  private static final double MAX_STRENGTH = 1000;
  private static final List<String> USUAL_STRENGTHS =
      List.of("0.00001", "0.0001", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1");

  private final Messages messages = Messages.of(PenaltyRows.class);
  private final Workbench workbench;
  private final Choice kind;
  private final NumberChoice l1;
  private final NumberChoice l2;
  private final VBox node;

  PenaltyRows(Workbench workbench) {
    this.workbench = workbench;
    kind =
        new Choice(
            "penalty-choice",
            messages.text("penalty"),
            List.of("none", "l1", "l2", "both"),
            id -> messages.text("penalty." + id),
            this::choose);
    kind.hint(messages.text("penalty.hint"));
    l1 = strength("l1", value -> new Penalty(value, now().l2()));
    l2 = strength("l2", value -> new Penalty(now().l1(), value));
    node = new VBox(4, Controls.row(messages.text("penalty"), kind.node()), l1.node(), l2.node());
  }

  VBox node() {
    return node;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(kind.actions(ActionGroup.TRAIN, "penalty", id -> messages.text("penalty.hint")));
    actions.add(Reach.action(ActionGroup.TRAIN, l1.box()));
    actions.add(Reach.action(ActionGroup.TRAIN, l2.box()));
    return actions;
  }

  void show(Penalty penalty) {
    boolean one = penalty.l1() > 0;
    boolean two = penalty.l2() > 0;
    kind.show(one && two ? "both" : one ? "l1" : two ? "l2" : "none");
    Controls.present(l1.node(), one);
    Controls.present(l2.node(), two);
    l1.show(Numbers.plain(penalty.l1()));
    l2.show(Numbers.plain(penalty.l2()));
  }

  private NumberChoice strength(String key, DoubleFunction<Penalty> change) {
    return new NumberChoice(
            "penalty-" + key + "-choice",
            messages.text("penalty." + key + ".strength"),
            USUAL_STRENGTHS,
            text -> set(change.apply(Numbers.parse(text, MIN_STRENGTH, MAX_STRENGTH))))
        .hint(messages.text("penalty." + key + ".hint"));
  }

  private void choose(String id) {
    double one = now().l1() > 0 ? now().l1() : USUAL;
    double two = now().l2() > 0 ? now().l2() : USUAL;
    set(
        switch (id) {
          case "l1" -> new Penalty(one, 0);
          case "l2" -> new Penalty(0, two);
          case "both" -> new Penalty(one, two);
          default -> Penalty.NONE;
        });
  }

  private Penalty now() {
    return workbench.spec().get().training().penalty();
  }

  private void set(Penalty penalty) {
    workbench.edit(spec -> spec.withTraining(spec.training().withPenalty(penalty)));
  }
}
