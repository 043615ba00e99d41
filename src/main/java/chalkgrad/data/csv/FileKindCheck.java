package chalkgrad.data.csv;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells what a file is that is no table, by its first bytes. */
final class FileKindCheck {
  private static final int HEAD = 4096;

  private FileKindCheck() {}

  static void requireText(String fileName, byte[] bytes) {
    if (bytes.length == 0) {
      throw Texts.error("error.empty", fileName);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    String kind = kind(head);
    if (kind != null) {
      throw Texts.error("error." + kind, fileName);
    }
  }

  private static String kind(String head) {
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      boolean sheet =
          head.contains("[Content_Types].xml")
              || head.contains("xl/")
              || head.contains("opendocument.spreadsheet");
      return sheet ? "spreadsheet" : "zip";
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "spreadsheet";
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("GIF8")) {
      return "picture";
    }
    if (head.startsWith("%PDF")) {
      return "pdf";
    }
    String start = head.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html") ? "web-page" : null;
  }
}
