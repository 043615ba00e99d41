package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a data set from a text table: the steps of this package, one after the other. */
public final class CsvImport {
  private CsvImport() {}

  /**
   * Reads a file, packed with gzip or not. The data set is called like the file without its
   * extensions; a row's id is its number in the file, counted from 0 after the header, whatever is
   * dropped around it.
   *
   * @throws UserException if the file is no table, or nothing can be learnt from it; the message
   *     says where and what to do
   */
  public static ImportedTable read(Path path, CsvOptions options) {
    return read(CsvFile.load(path), options);
  }

  /** Reads a file that is already loaded. */
  public static ImportedTable read(CsvFile file, CsvOptions options) {
    DecodedText decoded = TextDecoder.decode(file, options);
    CsvSniffer.Sniffed sniffed = CsvSniffer.sniff(decoded, options);
    RawTable raw = TableReader.read(decoded.text(), sniffed.format());
    ProfiledTable profiled = ColumnProfiler.profile(raw, sniffed.format(), options);
    ImportChoices choices = ImportChooser.choose(profiled, options);
    DatasetBuilder.Built built = DatasetBuilder.build(file.name(), profiled, choices, options);
    List<Finding> findings = new ArrayList<>(decoded.findings());
    findings.addAll(sniffed.findings());
    findings.addAll(raw.findings());
    findings.addAll(profiled.findings());
    findings.addAll(choices.findings());
    findings.addAll(built.findings());
    return new ImportedTable(
        built.dataset(),
        new ImportReport(findings),
        profiled.profiles(),
        choices,
        sniffed.format());
  }
}
