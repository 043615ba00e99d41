package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.VBox;

/** How the learning rate changes: only the constants of the schedule that is chosen are shown. */
final class ScheduleRows {
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST_SHARE = 0.999999;
  private static final long MAX_EPOCHS = 1_000_000;

  private final Messages messages = Messages.of(ScheduleRows.class);
  private final Workbench workbench;
  private final Choice kind;
  private final Map<String, NumberChoice> constants = new LinkedHashMap<>();
  private final VBox node = new VBox(2);

  ScheduleRows(Workbench workbench) {
    this.workbench = workbench;
    kind =
        new Choice(
            "schedule-choice",
            messages.text("schedule"),
            Schedules.all().stream().map(Schedule::id).toList(),
            Names::schedule,
            id -> set(Schedules.of(id, Map.of())));
    kind.hint(messages.text("schedule.hint"));
    node.getChildren().add(Controls.row(messages.text("schedule"), kind.node()));
    epochs("epochs", List.of("5", "10", "20", "50", "100", "200", "500"));
    share("factor", SMALLEST, 1, List.of("0.1", "0.2", "0.5", "0.9", "0.95", "0.99", "0.999"));
    epochs("patience", List.of("3", "5", "10", "20", "50"));
    share("least", 0, LARGEST_SHARE, List.of("0", "0.001", "0.01", "0.1"));
    share("start", SMALLEST, 1, List.of("0.001", "0.01", "0.1", "0.5"));
    constants.values().forEach(choice -> node.getChildren().add(choice.node()));
  }

  VBox node() {
    return node;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(kind.actions(ActionGroup.TRAIN, "schedule", id -> Names.hint("schedule", id)));
    constants
        .values()
        .forEach(choice -> actions.add(Reach.action(ActionGroup.TRAIN, choice.box())));
    return actions;
  }

  void show(Schedule schedule) {
    kind.show(schedule.id());
    constants.forEach((name, choice) -> {
      Double value = schedule.settings().get(name);
      Controls.present(choice.node(), value != null);
      choice.show(value == null ? "" : Numbers.plain(value));
    });
  }

  private void epochs(String name, List<String> usual) {
    add(name, usual, text -> Numbers.parseWhole(text, 1, MAX_EPOCHS));
  }

  private void share(String name, double min, double max, List<String> usual) {
    add(name, usual, text -> Numbers.parse(text, min, max));
  }

  private void add(String name, List<String> usual, ToDoubleFunction<String> reader) {
    NumberChoice choice =
        new NumberChoice(
                "schedule-" + name + "-choice",
                messages.text("schedule." + name),
                usual,
                text -> setConstant(name, reader.applyAsDouble(text)))
            .hint(messages.text("schedule." + name + ".hint"));
    constants.put(name, choice);
  }

  private void setConstant(String name, double value) {
    Schedule now = workbench.spec().get().training().schedule();
    // A field that is hidden is left with the text of another schedule.
    if (now.settings().containsKey(name)) {
      Map<String, Double> all = new TreeMap<>(now.settings());
      all.put(name, value);
      set(now.with(all));
    }
  }

  private void set(Schedule schedule) {
    workbench.edit(spec -> spec.withTraining(spec.training().withSchedule(schedule)));
  }
}
