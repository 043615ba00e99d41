package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.glossary.Explain;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which class counts as positive, for the threshold and for all charts. */
final class PositiveChoice {
  private final Workbench workbench;
  private final Choice choice;
  private final HBox node;
  private List<String> classNames = List.of();

  PositiveChoice(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.choice =
        new Choice(
            "positive-class",
            messages.text("positive.accessible"),
            List.of(),
            id -> classNames.get(Integer.parseInt(id)),
            this::edit);
    choice.node().getStyleClass().add("positive-class");
    Label name = new Label(messages.text("positive"));
    name.setLabelFor(choice.node());
    name.setMinWidth(Label.USE_PREF_SIZE);
    Explain.linkTo(name, choice.node());
    node = new HBox(6, name, choice.node());
    node.setAlignment(Pos.CENTER_LEFT);
    workbench.spec().addListener((source, before, now) -> display(now.positiveClass()));
  }

  HBox node() {
    return node;
  }

  /** Offers the classes of the data on screen. */
  void offer(List<String> names) {
    if (!names.equals(classNames)) {
      choice.show(null);
      classNames = List.copyOf(names);
      List<String> ids = IntStream.range(0, names.size()).mapToObj(Integer::toString).toList();
      choice.node().getItems().setAll(ids);
      choice.node().setVisibleRowCount(Math.min(ids.size(), 10));
    }
    display(workbench.spec().get().positiveClass());
  }

  private void edit(String id) {
    int index = Integer.parseInt(id);
    workbench.edit(spec -> spec.withPositiveClass(index));
  }

  /** The spec may be ahead of the data on screen. */
  private void display(int index) {
    choice.show(index < classNames.size() ? Integer.toString(index) : null);
  }
}
