package chalkgrad.io;

import static chalkgrad.io.Codecs.ANY_NUMBER;
import static chalkgrad.io.Codecs.COUNT;
import static chalkgrad.io.Codecs.SMALL_COUNT;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.schedule.ScheduleState;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.Prepared;
import chalkgrad.training.RunState;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionState;
import chalkgrad.training.StoppingState;
import chalkgrad.training.frame.Scores;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything from which a run goes on. Where no step is done yet, all of it may be left out and is
 * as at the start of the experiment: weights that somebody wrote by hand need nothing beside them.
 */
final class RunCodec {
  private static final Messages MESSAGES = Messages.of(RunCodec.class);
  private static final String EPOCH_DATA = "epochData";

  private static final ObjectCodec<ScheduleState> SCHEDULE =
      new ObjectCodec<ScheduleState>()
          .with("from", COUNT, ScheduleState::from, ScheduleState::withFrom)
          .with("bestLoss", ANY_NUMBER, ScheduleState::bestLoss, ScheduleState::withBestLoss)
          .with(
              "waitedEpochs",
              SMALL_COUNT,
              ScheduleState::waitedEpochs,
              ScheduleState::withWaitedEpochs)
          .with(
              "reductions", SMALL_COUNT, ScheduleState::reductions, ScheduleState::withReductions);

  private final DatasetCodec datasets = new DatasetCodec();

  JsonNode write(SavedRun run) {
    RunState state = run.state();
    LayerNumbers numbers = new LayerNumbers(run.shape());
    ObjectNode node = Codecs.object();
    node.put("step", state.step()).put("epoch", state.epoch());
    node.put("position", state.position()).put("updates", state.updates());
    node.set("state", StateCodec.write(state.state()));
    node.set("fit", FitCodec.write(run.data().fit()));
    if (state.epochData() != run.data()) {
      ObjectNode epochData = node.putObject(EPOCH_DATA);
      epochData.set("fit", FitCodec.write(state.epochData().fit()));
      epochData.set("table", datasets.write(state.epochData().source()));
    }
    node.set("parameters", numbers.write(state.parameters()));
    ArrayNode memory = node.putArray("optimizer");
    for (double[] array : state.memory()) {
      memory.add(numbers.write(array));
    }
    node.set("lossSum", NumberArrays.number(state.lossSum()));
    node.put("rightSum", state.rightSum());
    node.set("scores", scores(state.scores()));
    node.put("scoresAreDue", state.scoresAreDue());
    node.set("stopping", stopping(state.stopping(), numbers));
    node.set("schedule", SCHEDULE.write(state.schedule()));
    node.set("curves", CurveCodec.write(run.curves()));
    node.set("gradients", CurveCodec.writeGradients(run.gradients()));
    return node;
  }

  private static ObjectNode scores(Map<Part, Scores> scores) {
    ObjectNode node = Codecs.object();
    for (Part part : Part.values()) {
      if (scores.containsKey(part)) {
        ObjectNode own = node.putObject(part.id());
        own.set("loss", ANY_NUMBER.write(scores.get(part).loss()));
        own.set("score", ANY_NUMBER.write(scores.get(part).score()));
      }
    }
    return node;
  }

  private static ObjectNode stopping(StoppingState state, LayerNumbers numbers) {
    ObjectNode node = Codecs.object().put("bestEpoch", state.bestEpoch());
    node.set("bestLoss", ANY_NUMBER.write(state.bestLoss()));
    node.put("waitedEpochs", state.waitedEpochs());
    node.set("toleranceLoss", ANY_NUMBER.write(state.toleranceLoss()));
    node.put("toleranceEpochs", state.toleranceEpochs()).put("countedFrom", state.countedFrom());
    if (state.best() != null) {
      node.set("best", numbers.write(state.best()));
    }
    return node;
  }

  SavedRun read(Place place, ExperimentSpec spec) {
    return place.object(fields -> new Reading(fields, spec).run());
  }

  /** One document on its way to a run. */
  private final class Reading {
    private final Fields fields;
    private final ExperimentSpec spec;
    private final SavedRun start;
    private final LayerNumbers numbers;

    Reading(Fields fields, ExperimentSpec spec) {
      this.fields = fields;
      this.spec = spec;
      this.start = SavedRun.atStart(spec);
      this.numbers = new LayerNumbers(start.shape());
    }

