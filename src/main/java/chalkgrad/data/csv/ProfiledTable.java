package chalkgrad.data.csv;

import java.util.List;

/** A table of which is known what each column holds. */
public record ProfiledTable(RawTable raw, List<Column> columns, List<Finding> findings) {

  public ProfiledTable {
    columns = List.copyOf(columns);
    findings = List.copyOf(findings);
  }

  public List<ColumnProfile> profiles() {
    return columns.stream().map(Column::profile).toList();
  }

  /** Number of rows. */
  public int rows() {
    return raw.rows().size();
  }
}
