package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.Task;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Workbench;
import java.util.stream.IntStream;

/**
 * Turns strokes on the plot into edits of the data: a click makes one sample, a drag sprays them,
 * the eraser takes them away. One stroke is one entry in the list of edits.
 */
final class Drawing {
  /** Pixels between two samples of a stroke, and how far they stray from it. */
  private static final double SPACING = 9;

  private static final double SPREAD = 11;
  private static final double ERASER = 13;

  private final Workbench workbench;
  private final Messages messages;
  private final BoundaryPlot plot;
  private final RandomStream spray = RandomStream.of(0, "spray", 0);
  private long gesture;
  private double lastX;
  private double lastY;

  Drawing(Workbench workbench, Messages messages, BoundaryPlot plot) {
    this.workbench = workbench;
    this.messages = messages;
    this.plot = plot;
  }

  /** A stroke begins. */
  void press(double x, double y, DrawingTools tools) {
    gesture = workbench.newGesture();
    lastX = x;
    lastY = y;
    if (tools.isErasing()) {
      erase(x, y);
    } else {
      put(added(editable(), x, y, tools.chosenClass()));
    }
  }

  /** It goes on, along the line from where it was last. */
  void drag(double x, double y, DrawingTools tools) {
    int stops = (int) (Math.hypot(x - lastX, y - lastY) / SPACING);
    if (stops == 0) {
      return;
    }
    Dataset dataset = editable();
    double startX = lastX;
    double startY = lastY;
    for (int stop = 1; stop <= stops; stop++) {
      lastX = startX + (x - startX) * stop / stops;
      lastY = startY + (y - startY) * stop / stops;
      if (tools.isErasing()) {
        erase(lastX, lastY);
      } else {
        dataset = added(dataset, strayed(lastX), strayed(lastY), tools.chosenClass());
      }
    }
    if (!tools.isErasing()) {
      put(dataset);
    }
  }

  private double strayed(double pixel) {
    return pixel + SPREAD * spray.nextDouble(-1, 1);
  }

  private Dataset added(Dataset dataset, double px, double py, int chosenClass) {
    if (!plot.area().contains(px, py)) {
      return dataset;
    }
    double x = plot.horizontal().value(px);
    double y = plot.vertical().value(py);
    DataSpec data = workbench.spec().get().data();
    long id = RowEdits.nextId(dataset);
    Part part = Splitter.partOf(id, data.split(), data.seed());
    boolean curve = dataset.task() == Task.REGRESSION;
    double[] features = curve ? new double[] {x} : new double[] {x, y};
    return RowEdits.added(dataset, features, curve ? y : chosenClass, part, id);
  }

  private void erase(double px, double py) {
    Dataset dataset = editable();
    Dataset rest = RowEdits.kept(dataset, row -> !isNear(dataset, row, px, py));
    boolean trainable =
        IntStream.range(0, rest.rows()).anyMatch(row -> rest.part(row) == Part.TRAIN);
    if (!trainable) {
      workbench.notice().set(Notice.error(messages.text("erase.last")));
    } else if (rest.rows() < dataset.rows()) {
      put(rest);
    }
  }

  private boolean isNear(Dataset dataset, int row, double px, double py) {
    boolean curve = dataset.task() == Task.REGRESSION;
    double x = plot.horizontal().pixel(dataset.feature(row, 0));
    double y = plot.vertical().pixel(curve ? dataset.target(row) : dataset.feature(row, 1));
    return Math.hypot(x - px, y - py) <= ERASER;
  }

  /** The samples as the user has edited them so far, each with its part. */
  private Dataset editable() {
    DataSpec data = workbench.spec().get().data();
    Dataset dataset = data.source().dataset();
    return dataset.hasParts()
        ? dataset
        : RowEdits.withParts(dataset, Splitter.split(dataset, data.split(), data.seed()));
  }

  private void put(Dataset dataset) {
    workbench.edit(
        gesture, spec -> spec.withData(spec.data().withSource(new DataSource.Table(dataset))));
  }
}
