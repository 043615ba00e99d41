package chalkgrad.ui.common;

import java.util.List;

/**
 * Keys that count only while the focus is in a pane, for the sheet of keys. They are obeyed by the
 * pane itself.
 *
 * @param place where they count, such as "In the network"
 */
public record LocalKeys(String place, List<Line> lines) {
  public LocalKeys {
    lines = List.copyOf(lines);
  }

  /**
   * Some keys that belong together.
   *
   * @param keys as the user reads them, such as "↑ ↓"
   * @param text what they do
   */
  public record Line(String keys, String text) {}
}
