package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.base.WholeFile;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes {@code .chalk} files. Reading is strict: an unknown field or a bad value is said
 * with its JSON path, a syntax error with line and column, and nothing is opened by half. Writing
 * is atomic: whatever happens, the file is the old one or the new one.
 */
public final class ChalkFiles {
  /** The newest format that is known, and the one that is written. */
  public static final int VERSION = 1;

  /** The ending of file names. */
  public static final String EXTENSION = ".chalk";

  private static final String MARK = "chalkgrad";
  private static final String APPLICATION = "application";
  private static final String RUN = "run";

  /** What the parser says of its own insides. */
  private static final Pattern SOURCE = Pattern.compile("(?s)\\s*\\(start marker at .*");

  private static final int MAX_BYTES = 512 << 20;
  private static final Messages TEXT = Messages.of(ChalkFiles.class);
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(MAX_BYTES).build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ChalkFiles() {}

  /**
   * Reads a file.
   *
   * @throws MissingTable if a table that it only points at is not there, or has changed
   * @throws UserException saying what is wrong, and where in the file
   */
  public static ChalkFile read(Path file) {
    return read(file, Map.of());
  }

  /**
   * The same for a file whose tables have been moved.
   *
   * @param moved where the tables are now, by {@link MissingTable#table()}
   */
  public static ChalkFile read(Path file, Map<Path, Path> moved) {
    Path folder = file.toAbsolutePath().getParent();
    return read(bytes(file), file.toString(), new TableFiles(folder, moved));
  }

  private static byte[] bytes(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new UserException(
            TEXT.text(
                "file.too-large",
                file,
                Long.toString(size >> 20),
                Integer.toString(MAX_BYTES >> 20)));
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserException(TEXT.text("file.missing", file), missing);
    } catch (IOException problem) {
      throw new UserException(TEXT.text("file.unreadable", file, problem.getMessage()), problem);
    }
  }

  /** Reads the bytes of a file; the name is for messages. */
  static ChalkFile read(byte[] bytes, String name, TableFiles tables) {
    JsonNode root = tree(bytes, name);
    if (!root.isObject() || !root.has(MARK)) {
      throw new UserException(TEXT.text("file.not-chalk", name));
    }
    try {
      Place place = Place.root(root);
      long version = place.field(MARK).whole(1, Integer.MAX_VALUE);
      if (version > VERSION) {
        throw new UserException(
            TEXT.text("file.version", name, Long.toString(version), Integer.toString(VERSION)));
      }
      ChalkFile file = place.object(fields -> contents(fields, tables));
      if (root.has(Checksum.FIELD)) {
        check(place.field(Checksum.FIELD), bytes);
      }
      return file;
    } catch (Misplaced misplaced) {
      throw new UserException(
          TEXT.text("file.place", name, misplaced.path(), misplaced.getMessage()), misplaced);
    }
  }

  private static JsonNode tree(byte[] bytes, String name) {
    try {
      return MAPPER.readTree(bytes);
    } catch (JacksonException broken) {
      var location = broken.getLocation();
      throw new UserException(
          TEXT.text(
              "file.syntax",
              name,
              location == null ? "?" : Integer.toString(location.getLineNr()),
              location == null ? "?" : Integer.toString(location.getColumnNr()),
              SOURCE.matcher(broken.getOriginalMessage()).replaceAll("")),
          broken);
    }
  }

  private static ChalkFile contents(Fields fields, TableFiles tables) {
    fields.required(MARK);
    fields.optional(APPLICATION, "", Place::text);
    ExperimentSpec spec = new ExperimentCodec(tables).read(fields);
    Optional<SavedRun> run =
        Optional.ofNullable(fields.optional(RUN, null, place -> new RunCodec().read(place, spec)));
    if (run.isEmpty()) {
      // Whatever the experiment cannot be run for is said now, not when it is opened.
      SavedRun.atStart(spec);
    }
    fields.optional(Checksum.FIELD, "", Place::text);
    return new ChalkFile(spec, run);
  }

  private static void check(Place place, byte[] bytes) {
    if (!place.text().equals(Checksum.of(bytes))) {
      throw new Misplaced(place.path(), TEXT.text("error.checksum"));
    }
  }

  /** The file as text. */
  static String text(ChalkFile file) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put(MARK, VERSION);
    root.put(APPLICATION, application());
    new ExperimentCodec(new TableFiles(Path.of(""), Map.of())).write(file.spec(), root);
    file.run().ifPresent(run -> root.set(RUN, new RunCodec().write(run)));
    String text = MAPPER.writer().with(new ChalkPrinter()).writeValueAsString(root);
    // The checksum counts everything up to its name, the comma before it included.
    String open = text.substring(0, text.lastIndexOf('\n')) + ",\n  ";
    String sum = Checksum.of(open.getBytes(StandardCharsets.UTF_8));
    return open + "\"" + Checksum.FIELD + "\": \"" + sum + "\"\n}\n";
  }

  private static String application() {
    String version = ChalkFiles.class.getPackage().getImplementationVersion();
    return version == null ? TEXT.text("application.development") : version;
  }

  /**
   * Writes a file: first beside it, then in its place.
   *
   * @throws UserException if it cannot be written; an older file then stays as it is
   */
  public static void write(Path file, ChalkFile contents) {
    byte[] bytes = text(contents).getBytes(StandardCharsets.UTF_8);
    try {
      WholeFile.write(file, bytes);
    } catch (IOException problem) {
      throw new UserException(TEXT.text("file.unwritable", file, problem.getMessage()), problem);
    }
  }
}
