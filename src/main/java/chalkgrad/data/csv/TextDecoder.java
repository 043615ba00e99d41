package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.Finding.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Turns bytes into characters: by the byte order mark if there is one, else as UTF-16 if every
 * other byte is zero, else as UTF-8, and what is not valid UTF-8 as Latin-1, in which every byte is
 * a character.
 */
public final class TextDecoder {
  /** So many bytes tell whether a text is in UTF-16. */
  private static final int HEAD_BYTES = 4096;

  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @throws UserException if the encoding that the user gave does not fit the bytes
   */
  public static DecodedText decode(CsvFile file, CsvOptions options) {
    byte[] bytes = file.bytes();
    if (options.encoding().isPresent()) {
      TextEncoding given = options.encoding().get();
      Attempt attempt = attempt(bytes, given);
      if (attempt.badByte >= 0) {
        throw Texts.error("error.encoding", given.id(), lineOf(bytes, attempt.badByte));
      }
      return decoded(file, attempt.text, given, List.of());
    }
    TextEncoding marked = marked(bytes);
    TextEncoding wide = marked == null ? wide(bytes) : null;
    if (wide != null && attempt(bytes, wide).badByte < 0) {
      Finding guess = Finding.of(Severity.GUESS, "guess.utf-16", wide.id());
      return decoded(file, attempt(bytes, wide).text, wide, List.of(guess));
    }
    TextEncoding first = marked == null ? TextEncoding.UTF_8 : marked;
    Attempt attempt = attempt(bytes, first);
    if (attempt.badByte < 0) {
      return decoded(
          file,
          attempt.text,
          first,
          List.of(Finding.of(Severity.NOTE, "found.encoding", first.id())));
    }
    if (marked == TextEncoding.UTF_16_LE || marked == TextEncoding.UTF_16_BE) {
      throw Texts.error("error.encoding", marked.id(), 1);
    }
    Finding guess = Finding.of(Severity.GUESS, "guess.latin-1", lineOf(bytes, attempt.badByte));
    TextEncoding latin = TextEncoding.LATIN_1;
    return decoded(file, attempt(bytes, latin).text, latin, List.of(guess));
  }

  private static DecodedText decoded(
      CsvFile file, String text, TextEncoding encoding, List<Finding> findings) {
    if (text.isBlank()) {
      throw Texts.error("error.empty", file.name());
    }
    if (text.indexOf('\0') >= 0) {
      throw Texts.error("error.binary", file.name());
    }
    return new DecodedText(text, encoding, findings);
  }

  private static TextEncoding marked(byte[] bytes) {
    for (TextEncoding encoding : TextEncoding.values()) {
      if (encoding.markLength(bytes) > 0) {
        return encoding;
      }
    }
    return null;
  }

  /**
   * UTF-16 without a mark: of two bytes that make a character of a table, one is mostly zero and
   * the other one never.
   */
  private static TextEncoding wide(byte[] bytes) {
    int pairs = Math.min(HEAD_BYTES, bytes.length) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || Math.min(zeros[0], zeros[1]) > 0 || pairs == 0) {
      return null;
    }
    if (2 * Math.max(zeros[0], zeros[1]) < pairs) {
      return null;
    }
    return zeros[0] > zeros[1] ? TextEncoding.UTF_16_BE : TextEncoding.UTF_16_LE;
  }

  /** The text, or the place of the first byte that the encoding does not allow. */
  private record Attempt(String text, int badByte) {}

  private static Attempt attempt(byte[] bytes, TextEncoding encoding) {
    // A mark is never part of the first name, whichever UTF-8 the user has named.
    int skip =
        encoding == TextEncoding.UTF_8
            ? TextEncoding.UTF_8_BOM.markLength(bytes)
            : encoding.markLength(bytes);
    var decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return new Attempt(null, in.position());
    }
    return new Attempt(out.flip().toString(), -1);
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
