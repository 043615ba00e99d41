package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives each column its role: target, feature, split, or none. */
public final class ImportChooser {
  /** A column with a larger share of gaps is left out; otherwise too many rows would be. */
  static final double MAX_GAPS = 0.2;

  /** With a larger share of gaps, most of what is seen in a column would be filled in. */
  static final double MAX_FILLED = 0.5;

  private final ProfiledTable table;
  private final CsvOptions options;
  private final List<String> names;
  private final ColumnWords said;
  private final Set<Integer> ignored;
  private final Set<Integer> kept;
  private final List<Finding> findings = new ArrayList<>();

  private ImportChooser(ProfiledTable table, CsvOptions options) {
    this.table = table;
    this.options = options;
    this.names = table.raw().names();
    this.said = new ColumnWords(names, options);
    this.ignored = indices(options.ignored());
    IntStream.range(0, names.size())
        .filter(index -> said.kind(index).equals(Optional.of(ColumnKind.IGNORE)))
        .forEach(ignored::add);
    this.kept = indices(options.kept());
  }

  /**
   * Chooses what the options leave open.
   *
   * @throws UserException if the options name a column that does not exist or contradict each
   *     other, or if no target or no feature is left
   */
  public static ImportChoices choose(ProfiledTable table, CsvOptions options) {
    return new ImportChooser(table, options).choose();
  }

  private Set<Integer> indices(Set<String> wanted) {
    Set<Integer> indices = new LinkedHashSet<>();
    wanted.forEach(name -> indices.add(ColumnNames.require(names, name)));
    return indices;
  }

  private ImportChoices choose() {
    for (int both : kept) {
      if (ignored.contains(both)) {
        throw Texts.error("error.ignored-and-kept", names.get(both));
      }
    }
    Optional<Integer> split = split();
    Set<Integer> closed = new LinkedHashSet<>(ignored);
    split.ifPresent(closed::add);
    int target = target(closed);
    TaskGuess.Guess task = TaskGuess.guess(table.columns().get(target), options.task());
    findings.addAll(task.findings());
    List<Integer> features = features(target, closed);
    if (features.isEmpty()) {
      throw Texts.error("error.no-feature", names.get(target), leftOut());
    }
    Map<Integer, MissingPolicy> missing =
        features.stream().collect(Collectors.toMap(index -> index, said::policy));
    return new ImportChoices(target, task.task(), split, features, missing, findings);
  }

  private String leftOut() {
    return String.join(
        " ",
        findings.stream()
            .filter(finding -> finding.severity() == Severity.LOSS)
            .limit(3)
            .map(Finding::text)
            .toList());
  }

  private Optional<Integer> split() {
    if (options.splitColumn().isPresent()) {
      int given = ColumnNames.require(names, options.splitColumn().get());
      return Optional.of(given);
    }
    Optional<Integer> found =
        table.profiles().stream()
            .filter(profile -> profile.kind() == Kind.SPLIT)
            .map(ColumnProfile::index)
            .filter(index -> !ignored.contains(index) && !kept.contains(index))
            .filter(
                index -> !options.target().map(names.get(index)::equalsIgnoreCase).orElse(false))
            .findFirst();
    found.ifPresent(
        index -> findings.add(Finding.of(Severity.GUESS, "guess.split-column", names.get(index))));
    return found;
  }

  private int target(Set<Integer> closed) {
    if (options.target().isEmpty()) {
      Set<Integer> excluded = new LinkedHashSet<>(closed);
      excluded.addAll(kept);
      TargetGuess.Guess guess =
          TargetGuess.guess(table, excluded, options.task())
              .orElseThrow(() -> Texts.error("error.no-target", Texts.list(names)));
      findings.add(guess.finding());
      return guess.index();
    }
    int target = ColumnNames.require(names, options.target().get());
    if (closed.contains(target) || kept.contains(target)) {
      throw Texts.error("error.target-elsewhere", names.get(target));
    }
    Column column = table.columns().get(target);
    switch (column.profile().kind()) {
      case EMPTY -> throw Texts.error("error.target-empty", names.get(target));
      case CONSTANT ->
          throw Texts.error(
              "error.one-class", names.get(target), column.profile().examples().getFirst());
      case DATE_TIME -> throw Texts.error("error.target-date", names.get(target));
      default -> {
        if (column.gaps() > TargetGuess.MAX_GAPS) {
          throw Texts.error(
              "error.target-gaps", names.get(target), column.profile().missing(), table.rows());
        }
      }
    }
    return target;
  }

  private List<Integer> features(int target, Set<Integer> closed) {
    List<Integer> features = new ArrayList<>();
    for (Column column : table.columns()) {
      int index = column.profile().index();
      boolean open = index != target && !closed.contains(index);
      // A column without any value cannot be filled either.
      boolean hasValues = column.profile().kind() != Kind.EMPTY || !said.policy(index).fills();
      if (open && (kept.contains(index) && hasValues || isUsable(column))) {
        features.add(index);
      } else if (ignored.contains(index)) {
        findings.add(Finding.of(Severity.NOTE, "found.ignored", names.get(index)));
      }
    }
    return features;
  }

  private boolean isUsable(Column column) {
    ColumnProfile profile = column.profile();
    boolean kindFits =
        switch (profile.kind()) {
          case NUMBER, BOOLEAN, CATEGORY -> true;
          case TEXT, DATE_TIME, IDENTIFIER, CONSTANT, EMPTY, SPLIT -> false;
        };
    if (!kindFits) {
      findings.add(Finding.of(Severity.LOSS, "loss.column", profile.name(), profile.reason()));
      return false;
    }
    return !hasTooManyGaps(column);
  }

  private boolean hasTooManyGaps(Column column) {
    ColumnProfile profile = column.profile();
    boolean fills = said.policy(profile.index()).fills();
    if (fills && said.hasOwnPolicy(profile.index())) {
      return false;
    }
    boolean tooMany = column.gaps() > (fills ? MAX_FILLED : MAX_GAPS);
    if (tooMany) {
      String key = fills ? "loss.column-gaps-unfilled" : "loss.column-gaps";
      findings.add(Finding.of(Severity.LOSS, key, profile.name(), profile.missing(), table.rows()));
    }
    return tooMany;
  }
}