    SavedRun run() {
      long step = fields.whole("step", 0, 0, Long.MAX_VALUE);
      Stored stored = new Stored(fields, step > 0);
      RunState usual = start.state();
      SessionState outcome = stored.read("state", usual.state(), StateCodec::read);
      boolean finite = !(outcome instanceof SessionState.Diverged);
      Prepared data =
          stored.read(
              "fit", start.data(), place -> prepared(spec.data().source().dataset(), place));
      Prepared epochData = fields.optional(EPOCH_DATA, data, place -> epochData(place, data));
      RunState state =
          new RunState(
              stored.read("parameters", usual.parameters(), each -> numbers.read(each, finite)),
              stored.read("optimizer", usual.memory(), each -> memory(each, finite)),
              stored.read("updates", 0L, each -> each.whole(0, step)),
              step,
              stored.read("epoch", 0L, each -> each.whole(0, step)),
              stored.read("position", 0, each -> position(each, epochData)),
              stored.read("lossSum", 0.0, Place::number),
              stored.read("rightSum", 0, each -> (int) each.whole(0, Integer.MAX_VALUE)),
              stored.read("scores", usual.scores(), RunCodec::scores),
              stored.read("scoresAreDue", true, Place::yesOrNo),
              stored.read("stopping", usual.stopping(), this::stopping),
              fields.optional(
                  "schedule", usual.schedule(), own -> SCHEDULE.read(own, usual.schedule())),
              epochData,
              outcome);
      requireScores(state, data);
      return new SavedRun(
          spec,
          data,
          state,
          stored.read("curves", start.curves(), CurveCodec::read),
          stored.read("gradients", start.gradients(), CurveCodec::readGradients));
    }

    private Prepared prepared(Dataset rows, Place fit) {
      return fit.guarded(() -> Prepared.of(spec, rows, FitCodec.read(fit)));
    }

    private Prepared epochData(Place place, Prepared data) {
      return place.object(own -> {
        Place table = own.required("table");
        Dataset rows = datasets.read(table, null);
        Dataset present = data.source();
        boolean fits =
            rows.featureNames().equals(present.featureNames())
                && rows.task().isClassification() == present.task().isClassification()
                && rows.classNames().size() == present.classNames().size();
        if (!fits) {
          throw new Misplaced(table.path(), MESSAGES.text("error.epoch-data"));
        }
        return prepared(rows, own.required("fit"));
      });
    }

    private double[][] memory(Place place, boolean finite) {
      List<double[]> arrays = place.list(each -> numbers.read(each, finite));
      int slots = spec.training().optimizer().slots();
      if (arrays.size() != slots) {
        throw new Misplaced(
            place.path(),
            MESSAGES.text(
                "error.length", Integer.toString(arrays.size()), Integer.toString(slots)));
      }
      return arrays.toArray(double[][]::new);
    }

    private int position(Place place, Prepared epochData) {
      int rows = epochData.has(Part.TRAIN) ? epochData.x(Part.TRAIN).rows() : 0;
      return (int) place.whole(0, Math.max(0, rows - 1));
    }

    private StoppingState stopping(Place place) {
      return place.object(own -> {
        long bestEpoch = own.required("bestEpoch").whole(-1, Long.MAX_VALUE);
        double[] best = bestEpoch < 0 ? null : numbers.read(own.required("best"), true);
        return new StoppingState(
            best,
            own.required("bestLoss").anyNumber(),
            bestEpoch,
            (int) own.required("waitedEpochs").whole(0, Integer.MAX_VALUE),
            own.required("toleranceLoss").anyNumber(),
            (int) own.required("toleranceEpochs").whole(0, Integer.MAX_VALUE),
            COUNT.read(own.required("countedFrom"), null));
      });
    }

    /** Scores that are not due are those of all parts that have rows. */
    private void requireScores(RunState state, Prepared data) {
      for (Part part : Part.values()) {
        if (!state.scoresAreDue() && data.has(part) && !state.scores().containsKey(part)) {
          throw new Misplaced(
              fields.place().path() + ".scores", MESSAGES.text("error.scores", part.id()));
        }
      }
    }
  }

  /**
   * Fields that a run that has begun must have.
   *
   * @param all whether it has begun
   */
  private record Stored(Fields fields, boolean all) {
    <T> T read(String name, T usual, Function<Place, T> reader) {
      return all ? reader.apply(fields.required(name)) : fields.optional(name, usual, reader);
    }
  }

  private static Map<Part, Scores> scores(Place place) {
    return place.object(fields -> {
      Map<Part, Scores> scores = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        if (fields.has(part.id())) {
          scores.put(part, fields.required(part.id()).object(RunCodec::scores));
        }
      }
      return scores;
    });
  }

  private static Scores scores(Fields own) {
    return new Scores(own.required("loss").anyNumber(), own.required("score").anyNumber());
  }
}
