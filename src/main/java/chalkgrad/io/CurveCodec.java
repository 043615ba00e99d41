package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.training.SavedSeries;
import chalkgrad.training.frame.HistoryView.Series;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The curves of a run. */
final class CurveCodec {
  private static final Messages MESSAGES = Messages.of(CurveCodec.class);

  private static final Codec<SavedSeries> SERIES =
      Codecs.of(CurveCodec::series, place -> place.object(CurveCodec::series));

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

  private static SavedSeries series(Fields fields) {
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
        finite(fields.required("y")),
        fields.optional("oldX", none, CurveCodec::finite),
        fields.optional("oldY", none, CurveCodec::finite),
        fields.required("width").whole(1, Long.MAX_VALUE / 2),
        fields.required("filled").whole(0, Long.MAX_VALUE / 2));
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
