package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ColumnProfile;
import chalkgrad.data.csv.ImportChoices;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.data.csv.RawTable;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the files at a moment.
 *
 * @param bytes the size of the files on disk
 * @param draft how far the import came; empty if the bytes are no text at all
 * @param complete whether it is about the whole files and not only about their first rows
 * @param problem what stands in the way of an import, and what to do
 */
record Preview(
    long bytes, Optional<ImportDraft> draft, boolean complete, Optional<String> problem) {

  /** What a column is used for. */
  enum Role {
    FEATURE,
    TARGET,
    SPLIT,
    LEFT_OUT,
    /** Not known yet, or because of a problem. */
    OPEN
  }

  /** What a cell counts as. */
  enum Cell {
    VALUE,
    MISSING,
    /** Not what its column is, and therefore as good as missing. */
    UNREADABLE
  }

  static Preview of(long bytes, ImportDraft draft) {
    return new Preview(bytes, Optional.of(draft), true, draft.problem().map(Throwable::getMessage));
  }

  /** The first rows, while the rest is being read. */
  static Preview glimpse(long bytes, ImportDraft draft) {
    return new Preview(bytes, Optional.of(draft), false, Optional.empty());
  }

  static Preview refused(long bytes, String problem) {
    return new Preview(bytes, Optional.empty(), true, Optional.of(problem));
  }

  Optional<RawTable> raw() {
    return draft.flatMap(ImportDraft::raw);
  }

  /** The names of the columns; none if there is no table. */
  List<String> names() {
    return raw().map(RawTable::names).orElse(List.of());
  }

  /** What a column holds, once all its rows are known. */
  Optional<ColumnProfile> column(int index) {
    return draft
        .filter(any -> complete)
        .map(ImportDraft::columns)
        .filter(columns -> index >= 0 && index < columns.size())
        .map(columns -> columns.get(index));
  }

  Optional<ImportChoices> choices() {
    return draft.filter(any -> complete).flatMap(ImportDraft::choices);
  }

  Role role(int index) {
    return choices()
        .map(choices -> {
          if (index == choices.target()) {
            return Role.TARGET;
          }
          if (choices.split().filter(split -> split == index).isPresent()) {
            return Role.SPLIT;
          }
          return choices.features().contains(index) ? Role.FEATURE : Role.LEFT_OUT;
        })
        .orElse(Role.OPEN);
  }

  /** Whether the files can be imported as they are understood. */
  boolean isReady() {
    return complete && draft.isPresent() && problem.isEmpty();
  }

  /** What a cell of the file counts as. */
  Cell cell(int row, int column) {
    if (!complete || draft.isEmpty() || column >= draft.get().columns().size()) {
      return Cell.VALUE;
    }
    if (draft.get().isUnreadable(row, column)) {
      return Cell.UNREADABLE;
    }
    return draft.get().isMissing(row, column) ? Cell.MISSING : Cell.VALUE;
  }

  /** Whether a column is one of numbers. */
  boolean isNumber(int index) {
    return column(index).filter(profile -> !Double.isNaN(profile.min())).isPresent();
  }
}
