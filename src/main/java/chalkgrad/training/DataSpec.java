package chalkgrad.training;

import chalkgrad.data.split.SplitSettings;

/**
 * The samples and how they are split.
 *
 * @param seed of the split; generators have their own
 */
public record DataSpec(DataSource source, SplitSettings split, long seed) {
  public DataSpec withSource(DataSource newSource) {
    return new DataSpec(newSource, split, seed);
  }

  public DataSpec withSplit(SplitSettings newSplit) {
    return new DataSpec(source, newSplit, seed);
  }

  public DataSpec withSeed(long newSeed) {
    return new DataSpec(source, split, newSeed);
  }
}
