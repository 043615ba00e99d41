package chalkgrad.io;

import chalkgrad.training.SessionState;
import chalkgrad.training.SessionState.Quantity;
import chalkgrad.training.SessionState.Reason;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a run can go on, and if not, why. */
final class StateCodec {
  private static final String PAUSED = "paused";
  private static final String FINISHED = "finished";
  private static final String DIVERGED = "diverged";

  private static final Codec<Quantity> QUANTITY = Codecs.word(Quantity.values(), Quantity::id);
  private static final Codec<Reason> REASON =
      Codecs.word(
          Reason.values(),
          reason ->
              switch (reason) {
                case MAX_EPOCHS -> "max-epochs";
                case TOLERANCE -> "tolerance";
                case PATIENCE -> "patience";
              });

  private StateCodec() {}

  static JsonNode write(SessionState state) {
    ObjectNode node = Codecs.object();
    return switch (state) {
      case SessionState.Finished(Reason reason) ->
          node.put(Codecs.TYPE, FINISHED).set("reason", REASON.write(reason));
      case SessionState.Diverged(long step, int layer, Quantity quantity, double value) -> {
        node.put(Codecs.TYPE, DIVERGED).put("step", step).put("layer", layer);
        node.set("quantity", QUANTITY.write(quantity));
        yield node.set("value", NumberArrays.number(value));
      }
      // A run itself neither plays nor fails: that is for a session, which pauses what it opens.
      case SessionState.Paused _, SessionState.Playing _, SessionState.Failed _ ->
          node.put(Codecs.TYPE, PAUSED);
    };
  }

  static SessionState read(Place place) {
    return place.object(fields -> {
      Place type = fields.required(Codecs.TYPE);
      return switch (type.text()) {
        case PAUSED -> new SessionState.Paused();
        case FINISHED -> new SessionState.Finished(REASON.read(fields.required("reason"), null));
        case DIVERGED ->
            new SessionState.Diverged(
                fields.required("step").whole(0, Long.MAX_VALUE),
                (int) fields.required("layer").whole(0, Integer.MAX_VALUE),
                QUANTITY.read(fields.required("quantity"), null),
                fields.required("value").anyNumber());
        default -> throw Codecs.noWord(type, type.text(), List.of(PAUSED, FINISHED, DIVERGED));
      };
    });
  }
}
