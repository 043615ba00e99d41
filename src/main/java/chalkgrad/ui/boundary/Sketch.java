package chalkgrad.ui.boundary;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.Task;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a tool works with: the samples as edited so far, where they lie, the brush, and the way to
 * put other samples in their place. Everything put within a gesture is one entry in the list of
 * edits.
 */
final class Sketch {
  private final Workbench workbench;
  private final BoundaryPlot plot;
  private final Brush brush;
  private final RandomStream random = RandomStream.of(0, "drawing", 0);
  private long gesture;

  Sketch(Workbench workbench, BoundaryPlot plot, Brush brush) {
    this.workbench = workbench;
    this.plot = plot;
    this.brush = brush;
  }

  /** What is put from now on belongs to another gesture. */
  void begin() {
    gesture = workbench.newGesture();
  }

  Brush brush() {
    return brush;
  }

  RandomStream random() {
    return random;
  }

  SampleMap map() {
    return plot.map();
  }

  /** The samples as the user has edited them so far, each with its part. */
  Dataset data() {
    DataSpec data = workbench.spec().get().data();
    Dataset dataset = data.source().dataset();
    return dataset.hasParts()
        ? dataset
        : RowEdits.withParts(dataset, Splitter.split(dataset, data.split(), data.seed()));
  }

  /** Puts edited samples in their place; those that are the same change nothing. */
  void put(Dataset dataset) {
    DataSource source = new DataSource.Table(dataset);
    Dataset before = workbench.spec().get().data().source().dataset();
    if (!dataset.equals(before)) {
      // Another output and loss only where the problem has become another one.
      boolean sameTask = dataset.task() == before.task();
      workbench.edit(
          gesture,
          spec ->
              sameTask ? spec.withData(spec.data().withSource(source)) : spec.withSource(source));
    }
  }

  /** Adds samples of the chosen class or number at these places, as far as they are on the plot. */
  void add(List<Pointer> places) {
    Dataset before = data();
    long id = RowEdits.nextId(before);
    boolean[] trained = trained(before);
    List<RowEdits.Sample> samples = new ArrayList<>();
    for (Pointer place : places) {
      if (map().area().contains(place.x(), place.y())) {
        samples.add(sample(before, place, id++, trained));
      }
    }
    if (!samples.isEmpty()) {
      put(RowEdits.added(before, samples));
    }
  }

  private RowEdits.Sample sample(Dataset before, Pointer place, long id, boolean[] trained) {
    boolean classes = before.task().isClassification();
    int chosen = Math.min(brush.chosenClass().get(), before.classNames().size() - 1);
    double[] sample = new double[before.columns() + 1];
    sample[before.columns()] = classes ? chosen : brush.value().get();
    map().place(sample, place.x(), place.y());
    DataSpec data = workbench.spec().get().data();
    int stratum = classes ? chosen : 0;
    Part part = trained[stratum] ? Splitter.partOf(id, data.split(), data.seed()) : Part.TRAIN;
    trained[stratum] |= part == Part.TRAIN;
    double[] features = Arrays.copyOf(sample, before.columns());
    return new RowEdits.Sample(id, features, sample[before.columns()], part);
  }

  /** Whether each class (of a regression: anything) has training rows: its first row is one. */
  private static boolean[] trained(Dataset data) {
    boolean classes = data.task() != Task.REGRESSION;
    boolean[] trained = new boolean[classes ? data.classNames().size() : 1];
    for (int row = 0; row < data.rows(); row++) {
      trained[classes ? (int) data.target(row) : 0] |= data.part(row) == Part.TRAIN;
    }
    return trained;
  }

  /** The ids of the selected rows. */
  Set<Long> selected() {
    return workbench.selection().rows().get();
  }

  /** How many of them are still there. */
  int selectedCount() {
    Set<Long> ids = selected();
    if (ids.isEmpty()) {
      return 0;
    }
    Dataset data = data();
    return (int) IntStream.range(0, data.rows()).filter(r -> ids.contains(data.id(r))).count();
  }

  void select(Set<Long> ids) {
    workbench.selection().rows().set(Set.copyOf(ids));
  }

  /** Draws the lasso; nothing takes it away. */
  void showLoop(List<Pointer> loop) {
    plot.cursor().showLoop(loop);
  }

  /** Gives the selected rows a class. */
  void relabel(int chosen) {
    Set<Long> ids = selected();
    Dataset data = data();
    begin();
    put(RowEdits.relabelled(data, row -> ids.contains(data.id(row)), chosen));
  }

  /** Takes the selected rows away. */
  void deleteSelected() {
    Set<Long> ids = selected();
    Dataset data = data();
    begin();
    put(RowEdits.kept(data, row -> !ids.contains(data.id(row))));
    select(Set.of());
  }

  /** Selects a row, or no longer. */
  void toggle(int row) {
    Set<Long> ids = new HashSet<>(selected());
    long id = data().id(row);
    if (!ids.remove(id)) {
      ids.add(id);
    }
    select(ids);
  }

  /** Moves the selected rows by some pixels, as far as the plot reaches. */
  void nudge(double dx, double dy) {
    Set<Long> ids = selected();
    Dataset data = data();
    begin();
    put(
        RowEdits.changed(
            data,
            row -> ids.contains(data.id(row)),
            (row, sample) ->
                map().place(sample, map().x(data, row) + dx, map().y(data, row) + dy)));
  }

  /** Takes all rows away. */
  void clear() {
    Dataset data = data();
    begin();
    put(RowEdits.kept(data, row -> false));
    select(Set.of());
  }

  /** Adds a class without samples, or gives classes other names. */
  void setClasses(List<String> names) {
    Dataset data = data();
    begin();
    put(RowEdits.withClasses(data, names));
  }
}
