package chalkgrad.data.csv;

import chalkgrad.data.Dataset;
import java.util.List;

/**
 * A file that has become a data set.
 *
 * @param columns what each column of the file holds, used or not
 */
public record ImportedTable(
    Dataset dataset,
    ImportReport report,
    List<ColumnProfile> columns,
    ImportChoices choices,
    CsvFormat format) {

  public ImportedTable {
    columns = List.copyOf(columns);
  }
}
