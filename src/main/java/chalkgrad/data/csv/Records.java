package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The records of a text: lines cut at delimiters, quoted fields in one piece. */
final class Records {
  /** One record: the line at which it begins, from 1, and its fields without outer blanks. */
  record Row(long line, String[] fields) {
    /** Whether no field holds anything but blanks and stray delimiters. */
    boolean isEmpty() {
      return isEmptyFrom(0);
    }

    /** About as many characters as it takes in the file. */
    int length() {
      int length = fields.length;
      for (String field : fields) {
        length += field.length();
      }
      return length;
    }

    boolean isEmptyFrom(int first) {
      for (int i = first; i < fields.length; i++) {
        if (!isStray(fields[i])) {
          return false;
        }
      }
      return true;
    }
  }

  /** What records are cut by. */
  record Cut(Delimiter delimiter, Quote quote) {}

  private static final int ROWS_BETWEEN_REPORTS = 4096;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private Records() {}

  /**
   * Cuts the whole text.
   *
   * @throws UserException if a quote is opened and never closed
   */
  static List<Row> all(String text, Cut cut, ImportProgress progress) {
    return read(text, cut, Integer.MAX_VALUE, false, progress);
  }

  /**
   * Cuts the beginning of a text, which may end inside a quoted field; stops without an error where
   * it cannot go on.
   */
  static List<Row> head(String text, Cut cut, int limit) {
    return read(text, cut, limit, true, ImportProgress.NONE);
  }

  private static List<Row> read(
      String text, Cut cut, int limit, boolean cutOff, ImportProgress progress) {
    List<Row> rows = new ArrayList<>();
    long characters = 0;
    var texts = new SharedTexts();
    var builder =
        CsvReader.builder()
            .fieldSeparator(cut.delimiter().character())
            .quoteCharacter(cut.quote().character())
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(cutOff)
            // Blanks around quotes need the slower of two parsers.
            .trimWhitespacesAroundQuotes(text.indexOf(cut.quote().character()) >= 0);
    try (var reader = builder.ofCsvRecord(text)) {
      var records = reader.iterator();
      while (rows.size() < limit && records.hasNext()) {
        Row row = row(records.next(), texts);
        rows.add(row);
        characters += row.length();
        if (rows.size() % ROWS_BETWEEN_REPORTS == 0) {
          progress.check();
          progress.done(Math.min(1, (double) characters / text.length()));
        }
      }
      return rows;
    } catch (CsvParseException e) {
      if (cutOff) {
        return rows; // a delimiter that is only tried may leave quotes where none can be
      }
      throw new UserException(failure(text, cut, e), e);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
  }

  private static Row row(CsvRecord found, SharedTexts texts) {
    String[] fields = new String[found.getFieldCount()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = texts.shared(found.getField(i).strip());
    }
    return new Row(found.getStartingLineNumber(), fields);
  }

  private static String failure(String text, Cut cut, CsvParseException failure) {
    Optional<OpenQuote> open = OpenQuote.find(text, cut);
    if (open.isPresent()) {
      return Texts.text("error.unclosed-quote", open.get().line(), open.get().field());
    }
    // The parser gives the line only inside its message.
    var line = LINE.matcher(String.valueOf(failure.getMessage()));
    return Texts.text("error.record", line.find() ? line.group(1) : "?");
  }

  /** Whether a field holds nothing, or only delimiters of another kind. */
  static boolean isStray(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (",;|\t ".indexOf(field.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
