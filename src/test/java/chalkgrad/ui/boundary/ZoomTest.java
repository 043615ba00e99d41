package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ZoomTest {
  private static final Viewport WHOLE = new Viewport(-2, 6, 10, 14);

  static PlotData plot(String name, int rows, Viewport whole) {
    double[] x = new double[2 * rows];
    long[] ids = LongStream.range(0, rows).toArray();
    List<String> names = List.of("a", "b");
    Dataset data =
        new Dataset(name, Task.REGRESSION, names, "y", List.of(), x, new double[rows], ids, null);
    return new PlotData(data, Splitter.split(data, new SplitSettings(0, 0), 1), 0, 1, whole);
  }

  private static Zoom zoom() {
    Zoom zoom = new Zoom();
    zoom.show(plot("d", 3, WHOLE));
    return zoom;
  }

  @Test
  void thePlaceUnderThePointerStaysWhereItIs() {
    Zoom zoom = zoom();
    zoom.by(2, 0.25, 0.75);
    // A quarter from the left is x = 0, three quarters from the top y = 11.
    assertEquals(new Viewport(-1, 3, 10.5, 12.5), zoom.shown());
    assertEquals(2, zoom.factor());
    zoom.by(0.5, 0.25, 0.75);
    assertTrue(zoom.isFit(), "back where it began");
  }

  @Test
  void draggingTakesThePlaneAlong() {
    Zoom zoom = zoom();
    zoom.by(2, 0.5, 0.5);
    zoom.drag(0.5, 0.25);
    // To the right and down: what lies on the left and above comes into sight.
    assertEquals(new Viewport(-2, 2, 11.5, 13.5), zoom.shown());
  }

  @Test
  void nobodyGetsLost() {
    Zoom zoom = zoom();
    zoom.by(1e9, 0.5, 0.5);
    assertEquals(200, zoom.factor(), 1e-6);
    zoom.by(1e-9, 0.5, 0.5);
    assertEquals(0.1, zoom.factor(), 1e-9);
    for (int i = 0; i < 50; i++) {
      zoom.drag(0.4, 0);
    }
    assertTrue(zoom.shown().xMin() <= -2 && zoom.shown().xMax() >= 6, "the samples are in sight");
  }

  @Test
  void thePieceOutlivesEditsButNotOtherData() {
    Zoom zoom = zoom();
    zoom.by(2, 0.5, 0.5);
    Viewport piece = zoom.shown();
    zoom.show(plot("d", 4, new Viewport(-3, 6, 10, 14)));
    assertEquals(piece, zoom.shown());
    zoom.show(plot("e", 4, WHOLE));
    assertNull(zoom.piece().get());
    assertEquals(WHOLE, zoom.shown());
  }

  @Test
  void aPlaceBeyondTheRimComesIntoSight() {
    Zoom zoom = zoom();
    zoom.by(4, 0, 0);
    zoom.reveal(5, 10.5);
    assertTrue(zoom.shown().contains(5, 10.5), zoom.shown().toString());
    assertEquals(4, zoom.factor(), 1e-9);
    Viewport now = zoom.shown();
    zoom.reveal(5, 10.5);
    assertEquals(now, zoom.shown(), "nothing to do");
  }
}
