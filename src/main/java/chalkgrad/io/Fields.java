package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.base.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The fields of an object, each asked for by name; one that nobody asks for is unknown. */
final class Fields {
  private static final Messages TEXT = Messages.of(Fields.class);

  private final Place place;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(Place place) {
    this.place = place;
  }

  boolean has(String name) {
    known.add(name);
    return place.has(name);
  }

  /** A field that has to be there. */
  Place required(String name) {
    if (!has(name)) {
      throw new Misplaced(place.path(), TEXT.text("error.missing", name));
    }
    return place.field(name);
  }

  /** A field that may be missing. */
  <T> T optional(String name, T missing, Function<Place, T> reader) {
    return has(name) ? reader.apply(place.field(name)) : missing;
  }

  String text(String name) {
    return required(name).text();
  }

  String text(String name, String missing) {
    return optional(name, missing, Place::text);
  }

  double number(String name, double missing) {
    return optional(name, missing, Place::number);
  }

  long whole(String name, long missing, long min, long max) {
    return optional(name, missing, place -> place.whole(min, max));
  }

  boolean yesOrNo(String name, boolean missing) {
    return optional(name, missing, Place::yesOrNo);
  }

  /** The names of the fields that nobody has asked for yet. */
  List<String> others() {
    List<String> others = new ArrayList<>();
    place
        .names()
        .forEach(name -> {
          if (!known.contains(name)) {
            others.add(name);
          }
        });
    return others;
  }

  Place place() {
    return place;
  }

  void end() {
    for (String name : others()) {
      List<String> names = List.copyOf(known);
      String hint =
          Nearest.of(name, names)
              .map(near -> TEXT.text("error.unknown.nearest", name, near))
              .orElseGet(() -> TEXT.text("error.unknown", name, String.join(", ", names)));
      throw new Misplaced(place.path() + "." + name, hint);
    }
  }
}
