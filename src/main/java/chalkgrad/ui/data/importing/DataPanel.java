package chalkgrad.ui.data.importing;

import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportChoices;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.data.importing.GuessChoice.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What concerns the whole table: the task, and what counts as missing everywhere. */
final class DataPanel {
  private final ImportModel model;
  private final GuessChoice<Task> task;
  private final GuessChoice<String> positive;
  private final GuessChoice<MissingPolicy> policy;
  private final CodesField codes;
  private final HBox positiveRow;
  private final VBox node;

  DataPanel(ImportModel model) {
    this.model = model;
    Label title = new Label(Words.text("data"));
    title.getStyleClass().add("cg-title");
    task =
        new GuessChoice<>(
            "import-task",
            Words.text("task"),
            value -> model.edit(options -> options.toBuilder().task(value).build()));
    positive =
        new GuessChoice<>(
            "import-positive",
            Words.text("positive"),
            value -> model.edit(options -> options.toBuilder().positiveClass(value).build()));
    codes =
        new CodesField(
            "import-codes",
            Words.text("codes"),
            value -> model.edit(options -> options.toBuilder().missingCodes(value).build()));
    codes.node().setTooltip(Controls.tooltip(Words.text("codes.hint")));
    policy =
        new GuessChoice<>(
            "import-policy",
            Words.text("policy"),
            value ->
                model.edit(
                    options -> options.toBuilder().missingPolicy(value.orElseThrow()).build()));
    positiveRow = Rows.of(Words.text("positive"), positive.node());
    node =
        new VBox(
            5,
            title,
            Rows.of(Words.text("task"), task.node()),
            positiveRow,
            Rows.of(Words.text("codes"), codes.node()),
            Rows.of(Words.text("policy"), policy.node()));
    node.getStyleClass().add("import-panel");
    model.preview().addListener((property, before, now) -> show());
    model.options().addListener((property, before, now) -> show());
    show();
  }

  VBox node() {
    return node;
  }

  private void show() {
    CsvOptions options = model.options().get();
    Optional<ImportDraft> draft =
        Optional.ofNullable(model.preview().get())
            .filter(Preview::complete)
            .flatMap(Preview::draft);
    Optional<Task> found = draft.flatMap(ImportDraft::choices).map(ImportChoices::task);
    showTasks(options, draft, found);
    showClasses(options, draft.flatMap(ImportDraft::dataset), found);
    codes.show(options.missingCodes());
    policy.show(Policies.items(), Optional.of(options.missingPolicy()));
  }

  private void showTasks(CsvOptions options, Optional<ImportDraft> draft, Optional<Task> found) {
    List<Item<Task>> items = new ArrayList<>();
    items.add(
        Item.guess(
            found
                .filter(any -> options.task().isEmpty())
                .map(guess -> Words.text("guessed.as", name(guess)))
                .orElse(Words.text("guess"))));
    for (Task each : Task.values()) {
      String refusal = draft.flatMap(any -> any.refusal(each)).orElse(null);
      items.add(new Item<>(Optional.of(each), name(each), refusal));
    }
    task.show(items, options.task());
  }

  private static String name(Task task) {
    return Words.text("task." + task.id());
  }

  private void showClasses(CsvOptions options, Optional<Dataset> data, Optional<Task> found) {
    boolean binary = found.filter(Task.BINARY::equals).isPresent();
    Controls.present(positiveRow, binary);
    if (!binary) {
      return;
    }
    List<Item<String>> items = new ArrayList<>();
    List<String> classes = data.map(Dataset::classNames).orElse(List.of());
    items.add(
        Item.guess(
            options.positiveClass().isPresent() || classes.isEmpty()
                ? Words.text("guess")
                : Words.text("guessed.as", classes.getLast())));
    classes.stream().sorted().forEach(name -> items.add(Item.of(name, name)));
    positive.show(items, options.positiveClass());
  }
}
