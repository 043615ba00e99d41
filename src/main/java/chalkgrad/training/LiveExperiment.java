package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.EditsView;
import chalkgrad.training.frame.Scores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A run together with what has been done to it: edits, their undoing, and the history of its
 * scores. Synchronous; a {@link TrainingSession} owns one.
 *
 * <p>Undoing takes back an edit, never training. If nothing was trained since, the state before the
 * edit comes back bit for bit; so it does if the edit had started the run anew. Otherwise the spec
 * goes back, what has been learned since stays wherever its neurons remain, and what the edit had
 * removed returns with the numbers that it had.
 */
final class LiveExperiment {
  /** Room for what undoing needs; the oldest edits are forgotten beyond it. */
  static final long MEMORY_BYTES = 64L << 20;

  /** The same for samples: an edit of one cell of a large table keeps a whole table. */
  static final long DATA_BYTES = 256L << 20;

  private final Runnable lookUp;
  private TrainingRun run;
  private MetricHistory history;
  private final List<Entry> done = new ArrayList<>();
  private final List<Entry> undone = new ArrayList<>();

  /** Everything about a run at one moment. */
  private record Moment(
      ExperimentSpec spec, Prepared data, RunState state, MetricHistory history, long runStart) {
    long bytes() {
      long numbers = state.parameters().length * (2L + state.memory().length);
      return Double.BYTES * numbers + 1024;
    }
  }

  /**
   * When something was done, to tell what has happened since.
   *
   * @param runs the number of the run, runs being counted by their starts at step 0
   */
  private record Stamp(long runs, long step) {}

  /**
   * An edit.
   *
   * @param gesture edits of one gesture have the same number and are one entry; 0 belongs to none
   * @param target the moment on its other side, to which undoing (or doing it again) leads
   * @param here when this side of it was reached
   */
  private record Entry(
      EditSummary summary, long gesture, ParameterAddress typed, Moment target, Stamp here) {}

  /** Counts the runs that started at step 0, to tell whether an edit started one. */
  private long runs;

  LiveExperiment(ExperimentSpec spec) {
    this(spec, null);
  }

  /**
   * @param lookUp called in long passes, which it may give up: see {@link TrainingRun}
   */
  LiveExperiment(ExperimentSpec spec, Runnable lookUp) {
    this.lookUp = lookUp;
    start(new TrainingRun(spec, Prepared.of(spec), lookUp));
  }

  private void start(TrainingRun next) {
    run = next;
    runs++;
    history = new MetricHistory();
  }

  /** Goes on from a saved run; what was done before is forgotten. */
  void open(SavedRun saved) {
    start(saved.resumed(lookUp));
    history = saved.history();
    done.clear();
    undone.clear();
  }

  /** Everything as it is now. */
  SavedRun capture() {
    return SavedRun.of(run, history);
  }

  /** Computes the scores that are due; may be interrupted like a step. */
  void evaluate() {
    Map<Part, Scores> scores = run.scores();
    if (history.isEmpty()) {
      history.add(run.epochs(), scores);
    }
  }

  TrainingRun run() {
    return run;
  }

  MetricHistory history() {
    return history;
  }

  /** One update; scores and gradients go into the history at the end of an epoch. */
  void step() {
    evaluate();
    long epochs = run.epochs();
    takeStep();
    if (run.epochs() > epochs) {
      history.add(run.epochs(), run.scores());
    }
    if (run.epochs() > epochs || run.isOver()) {
      history.gradients().endEpoch(run);
    }
  }

  /** One update; its gradient is noted even if the scores that follow it are interrupted. */
  private void takeStep() {
    long steps = run.steps();
    boolean isFirst = run.stepInEpoch() == 0;
    try {
      run.step();
    } finally {
      if (run.steps() > steps) {
        history.gradients().note(run, isFirst);
      }
    }
  }

  /** Back to step 0. */
  void reset() {
    start(new TrainingRun(run.spec(), Prepared.of(run.spec()), lookUp));
  }

  /** The experiment becomes this one; an edit that changes nothing is no edit. */
  void edit(ExperimentSpec spec, long gesture) {
    if (spec.equals(run.spec())) {
      return;
    }
    Moment before = momentBefore(gesture);
    apply(spec);
    EditSummary summary = EditSummary.between(before.spec(), spec);
    log(new Entry(summary, gesture, null, before, stamp()));
  }

  /** Fits the scalers on the training rows there are now; the experiment stays what it is. */
  void refit() {
    Moment before = moment();
    run = Succession.refitted(run);
    log(new Entry(EditSummary.ofRefit(), SessionCommand.NO_GESTURE, null, before, stamp()));
  }

  /** Types a number into the network. */
  void type(ParameterAddress address, double value, long gesture) {
    if (value(address) == value) {
      return;
    }
    Moment before = momentBefore(gesture);
    set(address, value);
    EditSummary summary = EditSummary.ofParameter(address, valueIn(before, address), value);
    log(new Entry(summary, gesture, address, before, stamp()));
  }

