package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.schedule.Constant;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.TrainingSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Disclosure;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;

/** What is set less often; closed, the line says what of it is at work. */
final class MoreRows {
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e6;

  private final Messages messages = Messages.of(MoreRows.class);
  private final Workbench workbench;
  private final ScheduleRows schedule;
  private final ClippingRows clipping;
  private final ClassWeightRows classWeights;
  private final NumberChoice maxNorm;
  private final Disclosure disclosure;

  MoreRows(Workbench workbench) {
    this.workbench = workbench;
    schedule = new ScheduleRows(workbench);
    clipping = new ClippingRows(workbench);
    classWeights = new ClassWeightRows(workbench);
    maxNorm = maxNormChoice();
    disclosure =
        new Disclosure(
            "more-training-disclosure",
            "",
            schedule.node(),
            classWeights.node(),
            clipping.node(),
            maxNorm.node());
    disclosure.hint(messages.text("more.hint"));
  }

  VBox node() {
    return disclosure.node();
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(schedule.actions());
    actions.addAll(classWeights.actions());
    actions.addAll(clipping.actions());
    actions.add(Reach.action(ActionGroup.TRAIN, maxNorm.box()));
    return actions;
  }

  void show(ExperimentSpec spec) {
    TrainingSpec training = spec.training();
    schedule.show(training.schedule());
    classWeights.show(training.classWeights(), spec.data().source().dataset());
    clipping.show(training.clipping());
    maxNorm.show(
        training.maxNorm().isNone()
            ? messages.text("max-norm.none")
            : Numbers.plain(training.maxNorm().bound()));
    List<String> atWork = atWork(spec);
    disclosure.title(
        atWork.isEmpty()
            ? messages.text("more")
            : messages.text("more.title", String.join(", ", atWork)));
  }

  private List<String> atWork(ExperimentSpec spec) {
    TrainingSpec training = spec.training();
    List<String> atWork = new ArrayList<>();
    if (!(training.schedule() instanceof Constant)) {
      atWork.add(Names.schedule(training.schedule().id()));
    }
    if (!training.classWeights().isNone()
        && spec.data().source().dataset().task().isClassification()) {
      atWork.add(messages.text("more.class-weights"));
    }
    if (!training.clipping().isNone()) {
      atWork.add(messages.text("more.clipping"));
    }
    if (!training.maxNorm().isNone()) {
      atWork.add(messages.text("more.max-norm"));
    }
    return atWork;
  }

  private NumberChoice maxNormChoice() {
    String none = messages.text("max-norm.none");
    return new NumberChoice(
            "max-norm-choice",
            messages.text("max-norm"),
            List.of(none, "0.5", "1", "2", "3", "4", "5"),
            text ->
                set(
                    text.strip().equalsIgnoreCase(none)
                        ? MaxNorm.NONE
                        : new MaxNorm(Numbers.parse(text, SMALLEST, LARGEST))))
        .hint(messages.text("max-norm.hint"));
  }

  private void set(MaxNorm bound) {
    workbench.edit(spec -> spec.withTraining(spec.training().withMaxNorm(bound)));
  }
}
