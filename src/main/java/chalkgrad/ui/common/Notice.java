package chalkgrad.ui.common;

import java.util.List;

/**
 * Something the user should know about what was just done.
 *
 * @param text one sentence or two
 * @param details further lines, such as the report of an import; may be empty
 */
public record Notice(Kind kind, String text, List<String> details) {
  /** How loudly it is said. */
  public enum Kind {
    INFO,
    ERROR
  }

  public Notice {
    details = List.copyOf(details);
  }

  public static Notice info(String text) {
    return new Notice(Kind.INFO, text, List.of());
  }

  public static Notice error(String text) {
    return new Notice(Kind.ERROR, text, List.of());
  }
}
