package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/**
 * One kind of chart. Member of an open family: a new one is a class, a line in {@link Charts}, and
 * the texts {@code chart.<id>} (its name) and {@code chart.<id>.about} (one sentence that explains
 * it); menus, export, zoom, enlarging and accessibility come for free.
 *
 * <p>A chart paints itself with a {@link Pen}, as large as the pen's ground is, and keeps where it
 * put things until it paints again, to answer the pointer. Each place of the window has its own
 * object. The constructor must not need the toolkit; controls are made when they are asked for.
 */
abstract class Chart {
  static final Messages TEXT = Messages.of(Chart.class);

  private final Host host;
  private final Plane fixed = new Plane(Plane.Way.FIXED);

  /** The place where a chart is shown. */
  interface Host {
    Workbench workbench();

    /** Has everything painted anew, because the chart wants to look different. */
    void repaint();
  }

  Chart(Host host) {
    this.host = host;
  }

  final Host host() {
    return host;
  }

  /** A kebab-case word that is never changed. */
  abstract String id();

  abstract ChartGroup group();

  /** Whether it means something for such a task; it is offered only then. */
  boolean fits(Task task) {
    return true;
  }

  /** Its name in the menu and as a heading. */
  String name(Task task) {
    return TEXT.text("chart." + id());
  }

  /** Its name where there is little room: the text {@code chart.<id>.short} if there is one. */
  String shortName(Task task) {
    String key = "chart." + id() + ".short";
    return TEXT.has(key) ? TEXT.text(key) : name(task);
  }

  /** One sentence that says what one sees. */
  final String about() {
    return TEXT.text("chart." + id() + ".about");
  }

  /** Whether it is about one part of the data, which then stands in its heading. */
  boolean isOfPart() {
    return group() == ChartGroup.EVALUATION;
  }

  /** A request that also wants this of the evaluation. */
  static ViewRequest with(ViewRequest view, Aspect aspect) {
    Set<Aspect> all = EnumSet.of(aspect);
    all.addAll(view.aspects());
    return view.withAspects(all);
  }

  /** Adds to a request what frames must bring for this chart. */
  ViewRequest wants(ViewRequest view) {
    return view;
  }

  /** Its own controls in the heading: few and small. Asked for once. */
  List<Node> controls() {
    return List.of();
  }

  /** Its own entries in the menu. Asked for once. */
  List<MenuItem> options() {
    return List.of();
  }

  /** Learns of a frame before anything else is asked, painted or not. */
  void learn(ChartInput in) {}

  /**
   * Everything that its picture is made from apart from palette and size: it is painted again when
   * these are no longer equal. {@code null}s are allowed.
   */
  abstract List<Object> ingredients(ChartInput in);

  /** Finds places for everything. */
  void layout(Pen pen, ChartInput in) {}

  /**
   * What the ground below the picture is made from, apart from palette and size; empty: there is
   * none. The ground, axes as a rule, is painted less often than the picture.
   */
  List<Object> ground(ChartInput in) {
    return List.of();
  }

  /** Paints what changes seldom; after {@link #layout}. */
  void paintGround(Pen pen, ChartInput in) {}

  /** Paints the picture; after {@link #layout}. */
  abstract void paint(Pen pen, ChartInput in);

  /** Whether {@link #paintReading} paints anything. */
  boolean reads() {
    return false;
  }

  /**
   * Paints over the picture what depends on the pointer.
   *
   * @param pointer {@code null}: nothing is pointed at
   */
  void paintReading(Pen pen, ChartInput in, Point2D pointer) {}

  /** The numbers that it shows, in full precision. */
  abstract NumberTable numbers(ChartInput in);

  /** What it says, in words and numbers, for those who cannot see it. */
  abstract String accessible(ChartInput in);

  /**
   * Its axes, if one can zoom into them: the same object always. The chart places it in {@link
   * #layout} and draws along {@link Plane#x()} and {@link Plane#y()}.
   */
  Plane plane() {
    return fixed;
  }

  /** Something that was taken hold of with the pointer. */
  interface Grip {
    void drag(double x, double y);
  }

  /** What there is to take hold of at a place; {@code null} if nothing. Must change nothing. */
  Handle handleAt(double x, double y, ChartInput in) {
    return null;
  }

  /** Something that can be taken hold of. */
  @FunctionalInterface
  interface Handle {
    /** A gesture begins. */
    Grip take();
  }

  /** What a click does; whether it did anything. */
  boolean click(double x, double y, ChartInput in) {
    return false;
  }

  /** Where the pointer is; {@code null}: no longer here. What it points at is told to others. */
  void point(Point2D place, ChartInput in) {}

  /**
   * Whether {@link #paintReading} shows what is pointed at or selected in other panes: then it is
   * painted again when that changes.
   */
  boolean isLinked() {
    return false;
  }

  /** What the wheel does, by lines downwards; whether it did anything. */
  boolean scroll(int lines, ChartInput in) {
    return false;
  }

  /** What a key does while the chart has the focus; whether it did anything. */
  boolean key(KeyEvent event, ChartInput in) {
    return false;
  }
}
