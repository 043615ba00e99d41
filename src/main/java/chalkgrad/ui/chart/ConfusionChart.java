package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/**
 * Which classes are taken for which, as a matrix: rows true, columns predicted. A click on a cell
 * selects its rows everywhere.
 *
 * <p>A chosen cell is a question that stays open: as training or a dragged threshold moves rows in
 * and out of it, the selection follows. It ends when the cell is clicked again and when something
 * else is selected elsewhere; then the mark goes, and the other selection stays.
 */
final class ConfusionChart extends Chart {
  /** What the cells say. */
  enum Shown {
    COUNTS("counts"),
    ROW("row"),
    COLUMN("column");

    private final String id;

    Shown(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    private Shown next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  private final ObjectProperty<Shown> shown =
      new SimpleObjectProperty<>(this, "shown", Shown.COUNTS);
  private CellGrid grid;
  private CellGrid.Cell chosen;
  private Set<Long> lit;
  private ClassEvaluation followed;
  private CellGrid.Cell cursor;

  ConfusionChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "confusion-matrix";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  boolean fits(Task task) {
    return task.isClassification();
  }

  /** What the cells say at the moment. */
  ObjectProperty<Shown> shown() {
    return shown;
  }

  @Override
  List<Node> controls() {
    Button button = new Button();
    button.setId("confusion-shown");
    button.getStyleClass().add("chart-switch");
    button.setTooltip(Controls.tooltip(TEXT.text("confusion.shown.hint")));
    button.setOnAction(event -> shown.set(shown.get().next()));
    shown.subscribe(now -> {
      button.setText(TEXT.text("confusion.shown." + now.id() + ".short"));
      button.setAccessibleText(
          TEXT.text("confusion.shown.accessible", TEXT.text("confusion.shown." + now.id())));
      host().repaint();
    });
    return List.of(button);
  }

  @Override
  List<MenuItem> options() {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (Shown each : Shown.values()) {
      RadioMenuItem item = new RadioMenuItem(TEXT.text("confusion.shown." + each.id()));
      item.setId("confusion-shown-" + each.id());
      item.setToggleGroup(group);
      item.setOnAction(event -> shown.set(each));
      shown.subscribe(now -> item.setSelected(now == each));
      items.add(item);
    }
    return items;
  }

  /** The evaluation at the threshold of the moment; {@code null} if there is none. */
  private static ClassEvaluation classes(ChartInput in) {
    return in.evaluation() instanceof ClassEvaluation classes ? classes.at(in.threshold()) : null;
  }

  @Override
  void learn(ChartInput in) {
    ClassEvaluation now = classes(in);
    boolean isOurs = chosen != null && host().workbench().selection().rows().get().equals(lit);
    if (!isOurs || now == null || Math.max(chosen.truth(), chosen.predicted()) >= now.classes()) {
      chosen = null;
      followed = null;
    } else if (now != followed) {
      followed = now;
      light(now);
    }
  }

  private void light(ClassEvaluation classes) {
    Set<Long> ids =
        LongStream.of(classes.idsOf(chosen.truth(), chosen.predicted()))
            .boxed()
            .collect(Collectors.toUnmodifiableSet());
    if (!ids.equals(lit)) {
      // Before the others are told, who tell us.
      lit = ids;
      host().workbench().selection().rows().set(ids);
    }
  }

  private void choose(CellGrid.Cell cell, ChartInput in) {
    boolean again = cell.equals(chosen);
    chosen = null;
    lit = null;
    if (again) {
      host().workbench().selection().rows().set(Set.of());
    } else {
      ClassEvaluation classes = classes(in);
      chosen = cell;
      followed = classes;
      light(classes);
    }
    host().repaint();
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(
        in.evaluation(), in.dataset(), in.threshold(), in.part(), shown.get(), chosen);
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    grid =
        classes(in) == null
            ? null
            : CellGrid.of(pen, in.dataset().classNames(), TEXT.text("confusion.true"));
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    ClassEvaluation classes = classes(in);
    if (classes == null) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      Sentences.paintCentred(pen, in.palette(), TEXT.text("confusion.empty"), all);
      return;
    }
    var names = in.dataset().classNames();
    new MatrixPainter(pen, in.palette(), grid, names).paint(classes.confusion(), shown.get());
  }

  @Override
  boolean reads() {
    return true;
  }

  @Override
  boolean isLinked() {
    return true;
  }

  @Override
  void point(Point2D place, ChartInput in) {
    cursor = place == null ? cursor : null;
  }

