package chalkgrad.io;

import tools.jackson.databind.JsonNode;

/** Brings values of one kind into JSON and back; all of them round-trip to the last bit. */
interface Codec<T> {
  /** The value as JSON. */
  JsonNode write(T value);

  /**
   * Reads a value strictly.
   *
   * @param usual where the parts come from that the document leaves out; {@code null} if nothing
   *     may be left out
   * @throws Misplaced if anything there is not as expected
   */
  T read(Place place, T usual);
}
