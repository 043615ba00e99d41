package chalkgrad.app.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Hands on what a child process writes to its error stream, but for a first line that Java itself
 * writes and nobody needs to read: that a module on probation was asked for.
 */
final class ErrorsOfChild {
  private static final byte[] WARNING =
      "WARNING: Using incubator modules".getBytes(StandardCharsets.US_ASCII);

  private ErrorsOfChild() {}

  /** Copies until the child closes its stream; every piece goes on as soon as it comes. */
  static void copy(InputStream from, OutputStream to) throws IOException {
    int alike = 0;
    int next = from.read();
    while (alike < WARNING.length && next == WARNING[alike]) {
      alike++;
      next = from.read();
    }
    if (alike == WARNING.length) {
      next = endOfLine(next, from);
    } else {
      to.write(WARNING, 0, alike);
    }
    if (next >= 0) {
      to.write(next);
    }
    to.flush();
    byte[] piece = new byte[4096];
    for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
      to.write(piece, 0, count);
      to.flush();
    }
  }

  /** The first byte of the next line. */
  private static int endOfLine(int first, InputStream from) throws IOException {
    int next = first;
    while (next >= 0 && next != '\n') {
      next = from.read();
    }
    return next < 0 ? next : from.read();
  }
}
