package chalkgrad.data.csv;

import java.util.List;

/**
 * The cells of a file as text, without the rows that were skipped.
 *
 * @param names one for each column, all different
 * @param rows the fields of each row without surrounding blanks; each has {@code names.size()}
 * @param ids number of each row in the file, from 0 for the first one after the header
 * @param lines number of the line at which each row begins, from 1
 * @param findings which rows were skipped, and why
 */
public record RawTable(
    List<String> names, List<String[]> rows, long[] ids, long[] lines, List<Finding> findings) {}
