package chalkgrad.ui.common.plot;

/** Measures texts in the one font of a plot. */
public interface Ruler {
  /** The width of a text. */
  double textWidth(String text);

  double fontSize();

  String fontFamily();

  /** How far letters reach above the line they stand on. */
  double ascent();

  /** How far letters hang below the line they stand on. */
  double descent();

  /** The height of a line of text. */
  default double lineHeight() {
    return Math.ceil(fontSize() * 1.3);
  }

  /** The text, cut with an ellipsis where it is wider than it may be. */
  default String fitted(String text, double width) {
    if (textWidth(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && textWidth(text.substring(0, end) + "…") > width) {
      end--;
    }
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
  }
}
