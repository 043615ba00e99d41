package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.WorstRow;
import chalkgrad.training.frame.Predictions;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/**
 * The rows that the network is most wrong about, the worst first: wrong predictions by how sure it
 * is of them, for a regression by the size of the residual. A row that is pointed at here is
 * pointed at everywhere; a click or Enter selects it.
 */
final class WorstRowsChart extends Chart {
  /** Whoever reads on from here does not look for single rows any more. */
  private static final int MOST = 500;

  private final ListScroll scroll = new ListScroll();
  private List<WorstRow> rows = List.of();
  private double lineHeight = 1;
  private int cursor = -1;

  WorstRowsChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "worst-rows";
  }

  @Override
  ChartGroup group() {
    return ChartGroup.EVALUATION;
  }

  @Override
  String name(Task task) {
    return TEXT.text(task == Task.REGRESSION ? "chart.worst-rows.residuals" : "chart.worst-rows");
  }

  @Override
  String shortName(Task task) {
    return TEXT.text("chart.worst-rows.short");
  }

  @Override
  List<Object> ingredients(ChartInput in) {
    return Arrays.asList(
        in.evaluation(),
        in.dataset(),
        in.threshold(),
        in.part(),
        host().workbench().selection().rows().get());
  }

  private static Evaluation evaluation(ChartInput in) {
    return in.evaluation() instanceof ClassEvaluation classes
        ? classes.at(in.threshold())
        : in.evaluation();
  }

  private static List<WorstRow> worst(ChartInput in) {
    Evaluation evaluation = evaluation(in);
    return evaluation == null ? List.of() : evaluation.worst(MOST);
  }

  /** The loss of a row, if it was computed for the same step; else not a number. */
  static double loss(ChartInput in, WorstRow row) {
    Predictions predictions = in.frame().predictions();
    boolean same =
        predictions != null
            && predictions.step() == in.evaluation().step()
            && in.evaluation().evaluated().dataset() == in.dataset();
    return same ? predictions.loss()[row.row()] : Double.NaN;
  }

  @Override
  void layout(Pen pen, ChartInput in) {
    rows = worst(in);
    lineHeight = pen.lineHeight() + 3;
    scroll.place(rows.size(), (int) Math.floor(pen.height() / lineHeight) - 1);
    cursor = Math.min(cursor, rows.size() - 1);
  }

  @Override
  void paint(Pen pen, ChartInput in) {
    if (rows.isEmpty()) {
      PlotArea all = new PlotArea(0, 0, pen.width(), pen.height());
      String key = in.evaluation() == null ? "worst.empty" : "worst.none";
      String text = TEXT.text(key, ChartTexts.rows(in.part()));
      Sentences.paintCentred(pen, in.palette(), text, all);
      return;
    }
    WorstPainter painter = new WorstPainter(pen, in, lineHeight, scroll.isNeeded());
    painter.heads();
    for (int i = scroll.first(); i < scroll.end(); i++) {
      double top = (i - scroll.first() + 1) * lineHeight;
      painter.row(i + 1, rows.get(i), top, isSelected(rows.get(i)));
    }
    scroll.paint(pen, in.palette(), lineHeight, scroll.seen() * lineHeight);
  }

  private boolean isSelected(WorstRow row) {
    return host().workbench().selection().rows().get().contains(row.id());
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
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {
    int row = RowLinks.hovered(host(), in);
    for (int i = scroll.first(); i < scroll.end() && i < rows.size(); i++) {
      boolean pointed = row >= 0 && rows.get(i).row() == in.evaluation().evaluated().rows()[row];
      if (pointed || pointer == null && i == cursor) {
        double top = Math.rint((i - scroll.first() + 1) * lineHeight);
        pen.setStroke(in.palette().highlight());
        pen.setLineDashes();
        pen.setLineWidth(in.palette().line(2));
        double width = pen.width() - (scroll.isNeeded() ? ListScroll.room() : 0);
        pen.strokeRect(1, top + 1, width - 2, lineHeight - 2);
      }
    }
  }

  private int at(double px, double py) {
    int i = (int) Math.floor(py / lineHeight) - 1 + scroll.first();
    return py >= lineHeight && i < scroll.end() && i < rows.size() ? i : -1;
  }

  @Override
  void point(Point2D place, ChartInput in) {
    int at = place == null ? -1 : at(place.getX(), place.getY());
    hover(at, in);
    if (at >= 0) {
      cursor = at;
    }
  }

  private void hover(int at, ChartInput in) {
    int[] all = in.evaluation() == null ? new int[0] : in.evaluation().evaluated().rows();
    int i = at < 0 ? -1 : Arrays.binarySearch(all, rows.get(at).row());
    RowLinks.hover(host(), in, i);
  }

  @Override
  boolean scroll(int lines, ChartInput in) {
    return scroll.by(lines);
  }

  @Override
  boolean click(double px, double py, ChartInput in) {
    int at = at(px, py);
    if (at >= 0) {
      choose(at, in);
    }
    return at >= 0;
  }

  private void choose(int at, ChartInput in) {
    cursor = at;
    int[] all = in.evaluation().evaluated().rows();
    RowLinks.choose(host(), in.evaluation(), Arrays.binarySearch(all, rows.get(at).row()));
  }

  /** Arrows go from row to row; Enter selects the one they have come to. */
  @Override
  boolean key(KeyEvent event, ChartInput in) {
    switch (event.getCode()) {
      case UP -> move(-1, in);
      case DOWN -> move(1, in);
      case PAGE_UP -> move(-scroll.seen(), in);
      case PAGE_DOWN -> move(scroll.seen(), in);
      case ENTER, SPACE -> {
        if (cursor < 0) {
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

  private void move(int step, ChartInput in) {
    if (rows.isEmpty()) {
      return;
    }
    cursor = Math.clamp((long) cursor + step, 0, rows.size() - 1);
    scroll.reveal(cursor);
    hover(cursor, in);
    host().repaint();
  }

  @Override
  NumberTable numbers(ChartInput in) {
    boolean classes = in.task().isClassification();
    NumberTable table =
        classes
            ? new NumberTable("rank", "row", "true", "predicted", "probability", "loss")
            : new NumberTable("rank", "row", "true", "predicted", "residual", "loss");
    List<String> names = in.dataset().classNames();
    List<WorstRow> all = worst(in);
    for (int i = 0; i < all.size(); i++) {
      WorstRow row = all.get(i);
      double loss = loss(in, row);
      table.row(
          i + 1,
          row.row() + 1,
          classes ? names.get((int) row.truth()) : row.truth(),
          classes ? names.get((int) row.predicted()) : row.predicted(),
          row.amount(),
          Double.isNaN(loss) ? null : loss);
    }
    return table;
  }

  @Override
  String accessible(ChartInput in) {
    if (in.evaluation() == null || rows.isEmpty()) {
      String key = in.evaluation() == null ? "worst.empty" : "worst.none";
      return TEXT.text(key, ChartTexts.rows(in.part()));
    }
    WorstRow row = rows.get(Math.clamp(cursor, 0, rows.size() - 1));
    boolean classes = in.task().isClassification();
    List<String> names = in.dataset().classNames();
    return TEXT.text(
        classes ? "worst.accessible" : "worst.accessible.residual",
        ChartTexts.rows(in.part()),
        Integer.toString(row.row() + 1),
        classes ? names.get((int) row.truth()) : Numbers.shown(row.truth()),
        classes ? names.get((int) row.predicted()) : Numbers.shown(row.predicted()),
        Numbers.shown(row.amount()));
  }
}
