package chalkgrad.ui.boundary;

import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.Workbench;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Asks the session for the surface of what is shown. While the plane is dragged, each answer is
 * awaited before the next question, because a question that is replaced is never answered.
 */
final class SurfaceRequest {
  private static final int LEAST_CELLS = 64;
  private static final int MOST_CELLS = 256;
  private static final int CELL_STEP = 32;
  private static final double PIXELS_PER_CELL = 2.5;

  /** An answer that takes longer than this is not waited for. */
  private static final Duration PATIENCE = Duration.millis(300);

  private final Workbench workbench;
  private final Zoom zoom;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  SurfaceRequest(Workbench workbench, Zoom zoom) {
    this.workbench = workbench;
    this.zoom = zoom;
    patience.setOnFinished(event -> ask());
    zoom.piece().addListener((source, before, now) -> askInTurn());
  }

  /** Takes a frame, which may be the answer that was waited for. */
  void show(TrainingFrame frame) {
    if (isAnswered(frame)) {
      patience.stop();
      ask();
    }
  }

  private boolean isAnswered(TrainingFrame frame) {
    Viewport asked = workbench.view().get().viewport();
    Viewport whole = frame.plot().viewport();
    return frame.surface() != null
        && frame.surface().viewport().equals(asked == null ? whole : asked);
  }

  private void askInTurn() {
    if (patience.getStatus() != PauseTransition.Status.RUNNING) {
      ask();
      patience.playFromStart();
    }
  }

  private void ask() {
    ViewRequest view = workbench.view().get();
    Viewport wanted = zoom.piece().get();
    if (wanted == null ? view.viewport() != null : !wanted.equals(view.viewport())) {
      workbench.view().set(view.withViewport(wanted));
    }
  }

  /**
   * The session computes as many cells as the plot can show, in steps, so that dragging a divider
   * costs nothing.
   */
  void fill(double width, double height) {
    double least = Math.min(width, height);
    int cells = (int) Math.round(least / PIXELS_PER_CELL / CELL_STEP) * CELL_STEP;
    int wanted = Math.clamp(cells, LEAST_CELLS, MOST_CELLS);
    ViewRequest view = workbench.view().get();
    if (least > 0 && wanted != view.boundarySize()) {
      workbench.view().set(view.withBoundarySize(wanted));
    }
  }
}
