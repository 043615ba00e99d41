package chalkgrad.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether a document is as it was saved: a number in it that a broken disk has changed looks
 * like any other number. It is the beginning of the SHA-256 of everything before its own field,
 * blanks and line ends left out, so that a document may be laid out anew.
 */
final class Checksum {
  /** The last field of a document. */
  static final String FIELD = "checksum";

  private static final byte[] KEY = ("\"" + FIELD + "\"").getBytes(StandardCharsets.UTF_8);
  private static final int BYTES = 8;

  private Checksum() {}

  /** The checksum of a document that has the field at its end, or of one to which it is added. */
  static String of(byte[] document) {
    MessageDigest digest = sha256();
    int end = end(document);
    byte[] dense = new byte[end];
    int length = 0;
    for (int i = 0; i < end; i++) {
      if (document[i] > ' ' || document[i] < 0) {
        dense[length++] = document[i];
      }
    }
    digest.update(dense, 0, length);
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** Where the field begins. */
  private static int end(byte[] document) {
    for (int start = document.length - KEY.length; start >= 0; start--) {
      int same = 0;
      while (same < KEY.length && document[start + same] == KEY[same]) {
        same++;
      }
      if (same == KEY.length) {
        return start;
      }
    }
    return document.length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
