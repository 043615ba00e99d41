package chalkgrad.ui.controls;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.engine.loss.ClassWeights;
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
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/** How much each class counts in the loss; the numbers are shown while they are at work. */
final class ClassWeightRows {
  private static final double SMALLEST = 1e-6;
  private static final double LARGEST = 1e6;

  private final Messages messages = Messages.of(ClassWeightRows.class);
  private final Workbench workbench;
  private final Choice kind;
  private final NumberChoice numbers;
  private final VBox node;

  ClassWeightRows(Workbench workbench) {
    this.workbench = workbench;
    kind =
        new Choice(
            "class-weights-choice",
            messages.text("class-weights"),
            Arrays.stream(ClassWeights.Kind.values()).map(ClassWeights.Kind::id).toList(),
            id -> messages.text("class-weights." + id),
            this::choose);
    kind.hint(messages.text("class-weights.hint"));
    numbers =
        new NumberChoice(
            "class-weights-numbers-choice",
            messages.text("class-weights.numbers"),
            List.of("1 2", "1 5", "1 10", "2 1", "5 1", "10 1"),
            text -> set(ClassWeights.of(read(text))));
    node = new VBox(2, Controls.row(messages.text("class-weights"), kind.node()), numbers.node());
  }

  VBox node() {
    return node;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.addAll(
        kind.actions(
            ActionGroup.TRAIN, "class-weights", id -> messages.text("class-weights.hint")));
    actions.add(Reach.action(ActionGroup.TRAIN, numbers.box()));
    return actions;
  }

  /** Without classes, in a regression, there is nothing to weigh. */
  void show(ClassWeights weights, Dataset dataset) {
    Controls.present(node, dataset.task().isClassification());
    kind.show(weights.kind().id());
    boolean typed = weights.kind() == ClassWeights.Kind.TYPED;
    Controls.present(numbers.node(), typed);
    numbers.hint(
        messages.text("class-weights.numbers.hint", String.join(", ", dataset.classNames())));
    numbers.show(weights.typed().stream().map(Numbers::plain).collect(Collectors.joining(" ")));
  }

  private void choose(String id) {
    set(
        switch (id) {
          case "balanced" -> ClassWeights.BALANCED;
          case "typed" -> ClassWeights.of(Collections.nCopies(classes().size(), 1.0));
          default -> ClassWeights.NONE;
        });
  }

  /** Numbers with blanks or semicolons between them; commas will do where there are no others. */
  private List<Double> read(String text) {
    String[] words = text.strip().split("\\s*;\\s*|,?\\s+");
    if (words.length != classes().size()) {
      words = text.strip().split("\\s*[,;]\\s*");
    }
    if (words.length != classes().size()) {
      throw new UserException(messages.text("class-weights.refused", String.join(", ", classes())));
    }
    return Arrays.stream(words).map(word -> Numbers.parse(word, SMALLEST, LARGEST)).toList();
  }

  private List<String> classes() {
    return workbench.spec().get().data().source().dataset().classNames();
  }

  private void set(ClassWeights weights) {
    workbench.edit(spec -> spec.withTraining(spec.training().withClassWeights(weights)));
  }
}
