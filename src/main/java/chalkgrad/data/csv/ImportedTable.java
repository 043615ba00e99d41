package chalkgrad.data.csv;

import chalkgrad.data.Dataset;
import java.util.List;
import java.util.Optional;

/**
 * A file that has become a data set.
 *
 * @param columns what each column of the file holds, used or not
 * @param origin how to import the same again; empty if it was no file
 */
public record ImportedTable(
    Dataset dataset,
    ImportReport report,
    List<ColumnProfile> columns,
    ImportChoices choices,
    CsvFormat format,
    Optional<TableOrigin> origin) {

  public ImportedTable {
    columns = List.copyOf(columns);
  }
}
