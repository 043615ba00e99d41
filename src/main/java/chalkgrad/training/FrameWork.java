package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.Surface;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Computes the expensive parts of frames for one run: surface, neuron maps, predictions,
 * evaluation. Each round works on a copy of the parameters, block of rows by block of rows, and can
 * be left off after any of them.
 */
final class FrameWork {
  /**
   * Grids of a large network are coarse at first: so many products each, a fraction of a second.
   */
  static final long FIRST_PRODUCTS = 1_000_000_000;

  private final TrainingRun run;
  private final Passes passes;
  private final SurfaceWork surfaces;
  private final RowWork rows;
  private final DiagnosticsWork inside;

  FrameWork(TrainingRun run) {
    this(run, new PlotPlane(run.data()));
  }

  /**
   * The work for a run that follows another one. The plane stays as it is while it holds all
   * samples, and the older pictures are shown until there are new ones, where they still fit.
   */
  FrameWork(TrainingRun run, FrameWork before) {
    this(run, before.surfaces.planeFor(run));
    if (run.data() == before.run.data()) {
      surfaces.keep(before.surfaces);
      rows.keep(before.rows);
      inside.keep(before.inside);
    } else if (surfaces.isOnlyRowsFrom(before.surfaces)) {
      surfaces.keep(before.surfaces);
      rows.keepWhatRemains(before.rows);
    }
  }

  private FrameWork(TrainingRun run, PlotPlane plane) {
    this.run = run;
    this.passes = new Passes(run);
    this.surfaces = new SurfaceWork(run, passes, plane);
    this.rows = new RowWork(run, passes);
    this.inside = new DiagnosticsWork(run, passes);
  }

  /**
   * Starts a round with the parameters as they are now; what an unfinished round was still to do is
   * dropped.
   *
   * @param products so many a grid may take; one that would take more is made coarser
   */
  void begin(ViewRequest view, long products) {
    passes.begin();
    surfaces.plan(view, products);
    rows.plan(view);
    inside.plan(view);
  }

  /** Whether the round that was begun last has coarser grids than were asked for. */
  boolean isCoarse() {
    return surfaces.isCoarse();
  }

  /**
   * Works on, at least one piece; stops when there is nothing left (true) or when it may not go on
   * (false).
   */
  boolean advance(BooleanSupplier mayGoOn) {
    return passes.advance(mayGoOn);
  }

  boolean isDone() {
    return passes.isDone();
  }

  PlotData plot() {
    return surfaces.plot();
  }

  Surface surface() {
    return surfaces.surface();
  }

  NeuronMaps maps() {
    return surfaces.maps();
  }

  NeuronMap largeMap() {
    return surfaces.largeMap();
  }

  Predictions predictions() {
    return rows.predictions();
  }

  Diagnostics diagnostics() {
    return inside.diagnostics();
  }

  Evaluation evaluation() {
    return rows.evaluation();
  }

  Map<Part, Evaluation> otherEvaluations() {
    return rows.others();
  }
}
