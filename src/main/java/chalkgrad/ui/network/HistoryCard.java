package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.ParameterAddress;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.ParameterHistory;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.SharpCanvas;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A small card beside the pointer with the curve of the number that is pointed at: the values that
 * it has had since then, step by step. It comes as soon as the number has moved.
 */
final class HistoryCard extends VBox {
  private static final Messages TEXT = Messages.of(HistoryCard.class);
  private static final double WIDTH = 168;
  private static final double HEIGHT = 44;
  private static final double DOT = 2.5;
  private static final double AWAY = 18;

  private final Workbench workbench;
  private final SharpCanvas canvas = new SharpCanvas(WIDTH, HEIGHT, this::draw);
  private final Label value = new Label();
  private final Label range = new Label();
  private final Label steps = new Label();
  private ParameterAddress watched;
  private HistoryView.Curve curve;

  HistoryCard(Workbench workbench) {
    super(2);
    this.workbench = workbench;
    setId("history-card");
    getStyleClass().add("history-card");
    value.getStyleClass().add("history-value");
    range.getStyleClass().add("history-note");
    steps.getStyleClass().add("history-note");
    getChildren().addAll(value, canvas, range, steps);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /** Asks the session to note the values of what is pointed at. */
  void watch(Item item, TrainingFrame frame) {
    watched = ParameterEditor.address(item, frame.network());
    if (watched == null || !frame.isPlaying()) {
      setVisible(false);
    }
    var view = workbench.view().get();
    if (watched == null ? view.watched() != null : !watched.equals(view.watched())) {
      setVisible(false);
      workbench.view().set(view.withWatched(watched));
    }
  }

  /**
   * Shows what a frame brings.
   *
   * @param place beside which the card stands
   */
  void show(TrainingFrame frame, Point2D place) {
    ParameterHistory history = frame.closeUp().history();
    if (watched == null || history == null || !history.address().equals(watched)) {
      setVisible(false);
      return;
    }
    curve = history.values();
    int last = curve.size() - 1;
    if (curve.x()[0] == curve.x()[last]) {
      return;
    }
    String number = Numbers.shown(curve.y()[last]);
    value.setText(TEXT.text(watched.isBias() ? "drag.bias" : "drag.weight", number));
    canvas.repaint();
    String first = String.valueOf((long) curve.x()[0]);
    steps.setText(TEXT.text("history.steps", first, String.valueOf((long) curve.x()[last])));
    place(place);
  }

  private void place(Point2D place) {
    setVisible(true);
    applyCss();
    autosize();
    double roomX = getParent().getLayoutBounds().getWidth();
    double roomY = getParent().getLayoutBounds().getHeight();
    double x = place.getX() + AWAY;
    double y = place.getY() + AWAY;
    x = x + getWidth() > roomX ? place.getX() - AWAY - getWidth() : x;
    y = y + getHeight() > roomY ? place.getY() - AWAY - getHeight() : y;
    relocate(Math.rint(Math.max(0, x)), Math.rint(Math.max(0, y)));
  }

  private void draw(GraphicsContext g) {
    if (curve == null) {
      return;
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double y : curve.y()) {
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
    range.setText(TEXT.text("history.range", Numbers.shown(low), Numbers.shown(high)));
    int last = curve.size() - 1;
    double start = curve.x()[0];
    double width = curve.x()[last] - start;
    double height = high > low ? high - low : 1;
    double[] x = new double[curve.size()];
    double[] y = new double[curve.size()];
    for (int i = 0; i <= last; i++) {
      x[i] = DOT + (curve.x()[i] - start) / width * (WIDTH - 2 * DOT);
      y[i] = HEIGHT - DOT - (curve.y()[i] - low) / height * (HEIGHT - 2 * DOT);
    }
    Palette palette = workbench.palette().get();
    g.setStroke(curve.y()[last] < 0 ? palette.negative() : palette.positive());
    g.setLineWidth(palette.line(1.5));
    g.strokePolyline(x, y, x.length);
    g.setFill(palette.ink());
    g.fillOval(x[last] - DOT, y[last] - DOT, 2 * DOT, 2 * DOT);
  }
}
