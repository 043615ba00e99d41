package chalkgrad.data.csv;

import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Guesses how the cells of a text are written, from its first records. */
public final class CsvSniffer {
  private static final int HEAD_CHARACTERS = 1 << 18;
  private static final int HEAD_RECORDS = 200;

  /** Delimiters by how seldom they stand in ordinary text: the first one wins a tie. */
  private static final List<Delimiter> CANDIDATES =
      List.of(Delimiter.TAB, Delimiter.SEMICOLON, Delimiter.COMMA, Delimiter.PIPE);

  private CsvSniffer() {}

  /** The format, and which parts of it were guessed. */
  public record Sniffed(CsvFormat format, List<Finding> findings) {}

  /** Guesses what {@code options} leave open. */
  public static Sniffed sniff(DecodedText text, CsvOptions options) {
    List<Finding> findings = new ArrayList<>();
    String head = head(text.text());
    Quote quote = options.quote().orElseGet(() -> QuoteGuess.quote(head));
    Delimiter delimiter = options.delimiter().orElseGet(() -> delimiter(head, quote));
    List<Records.Row> rows = filled(head, new Records.Cut(delimiter, quote));
    DecimalMark mark = options.decimalMark().orElseGet(() -> decimalMark(rows, delimiter));
    boolean header = options.header().orElseGet(() -> HeaderGuess.hasHeader(rows, mark));
    if (options.delimiter().isEmpty()) {
      findings.add(guess("guess.delimiter." + delimiter.id()));
    }
    if (options.quote().isEmpty() && quote == Quote.SINGLE) {
      findings.add(guess("guess.quote.single"));
    }
    if (options.decimalMark().isEmpty()) {
      findings.add(guess("guess.decimal." + mark.id()));
    }
    if (options.header().isEmpty()) {
      findings.add(guess(header ? "guess.header" : "guess.no-header"));
    }
    return new Sniffed(new CsvFormat(text.encoding(), delimiter, mark, header, quote), findings);
  }

  private static Finding guess(String key) {
    return Finding.of(Severity.GUESS, key);
  }

  private static String head(String text) {
    if (text.length() <= HEAD_CHARACTERS) {
      return text;
    }
    int end = text.lastIndexOf('\n', HEAD_CHARACTERS);
    return text.substring(0, end > 0 ? end : HEAD_CHARACTERS);
  }

  private static List<Records.Row> filled(String head, Records.Cut cut) {
    return Records.head(head, cut, HEAD_RECORDS).stream().filter(r -> !r.isEmpty()).toList();
  }

  private static Delimiter delimiter(String head, Quote quote) {
    Delimiter best = Delimiter.COMMA;
    double bestScore = 0;
    for (Delimiter candidate : CANDIDATES) {
      double score = score(filled(head, new Records.Cut(candidate, quote)), candidate);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }

  /**
   * How well a delimiter cuts the records: the share of records that have the commonest number of
   * fields, and half the share of cells without another delimiter in them. 0 when most records are
   * in one piece.
   */
  private static double score(List<Records.Row> rows, Delimiter delimiter) {
    Map<Integer, Integer> widths = new HashMap<>();
    int cells = 0;
    int clean = 0;
    for (Records.Row row : rows) {
      widths.merge(row.fields().length, 1, Integer::sum);
      for (String cell : row.fields()) {
        cells++;
        clean += isClean(cell, delimiter) ? 1 : 0;
      }
    }
    int width = 1;
    int count = 0;
    for (var entry : widths.entrySet()) {
      if (entry.getValue() > count) {
        width = entry.getKey();
        count = entry.getValue();
      }
    }
    return width < 2 ? 0 : (double) count / rows.size() + 0.5 * clean / cells;
  }

  private static boolean isClean(String cell, Delimiter delimiter) {
    for (Delimiter other : CANDIDATES) {
      boolean decimal =
          other == Delimiter.COMMA
              && delimiter != Delimiter.COMMA
              && NumberText.isNumber(cell, ',');
      if (other != delimiter && !decimal && cell.indexOf(other.character()) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The mark of which there are more fractions; a comma cannot be both delimiter and mark. */
  private static DecimalMark decimalMark(List<Records.Row> rows, Delimiter delimiter) {
    if (delimiter == Delimiter.COMMA) {
      return DecimalMark.POINT;
    }
    int commas = 0;
    int points = 0;
    for (Records.Row row : rows) {
      for (String cell : row.fields()) {
        commas += NumberText.hasFraction(cell, DecimalMark.COMMA) ? 1 : 0;
        points += NumberText.hasFraction(cell, DecimalMark.POINT) ? 1 : 0;
      }
    }
    return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
  }
}
