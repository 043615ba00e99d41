package chalkgrad.training;

import chalkgrad.data.Dataset;

/** How deep an edit goes: what of a run can stay. */
enum EditKind {
  /**
   * Rate, penalty, batch size, optimizer, threshold, stopping rules, names: the run takes them
   * over.
   */
  LIVE,
  /** Rows were added, removed or changed by hand: they come with the next epoch. */
  ROWS,
  /** Layers, features, scaling or loss: what was learned stays wherever its neurons remain. */
  STRUCTURE,
  /** Other data, another split or another seed: a new run from step 0. */
  NEW_RUN;

  static EditKind between(ExperimentSpec before, ExperimentSpec after) {
    boolean sameData = before.data().equals(after.data());
    boolean sameNetwork =
        before.input().equals(after.input())
            && before.network().withoutNames().equals(after.network().withoutNames())
            && before.training().loss().equals(after.training().loss());
    if (before.training().seed() != after.training().seed()) {
      return NEW_RUN;
    }
    if (sameData) {
      return sameNetwork ? LIVE : STRUCTURE;
    }
    return sameNetwork && onlyRowsDiffer(before.data(), after.data()) ? ROWS : NEW_RUN;
  }

  private static boolean onlyRowsDiffer(DataSpec before, DataSpec after) {
    if (!(after.source() instanceof DataSource.Table(Dataset table))
        || !before.split().equals(after.split())
        || before.seed() != after.seed()) {
      return false;
    }
    Dataset old = before.source().dataset();
    return table.name().equals(old.name())
        && table.task() == old.task()
        && table.featureNames().equals(old.featureNames())
        && table.groups().equals(old.groups())
        && table.classNames().equals(old.classNames());
  }
}
