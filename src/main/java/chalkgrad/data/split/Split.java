package chalkgrad.data.split;

import chalkgrad.data.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The part of every row of a data set. Immutable. */
public final class Split {
  private final Part[] parts;
  private final Map<Part, int[]> rows = new EnumMap<>(Part.class);

  /** Copies its array. */
  public Split(Part[] parts) {
    this.parts = parts.clone();
    for (Part part : Part.values()) {
      rows.put(part, IntStream.range(0, parts.length).filter(r -> parts[r] == part).toArray());
    }
  }

  /** Number of rows in all parts together. */
  public int size() {
    return parts.length;
  }

  public Part part(int row) {
    return parts[row];
  }

  /** The rows of a part in rising order; a copy. */
  public int[] rows(Part part) {
    return rows.get(part).clone();
  }

  public int count(Part part) {
    return rows.get(part).length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Split that && Arrays.equals(parts, that.parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  @Override
  public String toString() {
    return count(Part.TRAIN)
        + " train, "
        + count(Part.VALIDATION)
        + " validation, "
        + count(Part.TEST)
        + " test";
  }
}
