package chalkgrad.data.csv;

import chalkgrad.data.MissingPolicy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the options say of single columns, by their places. */
final class ColumnWords {
  private final CsvOptions options;
  private final Map<Integer, ColumnKind> kinds;
  private final Map<Integer, Set<String>> codes;
  private final Map<Integer, MissingPolicy> policies;

  /**
   * Finds the columns.
   *
   * @throws chalkgrad.base.UserException if one is named that does not exist
   */
  ColumnWords(List<String> names, CsvOptions options) {
    this.options = options;
    this.kinds = byPlace(names, options.kinds());
    this.codes = byPlace(names, options.columnMissingCodes());
    this.policies = byPlace(names, options.columnPolicies());
  }

  private static <T> Map<Integer, T> byPlace(List<String> names, Map<String, T> byName) {
    Map<Integer, T> byPlace = new HashMap<>();
    byName.forEach((name, value) -> byPlace.put(ColumnNames.require(names, name), value));
    return byPlace;
  }

  Optional<ColumnKind> kind(int column) {
    return Optional.ofNullable(kinds.get(column));
  }

  /** The codes for a missing value, those for all columns among them. */
  Set<String> codes(int column) {
    Set<String> all = new HashSet<>(options.missingCodes());
    all.addAll(codes.getOrDefault(column, Set.of()));
    return all;
  }

  MissingPolicy policy(int column) {
    return policies.getOrDefault(column, options.missingPolicy());
  }

  /** Whether the policy of this very column was said. */
  boolean hasOwnPolicy(int column) {
    return policies.containsKey(column);
  }
}
