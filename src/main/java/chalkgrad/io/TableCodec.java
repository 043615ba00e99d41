package chalkgrad.io;

import static chalkgrad.io.Codecs.COUNT;
import static chalkgrad.io.Codecs.TEXT;

import chalkgrad.base.Messages;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.TableOrigin;
import chalkgrad.training.DataSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table: its samples, and how it was imported if it was. Of a table from large files only the
 * latter is kept.
 */
final class TableCodec {
  /** Tables from files with more bytes than this are not embedded. */
  static final long MAX_EMBEDDED_BYTES = 5L << 20;

  private static final Messages MESSAGES = Messages.of(TableCodec.class);
  private static final String FILES = "files";
  private static final String OPTIONS = "import";

  private static final Codec<Path> PATH =
      Codecs.of(path -> TEXT.write(path.toString()), TableCodec::path);

  private static final Codec<List<TableOrigin.Source>> SOURCES =
      Codecs.list(
          Codecs.of(
              source ->
                  Codecs.object()
                      .put("path", source.path().toString())
                      .put("name", source.name())
                      .put("sha256", source.sha256())
                      .put("bytes", source.bytes()),
              place ->
                  place.object(fields ->
                      new TableOrigin.Source(
                          PATH.read(fields.required("path"), null),
                          fields.text("name"),
                          fields.text("sha256"),
                          COUNT.read(fields.required("bytes"), null)))));

  private final TableFiles files;
  private final DatasetCodec datasets;

  TableCodec(TableFiles files, DatasetCodec datasets) {
    this.files = files;
    this.datasets = datasets;
  }

  private static Path path(Place place) {
    try {
      return Path.of(place.text());
    } catch (InvalidPathException problem) {
      throw new Misplaced(place.path(), MESSAGES.text("error.path", place.text()));
    }
  }

  ObjectNode write(DataSource.Table table, ObjectNode node) {
    boolean isLarge =
        table.origin().map(origin -> origin.bytes() > MAX_EMBEDDED_BYTES).orElse(false);
    table
        .origin()
        .ifPresent(origin -> {
          node.set(FILES, SOURCES.write(origin.files()));
          node.set(OPTIONS, CsvOptionsCodec.CODEC.write(origin.options()));
        });
    return isLarge
        ? datasets.writeHead(table.dataset(), node)
        : datasets.write(table.dataset(), node);
  }

  DataSource.Table read(Fields fields) {
    Optional<TableOrigin> origin =
        Optional.ofNullable(
            fields.optional(
                FILES,
                null,
                place -> {
                  List<TableOrigin.Source> sources = SOURCES.read(place, null);
                  if (sources.isEmpty()) {
                    throw new Misplaced(place.path(), MESSAGES.text("error.no-files"));
                  }
                  return new TableOrigin(sources, options(fields));
                }));
    if (origin.isPresent() && !datasets.hasRows(fields)) {
      DataSource.Table again = files.read(origin.get());
      datasets.requireHead(fields, again.dataset());
      return again;
    }
    return new DataSource.Table(datasets.read(fields), origin);
  }

  private static CsvOptions options(Fields fields) {
    return fields.optional(
        OPTIONS,
        CsvOptions.guessed(),
        place -> CsvOptionsCodec.CODEC.read(place, CsvOptions.guessed()));
  }
}
