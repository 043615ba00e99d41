package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The pointer and the keys on the plot: whether they go to the tool at work or to the zoom, or
 * point at a sample or a place, and what is said of it.
 */
final class PlotPointing {
  private final Workbench workbench;
  private final Messages messages;
  private final BoundaryPlot plot;
  private final Drawing drawing;
  private final DrawingBar bar;
  private final Zoom zoom;
  private final ZoomGestures gestures;
  private final BoundaryReadout readout;
  private final HoverCard card = new HoverCard();
  private final Label line = new Label();

  /** The widest line that had no room for the hint. */
  private double tooNarrow = -1;

  private TrainingFrame frame;
  private boolean saysRow;

  PlotPointing(
      Workbench workbench,
      Messages messages,
      BoundaryPlot plot,
      Drawing drawing,
      DrawingBar bar,
      Zoom zoom) {
    this.workbench = workbench;
    this.messages = messages;
    this.plot = plot;
    this.drawing = drawing;
    this.bar = bar;
    this.zoom = zoom;
    this.gestures = new ZoomGestures(zoom, plot);
    this.readout = new BoundaryReadout(messages);
    line.getStyleClass().add("readout");
    line.setWrapText(true);
    line.setMinWidth(0);
    line.setText(hint());
    line.textTruncatedProperty()
        .addListener((source, before, cut) -> Platform.runLater(this::shorten));
    listen();
  }

  private void listen() {
    plot.node().setOnMouseMoved(this::point);
    plot.node().setOnMousePressed(this::press);
    plot.node().setOnMouseDragged(this::drag);
    plot.node().setOnMouseReleased(this::release);
    plot.node().setOnScroll(this::scroll);
    plot.node().setOnMouseExited(event -> exit());
    plot.node().setOnKeyPressed(this::key);
    bar.tool().addListener((source, before, now) -> exit());
    zoom.piece().addListener((source, before, now) -> follow());
    workbench.selection().hovered().addListener((source, before, now) -> follow());
  }

  /** What is said of a sample, beside it. */
  HoverCard card() {
    return card;
  }

  /** What is said of a place, below the plot. */
  Label line() {
    return line;
  }

  void show(TrainingFrame newFrame) {
    frame = newFrame;
    if (hoveredRow() >= 0) {
      follow();
    }
  }

  private int hoveredRow() {
    return workbench.selection().hovered().get() instanceof Selection.Item.Row(int row) ? row : -1;
  }

  private boolean isOnPlot(MouseEvent event) {
    return plot.area() != null && plot.area().contains(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    plot.node().requestFocus();
    if (!ZoomGestures.isForced(event) && drawing.press(event)) {
      workbench.selection().hovered().set(null);
    } else if (!drawing.isWorking()) {
      gestures.press(event);
    }
  }

  private void drag(MouseEvent event) {
    if (drawing.isWorking()) {
      drawing.drag(event);
    } else if (!gestures.drag(event)) {
      point(event);
    }
  }

  private void release(MouseEvent event) {
    drawing.release();
    if (gestures.release() && bar.tool().get() == null && plot.points() != null) {
      boolean more = event.isShiftDown() || event.isShortcutDown();
      choose(plot.points().rowAt(event.getX(), event.getY()), more);
    }
  }

  /** A click on a sample selects it, one on nothing selects nothing. */
  private void choose(int row, boolean more) {
    Set<Long> before = workbench.selection().rows().get();
    Set<Long> now = more ? new HashSet<>(before) : new HashSet<>();
    if (row >= 0) {
      long id = frame.plot().dataset().id(row);
      boolean known = before.contains(id);
      if (!(more && known && now.remove(id))) {
        now.add(id);
      }
    }
    if (!now.equals(before)) {
      workbench.selection().rows().set(Set.copyOf(now));
    }
  }

  private void scroll(ScrollEvent event) {
    if (!event.isShortcutDown()) {
      drawing.scroll(event);
    }
    if (!event.isConsumed()) {
      gestures.scroll(event);
    }
  }

  private void point(MouseEvent event) {
    if (!isOnPlot(event)) {
      exit();
      return;
    }
    drawing.follow(event);
    int row = plot.points().rowAt(event.getX(), event.getY());
    if (row >= 0) {
      workbench.selection().hovered().set(new Selection.Item.Row(row));
    } else {
      leave();
      double x = plot.horizontal().value(event.getX());
      double y = plot.vertical().value(event.getY());
      line.setText(bar.tool().get() == null ? readout.place(frame, x, y) : hint());
    }
  }

  /** Says what is under the cross that the keys move. */
  void tell(Pointer at) {
    double x = plot.horizontal().value(at.x());
    double y = plot.vertical().value(at.y());
    line.setText(readout.place(frame, x, y));
  }

  private String hint() {
    Tool tool = bar.tool().get();
    if (tool != null) {
      return messages.text("tool." + tool.id() + ".hint");
    }
    return line.getWidth() > tooNarrow ? readout.hint() : messages.text("readout.hint.short");
  }

  /** Where the sentence has no room, its beginning says enough. */
  private void shorten() {
    if (line.isTextTruncated() && line.getText().equals(readout.hint())) {
      tooNarrow = Math.max(tooNarrow, line.getWidth());
      line.setText(hint());
    }
  }

  private void leave() {
    if (hoveredRow() >= 0) {
      workbench.selection().hovered().set(null);
    }
    line.setText(hint());
  }

  private void exit() {
    drawing.leave();
    leave();
  }

  private void key(KeyEvent event) {
    gestures.key(event, !workbench.drawing().get());
    if (!event.isConsumed()) {
      walk(event);
    }
  }

  /** The arrow keys walk through the rows. */
  private void walk(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 2;
        };
    boolean combined = event.isShiftDown() || event.isShortcutDown() || event.isAltDown();
    if (direction == 2 || combined || plot.points() == null) {
      return;
    }
    int next = plot.points().neighbour(hoveredRow(), direction);
    if (next >= 0) {
      zoom.reveal(frame.plot().x(next), frame.plot().y(next));
    }
    workbench.selection().hovered().set(next < 0 ? null : new Selection.Item.Row(next));
    event.consume();
  }

  /** Lights up the sample that is pointed at here or elsewhere. */
  void follow() {
    int row = hoveredRow();
    boolean known = frame != null && row >= 0 && row < frame.plot().rows();
    plot.highlight(known ? row : -1);
    Pointer at = known && plot.points() != null ? plot.points().place(row) : null;
    if (known) {
      line.setText(readout.row(frame, row));
    } else if (saysRow) {
      line.setText(hint());
    }
    saysRow = known;
    if (at != null && bar.tool().get() == null) {
      Decision decision = workbench.spec().get().decision();
      card.show(readout.card(frame, row, decision), at, plot.area());
    } else {
      card.hide();
    }
  }
}
