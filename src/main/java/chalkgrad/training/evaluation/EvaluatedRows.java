package chalkgrad.training.evaluation;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;

/**
 * What is evaluated. Arrays are shared, not to be changed.
 *
 * @param step the step whose parameters answered
 * @param dataset the samples then; edits may have made others since
 * @param part the part that the rows make
 * @param rows their numbers in the data set, rising
 */
public record EvaluatedRows(long step, Dataset dataset, Part part, int[] rows) {
  public int count() {
    return rows.length;
  }

  /** The id of the i-th of the rows, which it keeps through all edits. */
  public long id(int i) {
    return dataset.id(rows[i]);
  }

  /** What is true of the i-th of the rows: its class index or number. */
  public double target(int i) {
    return dataset.target(rows[i]);
  }
}
