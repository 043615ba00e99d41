package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * The unpacked bytes of a file that may be a table.
 *
 * @param name the file's name without extensions
 * @param bytes what it holds; shared, not to be changed
 * @param path where it is, absolute; {@code null} if it was pasted or made
 */
public record CsvFile(String name, byte[] bytes, Path path) {
  /** A table of 55 MB was read within a heap of 1 GB; larger ones may not fit an old laptop. */
  static final int MAX_BYTES = 64 << 20;

  /**
   * Loads a file and unpacks it when it is packed with gzip, whatever its name.
   *
   * @throws UserException if there is no such file, if it is empty or too large, or if it is
   *     something else than text: a picture, an archive, a spreadsheet, a web page
   */
  public static CsvFile load(Path path) {
    String shown = path.getFileName() == null ? path.toString() : path.getFileName().toString();
    if (Files.isDirectory(path)) {
      throw Texts.error("error.directory", shown);
    }
    if (!Files.exists(path)) {
      throw Texts.error("error.missing-file", path);
    }
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw Texts.error("error.too-large", shown, MAX_BYTES >> 20);
      }
      CsvFile read = of(shown, Files.readAllBytes(path));
      return new CsvFile(read.name(), read.bytes(), path.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new UserException(Texts.text("error.unreadable", shown, e.getMessage()), e);
    }
  }

  /**
   * The same for bytes that are already there.
   *
   * @throws UserException as {@link #load} does
   */
  public static CsvFile of(String fileName, byte[] bytes) {
    byte[] unpacked = isGzip(bytes) ? unpack(fileName, bytes) : bytes;
    FileKindCheck.requireText(fileName, unpacked);
    return new CsvFile(bareName(fileName), unpacked, null);
  }

  /** The SHA-256 of the bytes in hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  private static byte[] unpack(String fileName, byte[] bytes) {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16)) {
      byte[] unpacked = in.readNBytes(MAX_BYTES + 1);
      if (unpacked.length > MAX_BYTES) {
        throw Texts.error("error.too-large", fileName, MAX_BYTES >> 20);
      }
      return unpacked;
    } catch (IOException e) {
      throw new UserException(Texts.text("error.gzip", fileName), e);
    }
  }

  private static String bareName(String fileName) {
    String name = fileName;
    if (name.length() > 3 && name.regionMatches(true, name.length() - 3, ".gz", 0, 3)) {
      name = name.substring(0, name.length() - 3);
    }
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
