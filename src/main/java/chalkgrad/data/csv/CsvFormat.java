package chalkgrad.data.csv;

/**
 * How the cells of a file are written.
 *
 * @param header whether the first line holds the names of the columns
 */
public record CsvFormat(
    TextEncoding encoding,
    Delimiter delimiter,
    DecimalMark decimalMark,
    boolean header,
    Quote quote) {}
