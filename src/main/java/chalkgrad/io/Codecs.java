package chalkgrad.io;

import chalkgrad.base.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The codecs that others are put together from. */
final class Codecs {
  /** The field that says which member of a family an object is. */
  static final String TYPE = "type";

  static final Codec<String> TEXT =
      of(text -> JsonNodeFactory.instance.stringNode(text), Place::text);
  static final Codec<Boolean> YES_NO =
      of(value -> JsonNodeFactory.instance.booleanNode(value), Place::yesOrNo);
  static final Codec<Double> NUMBER = of(NumberArrays::number, Place::number);

  /** A number that may be none or infinite. */
  static final Codec<Double> ANY_NUMBER = of(NumberArrays::number, Place::anyNumber);

  /** Any long: a seed. */
  static final Codec<Long> SEED = whole(Long.MIN_VALUE, Long.MAX_VALUE);

  /** A number of things. */
  static final Codec<Long> COUNT = whole(0, Long.MAX_VALUE);

  static final Codec<Integer> SMALL_COUNT = integer(0, Integer.MAX_VALUE);

  private static final Messages MESSAGES = Messages.of(Codecs.class);

  private Codecs() {}

  /** A codec of something that is all there or not. */
  static <T> Codec<T> of(Function<T, JsonNode> writer, Function<Place, T> reader) {
    return new Codec<>() {
      @Override
      public JsonNode write(T value) {
        return writer.apply(value);
      }

      @Override
      public T read(Place place, T usual) {
        return reader.apply(place);
      }
    };
  }

  static Codec<Long> whole(long min, long max) {
    return of(value -> JsonNodeFactory.instance.numberNode(value), place -> place.whole(min, max));
  }

  static Codec<Integer> integer(int min, int max) {
    return of(
        value -> JsonNodeFactory.instance.numberNode(value), place -> (int) place.whole(min, max));
  }

  /** One of these values, by its id. */
  static <T> Codec<T> word(T[] all, Function<T, String> id) {
    return of(
        value -> JsonNodeFactory.instance.stringNode(id.apply(value)),
        place -> {
          String word = place.text();
          return Arrays.stream(all)
              .filter(each -> id.apply(each).equals(word))
              .findFirst()
              .orElseThrow(() -> noWord(place, word, Arrays.stream(all).map(id).toList()));
        });
  }

  static Misplaced noWord(Place place, String word, List<String> known) {
    return new Misplaced(place.path(), MESSAGES.text("error.word", word, String.join(", ", known)));
  }

  static <T> Codec<List<T>> list(Codec<T> element) {
    return of(
        values -> {
          ArrayNode array = JsonNodeFactory.instance.arrayNode();
          values.forEach(value -> array.add(element.write(value)));
          return array;
        },
        place -> place.list(each -> element.read(each, null)));
  }

  /** Values by name, sorted. */
  static <T> Codec<Map<String, T>> map(Codec<T> value) {
    return of(
        values -> {
          ObjectNode node = object();
          new TreeMap<>(values).forEach((name, each) -> node.set(name, value.write(each)));
          return node;
        },
        place ->
            place.object(fields -> {
              Map<String, T> values = new TreeMap<>();
              for (String name : fields.others()) {
                values.put(name, value.read(fields.required(name), null));
              }
              return values;
            }));
  }

  /**
   * A member of a catalogue, some of which have settings: its id alone, or an object with the id as
   * its type and the settings beside it.
   *
   * @param member makes the member with these settings; those that are left out are as usual
   */
  static <T> Codec<T> member(
      Function<T, String> id,
      Function<T, Map<String, Double>> settings,
      BiFunction<String, Map<String, Double>, T> member) {
    return of(
        value -> {
          Map<String, Double> own = settings.apply(value);
          if (own.isEmpty()) {
            return TEXT.write(id.apply(value));
          }
          ObjectNode node = object().put(TYPE, id.apply(value));
          new TreeMap<>(own).forEach(node::put);
          return node;
        },
        place -> {
          if (place.isText()) {
            return place.guarded(() -> member.apply(place.text(), Map.of()));
          }
          return place.object(fields -> {
            Place type = fields.required(TYPE);
            T usual = type.guarded(() -> member.apply(type.text(), Map.of()));
            Map<String, Double> own = new TreeMap<>(settings.apply(usual));
            own.replaceAll((name, value) -> fields.number(name, value));
            return member.apply(type.text(), own);
          });
        });
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
