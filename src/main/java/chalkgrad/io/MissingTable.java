package chalkgrad.io;

import chalkgrad.base.UserException;
import java.nio.file.Path;

/**
 * A {@code .chalk} file cannot be opened because a table that it only points at is not where it
 * was, or has other contents than it had. Somebody who knows better says where it is to {@link
 * ChalkFiles#read(Path, java.util.Map)}.
 */
public final class MissingTable extends UserException {
  private static final long serialVersionUID = 1L;

  private final transient Path table;
  private final boolean changed;

  MissingTable(String message, Path table, boolean changed) {
    super(message);
    this.table = table;
    this.changed = changed;
  }

  /** The table's path as it stands in the file: the key for saying where it is. */
  public Path table() {
    return table;
  }

  /** Whether there is a file, but with other contents. */
  public boolean isChanged() {
    return changed;
  }
}
