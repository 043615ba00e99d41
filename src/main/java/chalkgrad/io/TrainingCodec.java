package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** How the network learns, and when it stops. */
final class TrainingCodec {
  private static final Messages TEXT = Messages.of(TrainingCodec.class);
  private static final String ALL_ROWS = "all";

  private TrainingCodec() {}

  static ObjectNode write(TrainingSpec training) {
    ObjectNode node = DataCodec.object().put("loss", training.loss().id());
    ObjectNode optimizer = node.putObject("optimizer").put("kind", training.optimizer().id());
    new TreeMap<>(training.optimizer().settings()).forEach(optimizer::put);
    node.put("learningRate", training.learningRate());
    node.putObject("penalty").put("l1", training.penalty().l1()).put("l2", training.penalty().l2());
    if (training.batchSize() == 0) {
      node.put("batchSize", ALL_ROWS);
    } else {
      node.put("batchSize", training.batchSize());
    }
    node.put("seed", training.seed());
    StoppingSpec stopping = training.stopping();
    node.putObject("stopping")
        .put("maxEpochs", stopping.maxEpochs())
        .put("tolerance", stopping.tolerance())
        .put("toleranceEpochs", stopping.toleranceEpochs())
        .put("patience", stopping.patience());
    return node;
  }

  /** Reads how to learn; what is missing is as in {@code defaults}. */
  static TrainingSpec read(Fields fields, TrainingSpec defaults) {
    return new TrainingSpec(
        fields.optional(
            "loss", defaults.loss(), loss -> loss.guarded(() -> Losses.of(loss.text()))),
        fields.optional("optimizer", defaults.optimizer(), TrainingCodec::optimizer),
        fields.number("learningRate", defaults.learningRate()),
        fields.optional(
            "penalty",
            defaults.penalty(),
            place ->
                place.object(own ->
                    new Penalty(
                        own.number("l1", defaults.penalty().l1()),
                        own.number("l2", defaults.penalty().l2())))),
        fields.optional("batchSize", defaults.batchSize(), TrainingCodec::batchSize),
        fields.whole("seed", defaults.seed(), Long.MIN_VALUE, Long.MAX_VALUE),
        fields.optional(
            "stopping",
            defaults.stopping(),
            place -> place.object(own -> stopping(own, defaults.stopping()))));
  }

  private static int batchSize(Place place) {
    if (!place.isText()) {
      return (int) place.whole(1, Integer.MAX_VALUE);
    }
    if (!place.text().equals(ALL_ROWS)) {
      throw new Misplaced(place.path(), TEXT.text("error.batch", place.text()));
    }
    return 0;
  }

  private static Optimizer optimizer(Place place) {
    if (place.isText()) {
      return place.guarded(() -> Optimizers.of(place.text(), Map.of()));
    }
    return place.object(fields -> {
      String id = fields.text("kind");
      Map<String, Double> usual = Optimizers.of(id, Map.of()).settings();
      Map<String, Double> settings = new TreeMap<>();
      for (String name : new TreeMap<>(usual).keySet()) {
        settings.put(name, fields.number(name, usual.get(name)));
      }
      return Optimizers.of(id, settings);
    });
  }

  private static StoppingSpec stopping(Fields fields, StoppingSpec usual) {
    return new StoppingSpec(
        fields.whole("maxEpochs", usual.maxEpochs(), 0, Long.MAX_VALUE),
        fields.number("tolerance", usual.tolerance()),
        (int) fields.whole("toleranceEpochs", usual.toleranceEpochs(), 0, Integer.MAX_VALUE),
        (int) fields.whole("patience", usual.patience(), 0, Integer.MAX_VALUE));
  }
}
