package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.Task;
import chalkgrad.data.csv.Finding.Severity;
import java.util.List;
import java.util.Optional;

/** Guesses from a target's values whether it means two classes, several, or a number. */
final class TaskGuess {
  private static final int MAX_CLASSES = 100;

  /** Whole numbers with fewer rows for each of them are rather measured than chosen. */
  private static final int ROWS_PER_CLASS = 3;

  private TaskGuess() {}

  /** A task, and what there is to say about it. */
  record Guess(Task task, List<Finding> findings) {}

  /**
   * Takes the given task or guesses one.
   *
   * @throws UserException if the values do not allow the given task, or there are too many classes
   */
  static Guess guess(Column target, Optional<Task> given) {
    ColumnProfile profile = target.profile();
    if (given.isPresent()) {
      requireFit(target, given.get());
      return new Guess(given.get(), List.of());
    }
    int distinct = profile.distinct();
    if (distinct == 2) {
      return guessed(Task.BINARY, "guess.task.binary", profile);
    }
    if (!target.isNumeric()) {
      requireFit(target, Task.MULTICLASS);
      return guessed(Task.MULTICLASS, "guess.task.multi-class", profile);
    }
    boolean whole = NumberStatistics.of(target.numbers()).whole();
    int present = target.text().length - profile.missing();
    boolean classes =
        whole && distinct <= KindRules.FEW_VALUES && present >= ROWS_PER_CLASS * distinct;
    return classes
        ? guessed(Task.MULTICLASS, "guess.task.whole-numbers", profile)
        : guessed(Task.REGRESSION, "guess.task.regression", profile);
  }

  private static Guess guessed(Task task, String key, ColumnProfile profile) {
    return new Guess(
        task, List.of(Finding.of(Severity.GUESS, key, profile.name(), profile.distinct())));
  }

  /** Why the values do not allow a task; empty if they do. */
  static Optional<String> refusal(Column target, Task task) {
    try {
      requireFit(target, task);
      return Optional.empty();
    } catch (UserException problem) {
      return Optional.of(problem.getMessage());
    }
  }

  private static void requireFit(Column target, Task task) {
    ColumnProfile profile = target.profile();
    switch (task) {
      case BINARY -> {
        if (profile.distinct() != 2) {
          throw Texts.error(
              "error.not-binary",
              profile.name(),
              profile.distinct(),
              Texts.list(profile.examples()));
        }
      }
      case MULTICLASS -> {
        if (profile.distinct() > MAX_CLASSES) {
          throw Texts.error(
              "error.too-many-classes", profile.name(), profile.distinct(), MAX_CLASSES);
        }
      }
      case REGRESSION -> {
        if (!target.isNumeric()) {
          throw Texts.error("error.not-numeric", profile.name(), Texts.list(profile.examples()));
        }
      }
    }
  }
}