  private double value(ParameterAddress a) {
    return a.isBias()
        ? run.parameters().biases(a.layer()).getEntry(0, a.to())
        : run.parameters().weights(a.layer()).getEntry(a.from(), a.to());
  }

  private void set(ParameterAddress a, double value) {
    if (a.isBias()) {
      run.parameters().biases(a.layer()).setEntry(0, a.to(), value);
    } else {
      run.parameters().weights(a.layer()).setEntry(a.from(), a.to(), value);
    }
    run.goOn();
    run.refreshScores();
  }

  private void apply(ExperimentSpec spec) {
    switch (EditKind.between(run.spec(), spec)) {
      case LIVE -> {
        run.adopt(spec);
        run.refreshScores();
      }
      case ROWS -> run = Succession.withRows(run, spec);
      case CLASSES -> run = Succession.withClasses(run, spec);
      case STRUCTURE -> run = Succession.edited(run, spec);
      case NEW_RUN -> start(fresh(spec));
    }
  }

  private TrainingRun fresh(ExperimentSpec spec) {
    boolean sameInput =
        spec.data().equals(run.spec().data()) && spec.input().equals(run.spec().input());
    return new TrainingRun(spec, sameInput ? run.data() : Prepared.of(spec), lookUp);
  }

  private Moment moment() {
    return new Moment(run.spec(), run.data(), run.state(), history, runs);
  }

  private Stamp stamp() {
    return new Stamp(runs, run.steps());
  }

  private boolean goesOn(long gesture) {
    return gesture != SessionCommand.NO_GESTURE
        && !done.isEmpty()
        && done.getLast().gesture() == gesture;
  }

  /** The moment to which undoing an edit leads: that before the first edit of its gesture. */
  private Moment momentBefore(long gesture) {
    return goesOn(gesture) ? done.getLast().target() : moment();
  }

  private void log(Entry entry) {
    undone.clear();
    if (goesOn(entry.gesture())) {
      done.removeLast();
    }
    done.add(entry);
    long bytes = done.stream().mapToLong(each -> each.target().bytes()).sum();
    while (done.size() > 1 && (bytes > MEMORY_BYTES || dataBytes() > DATA_BYTES)) {
      bytes -= done.removeFirst().target().bytes();
    }
  }

  /** The samples that undoing holds on to; those that several edits share count once. */
  private long dataBytes() {
    Set<Prepared> held = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry entry : done) {
      held.add(entry.target().data());
    }
    return held.stream().mapToLong(Prepared::bytes).sum();
  }

  /** Takes the newest edit back; false if there is none. */
  boolean undo() {
    if (done.isEmpty()) {
      return false;
    }
    Entry entry = done.removeLast();
    Moment now = moment();
    goTo(entry);
    undone.add(new Entry(entry.summary(), entry.gesture(), entry.typed(), now, stamp()));
    return true;
  }

  /** Does the edit again that was taken back last; false if there is none. */
  boolean redo() {
    if (undone.isEmpty()) {
      return false;
    }
    Entry entry = undone.removeLast();
    Moment now = moment();
    goTo(entry);
    done.add(new Entry(entry.summary(), entry.gesture(), entry.typed(), now, stamp()));
    return true;
  }

  /** Goes to the other side of an edit. */
  private void goTo(Entry entry) {
    Moment target = entry.target();
    boolean untrained = stamp().equals(entry.here());
    if (untrained || target.runStart() != entry.here().runs()) {
      restore(target);
    } else if (entry.typed() != null) {
      set(entry.typed(), valueIn(target, entry.typed()));
    } else {
      TrainingRun back = new TrainingRun(target.spec(), target.data(), lookUp);
      // Numbers that had run away before the edit are not worth bringing back.
      if (!(target.state().state() instanceof SessionState.Diverged)) {
        back.restore(target.state());
      }
      run = Succession.takeOver(back, run);
      run.refreshScores();
    }
  }

  private void restore(Moment target) {
    TrainingRun back = new TrainingRun(target.spec(), target.data(), lookUp);
    back.restore(target.state());
    run = back;
    runs = target.runStart();
    history = target.history();
  }

  private double valueIn(Moment moment, ParameterAddress a) {
    var saved = new Parameters(run.shape(), moment.state().parameters());
    return a.isBias()
        ? saved.biases(a.layer()).get(0, a.to())
        : saved.weights(a.layer()).get(a.from(), a.to());
  }

  /** The list of edits. */
  EditsView edits() {
    List<EditSummary> summaries = new ArrayList<>();
    done.forEach(entry -> summaries.add(entry.summary()));
    for (int i = undone.size() - 1; i >= 0; i--) {
      summaries.add(undone.get(i).summary());
    }
    return new EditsView(summaries, done.size(), run.data().isOutgrown());
  }
}
