package chalkgrad.ui.common;

import chalkgrad.data.Dataset;
import chalkgrad.training.DataSource;

/** Remembers the samples of the source asked for last, so that panes need not make them again. */
public final class DataFacts {
  private DataSource source;
  private Dataset dataset;

  /** The samples of a source. */
  public Dataset of(DataSource wanted) {
    if (!wanted.equals(source)) {
      dataset = wanted.dataset();
      source = wanted;
    }
    return dataset;
  }
}
