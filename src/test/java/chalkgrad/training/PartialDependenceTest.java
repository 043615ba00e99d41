package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.training.PlaneRequest.Kind;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The plane in which the network's answers are averaged over the training rows. */
class PartialDependenceTest {
  private static final int SIZE = 20;
  private static final int COLUMNS = 4;
  private static final PlaneRequest AVERAGE = new PlaneRequest(2, 0, Kind.AVERAGE, -1);

  private static TrainingRun trained(Task task, int rows) {
    RandomStream random = RandomStream.of(3, "test", 0);
    double[] x = new double[rows * COLUMNS];
    double[] y = new double[rows];
    Arrays.setAll(x, i -> random.nextGaussian() * (1 + i % COLUMNS));
    List<String> names =
        switch (task) {
          case BINARY -> List.of("a", "b");
          case MULTICLASS -> List.of("a", "b", "c");
          case REGRESSION -> List.of();
        };
    Arrays.setAll(
        y,
        row -> task == Task.REGRESSION ? 50 + x[COLUMNS * row + 2] : random.nextInt(names.size()));
    long[] ids = LongStream.range(0, rows).toArray();
    List<String> columns = List.of("u", "v", "w", "t");
    Dataset data = new Dataset("table", task, columns, "y", names, x, y, ids, null);
    ExperimentSpec spec = Specs.points("moons", 20, 8, 6).withSource(new DataSource.Table(data));
    TrainingRun run = new TrainingRun(spec);
    for (int i = 0; i < 60; i++) {
      run.step();
    }
    return run;
  }

  private static FrameWork pictures(TrainingRun run, int size, long products) {
    FrameWork work = new FrameWork(run);
    ViewRequest view = ViewRequest.DEFAULT.withPlane(AVERAGE).withBoundarySize(size);
    work.begin(view.withMapSize(SIZE).withEnlarged(new NeuronAddress(2, 0)), products);
    assertTrue(work.advance(() -> true));
    return work;
  }

  /** The means of a cell's outputs, one pass for each training row. */
  private static double[] byHand(TrainingRun run, Viewport view, int cell) {
    TrainingSpec training = run.spec().training();
    var pass = new Backpropagation(training.loss(), training.penalty(), Kernels.portable(), null);
    int[] rows = run.data().rows(Part.TRAIN);
    double[] mean = new double[run.data().outputs()];
    for (int row : rows) {
      double[] raw = new double[COLUMNS];
      Arrays.setAll(raw, column -> run.data().dataset().feature(row, column));
      raw[2] = view.xMin() + view.width() * (cell % SIZE + 0.5) / SIZE;
      raw[0] = view.yMax() - view.height() * (cell / SIZE + 0.5) / SIZE;
      Matrix input = new Matrix(1, run.shape().inputs());
      run.data().input(raw, input.array());
      Matrix output = pass.forward(run.parameters(), input, new Activity(run.shape(), 1));
      for (int c = 0; c < mean.length; c++) {
        mean[c] += output.get(0, c) / rows.length;
      }
    }
    return mean;
  }

  @Test
  void aProbabilityIsTheMeanOverTheTrainingRows() {
    TrainingRun run = trained(Task.BINARY, 60);
    FrameWork work = pictures(run, SIZE, FrameWork.FIRST_PRODUCTS);
    var surface = (Surface.Probability) work.surface();
    assertEquals(SIZE, surface.size());
    for (int cell : new int[] {0, 19, 137, 256, 399}) {
      double expected = byHand(run, surface.viewport(), cell)[0];
      assertEquals(expected, surface.p()[cell], 1e-7);
      assertEquals(expected, work.largeMap().grid()[cell], 1e-6);
    }
    assertEquals(SIZE, work.maps().size());
    assertArrayEquals(new float[SIZE * SIZE], work.maps().values()[0][1], "not on an axis");
  }

  @Test
  void ofSeveralClassesTheOneThatIsMostProbableOnTheWholeWins() {
    TrainingRun run = trained(Task.MULTICLASS, 60);
    var surface = (Surface.Classes) pictures(run, SIZE, FrameWork.FIRST_PRODUCTS).surface();
    for (int cell : new int[] {0, 19, 137, 256, 399}) {
      double[] mean = byHand(run, surface.viewport(), cell);
      assertEquals(Arrays.stream(mean).max().orElseThrow(), surface.p()[cell], 1e-7);
      assertEquals(mean[surface.winner()[cell]], surface.p()[cell], 1e-7);
    }
  }

  @Test
  void aPredictionIsTheMeanInTheUnitsOfTheTarget() {
    TrainingRun run = trained(Task.REGRESSION, 60);
    var surface = (Surface.Values) pictures(run, SIZE, FrameWork.FIRST_PRODUCTS).surface();
    for (int cell : new int[] {0, 137, 399}) {
      double mean = byHand(run, surface.viewport(), cell)[0];
      assertEquals((float) run.data().inOwnUnits(mean), surface.value()[cell], 1e-5);
    }
  }

  @Test
  void largeTablesAreSampledAndGridsAreCoarseAtFirst() {
    TrainingRun run = trained(Task.BINARY, 300);
    int[] train = run.data().rows(Part.TRAIN);
    int[] sample = PrincipalComponents.sample(train, 64);
    assertEquals(64, Arrays.stream(sample).distinct().count());
    assertTrue(IntStream.of(sample).allMatch(r -> IntStream.of(train).anyMatch(t -> t == r)));
    assertArrayEquals(sample, PrincipalComponents.sample(train, 64));
    assertEquals(64, new PlotPlane(run.data(), AVERAGE).depth());
    FrameWork first = pictures(run, 128, FrameWork.FIRST_PRODUCTS);
    assertTrue(first.isCoarse());
    assertEquals(40, ((Surface.Probability) first.surface()).size());
    FrameWork last = pictures(run, 128, 4 * FrameWork.FIRST_PRODUCTS);
    assertFalse(last.isCoarse());
    assertEquals(80, ((Surface.Probability) last.surface()).size());
  }

  /** Where the products do not even allow for the coarsest grid, fewer rows are averaged. */
  @Test
  void aLargeNetworkAveragesOverFewerRowsAtFirst() {
    TrainingRun run = trained(Task.BINARY, 300);
    long products = 256L * 10 * run.shape().size();
    FrameWork work = pictures(run, 128, products);
    assertTrue(work.isCoarse());
    assertEquals(16, ((Surface.Probability) work.surface()).size());
  }
}
