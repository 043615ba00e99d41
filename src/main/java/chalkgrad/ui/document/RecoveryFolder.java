package chalkgrad.ui.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of experiments that were not saved when their window ended. A running window holds a
 * lock on its file there, so that another one takes only what nobody uses any more; the locked file
 * says which document it is a copy of.
 */
public final class RecoveryFolder implements AutoCloseable {
  private static final String COPY = ".chalk";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final String id;
  private FileChannel lock;

  /**
   * An experiment that was left behind.
   *
   * @param copy the experiment as it was kept
   * @param original the file that it had been opened from or saved to
   * @param kept when it was kept
   */
  public record Found(Path copy, Optional<Path> original, Instant kept) {}

  /**
   * @param folder made when there is something to keep
   * @param id another one for every window
   */
  public RecoveryFolder(Path folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /**
   * Where this window keeps its copy; claims the place.
   *
   * @throws IOException if nothing can be kept there
   */
  synchronized Path claim(Optional<Path> original) throws IOException {
    if (lock == null) {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(id + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      lock = channel;
    }
    lock.truncate(0);
    byte[] text = original.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    lock.write(ByteBuffer.wrap(text), 0);
    return folder.resolve(id + COPY);
  }

  /** Removes this window's copy, which is not needed any more. */
  synchronized void clear() {
    if (lock != null) {
      delete(folder.resolve(id + COPY));
    }
  }

  /** What crashed windows have left, the newest first. */
  List<Found> found() {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(COPY))
          .filter(this::isAbandoned)
          .forEach(file -> look(file).ifPresent(found::add));
    } catch (IOException none) {
      return List.of();
    }
    found.sort(Comparator.comparing(Found::kept).reversed());
    return found;
  }

  private Optional<Found> look(Path copy) {
    try {
      String text = Files.readString(lockOf(copy));
      Optional<Path> original = text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
      return Optional.of(new Found(copy, original, Files.getLastModifiedTime(copy).toInstant()));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isAbandoned(Path copy) {
    Path file = lockOf(copy);
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var gained = channel.tryLock()) {
      return gained != null;
    } catch (IOException | OverlappingFileLockException used) {
      return false;
    }
  }

  private static Path lockOf(Path copy) {
    String name = copy.getFileName().toString();
    return copy.resolveSibling(name.substring(0, name.length() - COPY.length()) + LOCK);
  }

  /** Removes what was left behind. */
  void remove(Found found) {
    delete(found.copy());
    delete(lockOf(found.copy()));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // It is offered once more, which is better than being lost.
    }
  }

  /** Gives the place up, keeping what lies there: as when the process ends. */
  @Override
  public synchronized void close() {
    try {
      if (lock != null) {
        lock.close();
        lock = null;
      }
    } catch (IOException ignored) {
      // The lock ends with the process.
    }
  }

  /** A clean end: nothing is left behind. */
  synchronized void end() {
    boolean claimed = lock != null;
    close();
    if (claimed) {
      delete(folder.resolve(id + COPY));
      delete(folder.resolve(id + LOCK));
    }
  }
}
