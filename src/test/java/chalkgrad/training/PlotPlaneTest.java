package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.PlaneRequest.Kind;
import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import org.junit.jupiter.api.Test;

class PlotPlaneTest {
  /** Three columns whose means are 2, 20 and 200. */
  private static final ExperimentSpec SPEC =
      Specs.table(new double[] {1, 10, 100, 2, 20, 200, 3, 30, 300}, 3, new double[] {0, 1, 1});

  private static final PlaneRequest OUTER = new PlaneRequest(2, 0, Kind.MEAN, -1);

  @Test
  void holdsTheOtherColumnsAtTheirMeanOrAtARow() {
    Prepared data = Prepared.of(SPEC);
    PlotPlane mean = new PlotPlane(data, OUTER);
    // The range 100 to 300 with 8 % of it on each side; one cell has its centre in the middle.
    assertEquals(84, mean.plot().viewport().xMin(), 1e-12);
    assertEquals(3.16, mean.plot().viewport().yMax(), 1e-12);
    assertArrayEquals(new double[] {2, 20, 200}, mean.grid(1, 1, 0, 1).array(), 1e-12);
    PlotPlane row = new PlotPlane(data, OUTER.withKind(Kind.ROW, 2));
    assertArrayEquals(new double[] {2, 30, 200}, row.grid(1, 1, 0, 1).array(), 1e-12);
    PlotPlane gone = new PlotPlane(data, OUTER.withKind(Kind.ROW, 77));
    assertArrayEquals(new double[] {2, 20, 200}, gone.grid(1, 1, 0, 1).array(), 1e-12);
  }

  @Test
  void aPieceIsTheSamePlaneWithOtherCells() {
    PlotPlane plane = new PlotPlane(Prepared.of(SPEC), OUTER);
    assertSame(plane, plane.through(null));
    assertSame(plane, plane.through(plane.plot().viewport()));
    PlotPlane piece = plane.through(new Viewport(100, 200, 1, 2));
    // The centre of the upper right one of four cells; the middle column stays at its mean.
    assertArrayEquals(new double[] {1.75, 20, 175}, piece.grid(2, 1, 1, 1).array(), 1e-12);
    assertSame(plane.plot().dataset(), piece.plot().dataset());
  }

  @Test
  void takesTheFirstTwoColumnsWhereTheWantedOnesAreNot() {
    PlotData plot = new PlotPlane(Prepared.of(SPEC), new PlaneRequest(0, 3, Kind.MEAN, -1)).plot();
    assertEquals(new PlotAxis.Column(0), plot.horizontal());
    assertEquals(new PlotAxis.Column(1), plot.vertical());
  }

  @Test
  void staysTheSameUntilAnotherPlaneIsWanted() {
    PlotPlane plane = new PlotPlane(Prepared.of(SPEC), OUTER);
    assertSame(plane, plane.looking(OUTER));
    assertNotSame(plane, plane.looking(OUTER.withX(1)));
    assertEquals(new PlaneRequest(0, 2, Kind.MEAN, -1), OUTER.withX(0));
    assertEquals(new PlaneRequest(0, 2, Kind.MEAN, -1), OUTER.withY(2));
  }

  @Test
  void copesWithMissingNumbersAndLargeConstants() {
    double[] x = {1e17, Double.NaN, 5, 1e17, 1, 5, 1e17, 3, 5};
    PlotPlane plane = new PlotPlane(Prepared.of(Specs.table(x, 3, new double[] {0, 1, 1})));
    assertEquals(0.84, plane.plot().viewport().yMin(), 1e-12);
    assertEquals(1e17 - 1e11, plane.plot().viewport().xMin());
  }

  @Test
  void framesShowThePlaneThatIsLookedAt() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.awaitRest();
      probe.session().look(ViewRequest.DEFAULT.withPlane(OUTER));
      TrainingFrame frame =
          probe.await(f ->
              f.plot().horizontal().equals(new PlotAxis.Column(2))
                  && f.surface() != null
                  && f.maps() != null);
      assertEquals(new PlotAxis.Column(0), frame.plot().vertical());
      assertEquals(frame.plot().viewport(), frame.surface().viewport());
    }
  }

  /** Whatever is asked for one after the other, a frame never mixes two planes. */
  @Test
  void everyFrameMatchesItsOwnPlane() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.awaitRest();
      for (Kind kind : new Kind[] {Kind.COMPONENTS, Kind.AVERAGE, Kind.COMPONENTS, Kind.MEAN}) {
        boolean along = kind != Kind.COMPONENTS;
        probe.session().look(ViewRequest.DEFAULT.withPlane(OUTER.withKind(kind, -1)));
        TrainingFrame frame =
            probe.await(f -> {
              boolean matches =
                  f.surface() == null || f.surface().viewport().equals(f.plot().viewport());
              assertTrue(matches, "a surface of another plane");
              boolean now = f.plot().isAlongColumns() == along;
              return now && f.surface() != null && f.maps() != null;
            });
        PlotAxis expected = along ? new PlotAxis.Column(2) : frame.plot().horizontal();
        assertEquals(expected, frame.plot().horizontal());
      }
    }
  }
}
