package chalkgrad.data;

import java.util.Arrays;
import java.util.Optional;

/**
 * What becomes of a sample that lacks a value of a feature. Every value that fills a gap is fitted
 * on training rows only; rows without a target are dropped whatever the policy.
 */
public enum MissingPolicy {
  /** The whole row is left out. */
  DROP_ROW("drop-row"),
  /** The mean of a number; the most frequent value of anything else. */
  MEAN("mean"),
  /** The median of a number; the most frequent value of anything else. */
  MEDIAN("median"),
  /** The most frequent value; of equally frequent ones the smallest number or the first word. */
  MOST_FREQUENT("most-frequent");

  private final String id;

  MissingPolicy(String id) {
    this.id = id;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  /** Whether rows with gaps stay and the gaps are filled. */
  public boolean fills() {
    return this != DROP_ROW;
  }

  /** The policy with this id. */
  public static Optional<MissingPolicy> of(String text) {
    return Arrays.stream(values()).filter(policy -> policy.id.equalsIgnoreCase(text)).findFirst();
  }
}
