package chalkgrad.data.csv;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;

/** The steps from the bytes of one file to its cells. */
final class FileDraft {
  private final CsvFile file;
  private Stage<Decoded> decoded;
  private Stage<CsvSniffer.Sniffed> sniffed;
  private Stage<RawTable> raw;

  /**
   * What is known of the text. The text itself takes as much memory as the file, and is seldom
   * wanted again once it is cut into cells: it is kept only as long as there is room.
   */
  private record Decoded(
      TextEncoding encoding, List<Finding> findings, SoftReference<DecodedText> text) {
    static Decoded of(DecodedText text) {
      return new Decoded(text.encoding(), text.findings(), new SoftReference<>(text));
    }

    DecodedText again(CsvFile file) {
      DecodedText kept = text.get();
      return kept != null
          ? kept
          : TextDecoder.decode(file, CsvOptions.builder().encoding(encoding).build());
    }
  }

  FileDraft(CsvFile file) {
    this.file = file;
  }

  CsvFile file() {
    return file;
  }

  /** The same file under other options; the steps that stay are shared. */
  FileDraft with(CsvOptions options) {
    var next = new FileDraft(file);
    next.decoded =
        Stage.of(decoded, () -> Decoded.of(TextDecoder.decode(file, options)), options.encoding());
    next.sniffed =
        Stage.of(
            sniffed,
            () -> CsvSniffer.sniff(next.decoded.result().again(file), options),
            next.decoded,
            options.delimiter(),
            options.decimalMark(),
            options.header(),
            options.quote());
    next.raw = raw;
    return next;
  }

  /** Reads the cells unless they are there; what they mean as numbers does not matter yet. */
  void read(ImportProgress progress) {
    read(2, progress);
  }

  /** The same for a table of which fewer columns may be of use. */
  void read(int leastColumns, ImportProgress progress) {
    CsvFormat format = format();
    raw =
        Stage.of(
            raw,
            () ->
                TableReader.read(
                    decoded.result().again(file).text(), format, leastColumns, progress),
            decoded,
            format.delimiter(),
            format.quote(),
            format.header());
  }

  CsvFormat format() {
    return sniffed.result().format();
  }

  Stage<RawTable> raw() {
    return raw;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(decoded.result().findings());
    findings.addAll(sniffed.result().findings());
    return findings;
  }
}
