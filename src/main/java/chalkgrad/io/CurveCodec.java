package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.training.SavedNorms;
import chalkgrad.training.SavedSeries;
import chalkgrad.training.frame.HistoryView.Series;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The curves of a run. */
final class CurveCodec {
  private static final Messages MESSAGES = Messages.of(CurveCodec.class);

  private static final Codec<SavedSeries> SERIES =
      Codecs.of(
          CurveCodec::series, place -> place.object(fields -> series(fields, CurveCodec::finite)));

  private CurveCodec() {}

  static ObjectNode write(Map<Series, SavedSeries> curves) {
    ObjectNode node = Codecs.object();
    for (Series series : Series.values()) {
      if (curves.containsKey(series)) {
        node.set(id(series), SERIES.write(curves.get(series)));
      }
    }
    return node;
  }

  static Map<Series, SavedSeries> read(Place place) {
    return place.object(fields -> {
      Map<Series, SavedSeries> curves = new EnumMap<>(Series.class);
      for (Series series : Series.values()) {
        if (fields.has(id(series))) {
          curves.put(series, SERIES.read(fields.required(id(series)), null));
        }
      }
      return curves;
    });
  }

  private static String id(Series series) {
    return switch (series) {
      case TRAIN_LOSS -> "train-loss";
      case VALIDATION_LOSS -> "validation-loss";
      case TEST_LOSS -> "test-loss";
      case TRAIN_SCORE -> "train-score";
      case VALIDATION_SCORE -> "validation-score";
      case TEST_SCORE -> "test-score";
    };
  }

  private static JsonNode series(SavedSeries series) {
    ObjectNode node = Codecs.object();
    node.set("x", NumberArrays.write(series.x()));
    node.set("y", NumberArrays.write(series.y()));
    if (series.oldX().length > 0) {
      node.set("oldX", NumberArrays.write(series.oldX()));
      node.set("oldY", NumberArrays.write(series.oldY()));
    }
    return node.put("width", series.width()).put("filled", series.filled());
  }

  private static SavedSeries series(Fields fields, Function<Place, double[]> numbers) {
    double[] none = {};
    Place x = fields.required("x");
    double[] newX = finite(x);
    boolean isRising = true;
    for (int i = 1; i < newX.length; i++) {
      isRising &= newX[i] > newX[i - 1];
    }
    if (!isRising) {
      throw new Misplaced(x.path(), MESSAGES.text("error.rising"));
    }
    return new SavedSeries(
        newX,
        numbers.apply(fields.required("y")),
        fields.optional("oldX", none, CurveCodec::finite),
        fields.optional("oldY", none, numbers::apply),
        fields.required("width").whole(1, Long.MAX_VALUE / 2),
        fields.required("filled").whole(0, Long.MAX_VALUE / 2));
  }

  static ArrayNode writeGradients(List<SavedNorms> gradients) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (SavedNorms layer : gradients) {
      ObjectNode node = all.addObject().put("layer", layer.layer());
      node.set("mean", series(layer.mean()));
      node.set("largest", series(layer.largest()));
      node.set("sum", NumberArrays.number(layer.sum()));
      node.set("high", NumberArrays.number(layer.high()));
      node.put("steps", layer.steps());
    }
    return all;
  }

  static List<SavedNorms> readGradients(Place place) {
    return place.list(each ->
        each.guarded(() ->
            each.object(fields ->
                new SavedNorms(
                    fields.required("layer").whole(Long.MIN_VALUE, Long.MAX_VALUE),
                    norms(fields.required("mean")),
                    norms(fields.required("largest")),
                    fields.required("sum").anyNumber(),
                    fields.required("high").anyNumber(),
                    (int) fields.required("steps").whole(0, Integer.MAX_VALUE)))));
  }

  /** Of a run that has diverged they need not be finite. */
  private static SavedSeries norms(Place place) {
    return place.object(fields -> series(fields, NumberArrays::read));
  }

  private static double[] finite(Place place) {
    double[] values = NumberArrays.read(place);
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new Misplaced(place.path(), MESSAGES.text("error.finite", Double.toString(value)));
      }
    }
    return values;
  }
}
