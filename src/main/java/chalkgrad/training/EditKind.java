package chalkgrad.training;

import chalkgrad.data.Dataset;
import java.util.List;

/** How deep an edit goes: what of a run can stay. */
enum EditKind {
  /**
   * Rate, schedule, penalty, clipping, max-norm, batch size, optimizer, threshold, positive class,
   * stopping rules, names: the run takes them over.
   */
  LIVE,
  /** Rows were added, removed or changed by hand: they come with the next epoch. */
  ROWS,
  /** Classes were added or taken away at the end of their list; rows may have changed too. */
  CLASSES,
  /**
   * Layers, features, scaling, loss or the weights of classes: what was learned stays wherever its
   * neurons remain.
   */
  STRUCTURE,
  /** Other data, another split or another seed: a new run from step 0. */
  NEW_RUN;

  static EditKind between(ExperimentSpec before, ExperimentSpec after) {
    if (before.training().seed() != after.training().seed()) {
      return NEW_RUN;
    }
    boolean sameNetwork =
        before.input().equals(after.input())
            && before.network().withoutNames().equals(after.network().withoutNames())
            && before.training().loss().equals(after.training().loss())
            && before.training().classWeights().equals(after.training().classWeights());
    if (before.data().equals(after.data())) {
      return sameNetwork ? LIVE : STRUCTURE;
    }
    if (!isSameTable(before.data(), after.data())) {
      return NEW_RUN;
    }
    Dataset old = before.data().source().dataset();
    Dataset young = after.data().source().dataset();
    if (sameNetwork && old.task() == young.task() && isRenamedAtMost(old, young)) {
      return ROWS;
    }
    boolean sameHidden =
        before.input().equals(after.input())
            && before.network().hidden().equals(after.network().hidden());
    return sameHidden && isLonger(old, young) ? CLASSES : NEW_RUN;
  }

  /** Whether one comes from the other by hand, and none from a file or a generator. */
  private static boolean isSameTable(DataSpec before, DataSpec after) {
    if (!(after.source() instanceof DataSource.Table(Dataset table, _))
        || !before.split().equals(after.split())
        || before.seed() != after.seed()) {
      return false;
    }
    Dataset old = before.source().dataset();
    return table.name().equals(old.name())
        && table.task().isClassification() == old.task().isClassification()
        && table.featureNames().equals(old.featureNames())
        && table.groups().equals(old.groups())
        && table.targetName().equals(old.targetName());
  }

  /** Whether the classes are the same ones, one of which may have got another name. */
  private static boolean isRenamedAtMost(Dataset old, Dataset young) {
    int classes = old.classNames().size();
    int renamed = 0;
    for (int c = 0; c < classes && classes == young.classNames().size(); c++) {
      renamed += old.classNames().get(c).equals(young.classNames().get(c)) ? 0 : 1;
    }
    return classes == young.classNames().size() && renamed <= 1;
  }

  /** Whether the classes of one of them are the first classes of the other. */
  private static boolean isLonger(Dataset old, Dataset young) {
    List<String> a = old.classNames();
    List<String> b = young.classNames();
    int shorter = Math.min(a.size(), b.size());
    return a.size() != b.size() && a.subList(0, shorter).equals(b.subList(0, shorter));
  }
}