  @Override
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    ClassEvaluation classes = classes(in);
    if (classes == null || grid == null) {
      return;
    }
    MatrixPainter painter = new MatrixPainter(pen, in.palette(), grid, in.dataset().classNames());
    int row = RowLinks.hovered(host(), in);
    if (row >= 0) {
      painter.point(new CellGrid.Cell(classes.truth()[row], classes.predicted(row)));
    }
    if (chosen != null) {
      painter.mark(chosen);
    }
    CellGrid.Cell read = pointer == null ? cursor : grid.at(pointer.getX(), pointer.getY());
    if (read != null && read.truth() < classes.classes() && read.predicted() < classes.classes()) {
      painter.point(read);
      PlotArea area = grid.area(read);
      Captions.box(
          pen,
          in.palette(),
          area.x() + area.width() / 2,
          area.y() + area.height() / 2,
          sentences(classes.confusion(), read, in.dataset().classNames(), pen));
    }
  }

  private List<String> sentences(
      ConfusionMatrix matrix, CellGrid.Cell cell, List<String> names, Pen pen) {
    String truth = names.get(cell.truth());
    String predicted = names.get(cell.predicted());
    List<String> lines = new ArrayList<>();
    lines.add(TEXT.text("confusion.cell", truth, predicted));
    lines.add(
        TEXT.text("confusion.count", Long.toString(matrix.count(cell.truth(), cell.predicted()))));
    double ofRow = matrix.rowPercent(cell.truth(), cell.predicted());
    double ofColumn = matrix.columnPercent(cell.truth(), cell.predicted());
    lines.add(TEXT.text("confusion.of-true", percent(ofRow), truth));
    lines.add(TEXT.text("confusion.of-predicted", percent(ofColumn), predicted));
    lines.add(TEXT.text(cell.equals(chosen) ? "confusion.clear" : "confusion.select"));
    lines.replaceAll(line -> pen.fitted(line, pen.width() - 20));
    return lines;
  }

  private static String percent(double value) {
    return Double.isNaN(value)
        ? TEXT.text("undefined")
        : TEXT.text("percent", Numbers.fixed(value, 1));
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    CellGrid.Cell cell = grid == null ? null : grid.at(px, py);
    if (cell != null) {
      choose(cell, in);
    }
    return cell != null;
  }

  /** Arrows go from cell to cell; Enter or Space chooses the one they have come to. */
  @Override
  boolean key(KeyEvent event, ChartInput in) {
    if (grid == null) {
      return false;
    }
    CellGrid.Cell from = cursor != null ? cursor : chosen;
    switch (event.getCode()) {
      case UP -> move(from, -1, 0);
      case DOWN -> move(from, 1, 0);
      case LEFT -> move(from, 0, -1);
      case RIGHT -> move(from, 0, 1);
      case ENTER, SPACE -> {
        if (cursor == null) {
          return false;
        }
        choose(cursor, in);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(CellGrid.Cell from, int down, int right) {
    int last = grid.classes() - 1;
    cursor =
        from == null
            ? new CellGrid.Cell(0, 0)
            : new CellGrid.Cell(
                Math.clamp(from.truth() + down, 0, last),
                Math.clamp(from.predicted() + right, 0, last));
    host().repaint();
  }

  @Override
  NumberTable numbers(ChartInput in) {
    NumberTable table =
        new NumberTable("true", "predicted", "rows", "% of true class", "% of predicted class");
    ClassEvaluation classes = classes(in);
    List<String> names = in.dataset().classNames();
    for (int i = 0; classes != null && i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        ConfusionMatrix matrix = classes.confusion();
        table.row(
            names.get(i),
            names.get(j),
            matrix.count(i, j),
            matrix.trueTotal(i) == 0 ? null : matrix.rowPercent(i, j),
            matrix.predictedTotal(j) == 0 ? null : matrix.columnPercent(i, j));
      }
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    ClassEvaluation classes = classes(in);
    if (classes == null) {
      return TEXT.text("confusion.empty");
    }
    ConfusionMatrix matrix = classes.confusion();
    List<String> names = in.dataset().classNames();
    StringBuilder text = new StringBuilder();
    if (cursor != null && Math.max(cursor.truth(), cursor.predicted()) < names.size()) {
      String count = Long.toString(matrix.count(cursor.truth(), cursor.predicted()));
      String cell = names.get(cursor.truth());
      text.append(TEXT.text("confusion.cell", cell, names.get(cursor.predicted())));
      text.append(": ").append(TEXT.text("confusion.count", count)).append(". ");
    }
    String rows = ChartTexts.rows(in.part());
    text.append(TEXT.text("confusion.accessible", rows, percent(100 * matrix.accuracy())));
    for (int i = 0; i < names.size(); i++) {
      String right = Long.toString(matrix.count(i, i));
      String all = Long.toString(matrix.trueTotal(i));
      text.append(TEXT.text("confusion.accessible.class", names.get(i), right, all));
    }
    return text.toString();
  }
}
