package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Turns what is done to cells and rows into edits of the experiment; each call is one entry in the
 * list of edits. Rows are named by their ids.
 */
final class RowEditor {
  private static final double LARGEST = 1e100;

  private final Workbench workbench;
  private final Messages messages = Messages.of(RowEditor.class);

  RowEditor(Workbench workbench) {
    this.workbench = workbench;
  }

  /** The samples as edited so far, each with its part. */
  Dataset editable() {
    DataSpec data = workbench.spec().get().data();
    Dataset dataset = data.source().dataset();
    return dataset.hasParts()
        ? dataset
        : RowEdits.withParts(dataset, Splitter.split(dataset, data.split(), data.seed()));
  }

  /** What a cell can be set to; empty if it takes a number. */
  List<String> choices(Field field) {
    Dataset dataset = workbench.spec().get().data().source().dataset();
    return switch (field) {
      case Field.SplitPart() -> List.of(Part.values()).stream().map(Names::part).toList();
      case Field.Target() -> dataset.classNames();
      default -> List.of();
    };
  }

  /**
   * Sets a cell to what was typed or chosen.
   *
   * @throws UserException if that is no good; nothing is changed
   */
  void set(Field field, long id, String text) {
    Dataset dataset = editable();
    int row = rowOf(dataset, id);
    if (row < 0) {
      return;
    }
    List<String> choices = choices(field);
    Dataset edited =
        switch (field) {
          case Field.Feature(int column) ->
              RowEdits.withCell(dataset, row, column, number(dataset, column, text));
          case Field.Target() ->
              RowEdits.withTarget(
                  dataset,
                  row,
                  choices.isEmpty() ? number(text, dataset.targetName()) : choices.indexOf(text));
          case Field.SplitPart() ->
              RowEdits.withPart(dataset, row, Part.values()[choices.indexOf(text)]);
          default -> throw new IllegalArgumentException(field + " cannot be edited");
        };
    requireTraining(edited, "part.last");
    if (!edited.equals(dataset)) {
      put(edited);
    }
  }

  private double number(Dataset dataset, int column, String text) {
    return number(text, dataset.featureNames().get(column));
  }

  /** Reads a number, with a decimal point or comma. */
  double number(String text, String column) {
    if (text.isBlank()) {
      throw new UserException(messages.text("cell.empty", column));
    }
    try {
      return Numbers.parse(text, -LARGEST, LARGEST);
    } catch (UserException problem) {
      throw new UserException(messages.text("cell.number", text.strip(), column), problem);
    }
  }

  /**
   * Takes rows away.
   *
   * @throws UserException if none would remain to train on
   */
  void remove(Set<Long> ids) {
    Dataset dataset = editable();
    Dataset rest = RowEdits.kept(dataset, row -> !ids.contains(dataset.id(row)));
    requireTraining(rest, "remove.last");
    if (rest.rows() < dataset.rows()) {
      put(rest);
    }
  }

  private void requireTraining(Dataset dataset, String problem) {
    if (IntStream.range(0, dataset.rows()).noneMatch(row -> dataset.part(row) == Part.TRAIN)) {
      throw new UserException(messages.text(problem));
    }
  }

  /** Adds a row of means, rounded as their columns are, to be edited then; its id. */
  long add() {
    Dataset dataset = editable();
    double[] features = new double[dataset.columns()];
    for (int column = 0; column < features.length; column++) {
      int c = column;
      ColumnFormat format = ColumnFormat.of(row -> dataset.feature(row, c), dataset.rows());
      features[column] = format.rounded(mean(dataset, column));
    }
    double target = dataset.task().isClassification() ? 0 : meanTarget(dataset);
    long id = RowEdits.nextId(dataset);
    put(RowEdits.added(dataset, List.of(new RowEdits.Sample(id, features, target, Part.TRAIN))));
    return id;
  }

  private static double mean(Dataset dataset, int column) {
    return IntStream.range(0, dataset.rows())
        .mapToDouble(row -> dataset.feature(row, column))
        .average()
        .orElse(0);
  }

  private static double meanTarget(Dataset dataset) {
    double mean =
        IntStream.range(0, dataset.rows()).mapToDouble(dataset::target).average().orElse(0);
    return ColumnFormat.of(dataset::target, dataset.rows()).rounded(mean);
  }

  /** Puts rows below those that are there; the ids that they get. */
  Set<Long> append(Dataset more) {
    Dataset dataset = editable();
    long next = RowEdits.nextId(dataset);
    put(RowEdits.appended(dataset, more));
    return java.util.stream.LongStream.range(next, next + more.rows())
        .boxed()
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private void put(Dataset dataset) {
    workbench.edit(spec -> spec.withData(spec.data().withSource(new DataSource.Table(dataset))));
  }

  private static int rowOf(Dataset dataset, long id) {
    return IntStream.range(0, dataset.rows())
        .filter(row -> dataset.id(row) == id)
        .findFirst()
        .orElse(-1);
  }
}
