package chalkgrad.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as an object: a line for each of its fields, which says its name, how it is taken from a
 * record and how it is put into one. A field that is left out stays as it is usual; what the record
 * refuses is said with the path of the field.
 */
final class ObjectCodec<T> implements Codec<T> {
  private final List<Field<T, ?>> fields = new ArrayList<>();

  private record Field<T, V>(
      String name, Codec<V> codec, Function<T, V> get, BiFunction<T, V, T> with) {
    void write(T value, ObjectNode node) {
      V own = get.apply(value);
      if (own != null) {
        node.set(name, codec.write(own));
      }
    }

    T read(Fields all, T value) {
      return all.optional(
          name,
          value,
          place -> {
            V own = codec.read(place, get.apply(value));
            return place.guarded(() -> with.apply(value, own));
          });
    }
  }

  /** Adds a field; it is not written where {@code get} gives {@code null}. */
  <V> ObjectCodec<T> with(
      String name, Codec<V> codec, Function<T, V> get, BiFunction<T, V, T> with) {
    fields.add(new Field<>(name, codec, get, with));
    return this;
  }

  /** Adds a field that a record may lack. */
  <V> ObjectCodec<T> maybe(
      String name,
      Codec<V> codec,
      Function<T, Optional<V>> get,
      BiFunction<T, Optional<V>, T> with) {
    return with(
        name,
        codec,
        value -> get.apply(value).orElse(null),
        (value, own) -> with.apply(value, Optional.of(own)));
  }

  @Override
  public ObjectNode write(T value) {
    return write(value, Codecs.object());
  }

  /** Adds all fields to an object. */
  ObjectNode write(T value, ObjectNode node) {
    fields.forEach(field -> field.write(value, node));
    return node;
  }

  @Override
  public T read(Place place, T usual) {
    return place.object(own -> read(own, usual));
  }

  /** Reads all fields of an object that may have more. */
  T read(Fields all, T usual) {
    T value = usual;
    for (Field<T, ?> field : fields) {
      value = field.read(all, value);
    }
    return value;
  }
}
