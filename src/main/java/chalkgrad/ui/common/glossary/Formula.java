package chalkgrad.ui.common.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A formula with lowered and raised parts: {@code _} lowers and {@code ^} raises the next
 * character, or all that stands in the braces behind it. Lines are parted by line breaks.
 */
public final class Formula {
  /** Where a piece of a formula stands. */
  enum Level {
    LINE,
    LOW,
    HIGH
  }

  /** Some characters on one level. */
  record Piece(Level level, String text) {}

  private Formula() {}

  /** The formula for the eye; who listens hears it without the signs. */
  public static TextFlow flow(String source) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("cg-formula");
    for (Piece piece : pieces(source)) {
      Text text = new Text(piece.text());
      text.getStyleClass()
          .add(
              switch (piece.level()) {
                case LINE -> "cg-formula-line";
                case LOW -> "cg-formula-low";
                case HIGH -> "cg-formula-high";
              });
      flow.getChildren().add(text);
    }
    flow.setAccessibleText(plain(source));
    return flow;
  }

  /** The characters alone. */
  public static String plain(String source) {
    return pieces(source).stream().map(Piece::text).collect(Collectors.joining());
  }

  static List<Piece> pieces(String source) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      char sign = source.charAt(at);
      if (sign != '_' && sign != '^') {
        line.append(sign);
        at++;
        continue;
      }
      if (!line.isEmpty()) {
        pieces.add(new Piece(Level.LINE, line.toString()));
        line.setLength(0);
      }
      int first = at + 1;
      boolean braces = source.charAt(first) == '{';
      int end = braces ? source.indexOf('}', first) : first + 1;
      pieces.add(
          new Piece(
              sign == '_' ? Level.LOW : Level.HIGH,
              source.substring(braces ? first + 1 : first, end)));
      at = braces ? end + 1 : end;
    }
    if (!line.isEmpty()) {
      pieces.add(new Piece(Level.LINE, line.toString()));
    }
    return pieces;
  }
}
