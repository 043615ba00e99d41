package chalkgrad.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the bytes of a file stand for characters. */
public enum TextEncoding {
  UTF_8("utf-8", StandardCharsets.UTF_8),
  UTF_8_BOM("utf-8-bom", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16_LE("utf-16-le", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16_BE("utf-16-be", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  LATIN_1("latin-1", StandardCharsets.ISO_8859_1);

  private final String id;
  private final Charset charset;
  private final int[] mark;

  TextEncoding(String id, Charset charset, int... mark) {
    this.id = id;
    this.charset = charset;
    this.mark = mark;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  public Charset charset() {
    return charset;
  }

  /** Number of bytes of the byte order mark at the beginning of {@code bytes}; 0 without one. */
  int markLength(byte[] bytes) {
    if (bytes.length < mark.length) {
      return 0;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return 0;
      }
    }
    return mark.length;
  }

  /** The encoding with this id. */
  public static Optional<TextEncoding> of(String text) {
    return Arrays.stream(values()).filter(e -> e.id.equalsIgnoreCase(text)).findFirst();
  }
}
