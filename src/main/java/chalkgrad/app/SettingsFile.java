package chalkgrad.app;

import chalkgrad.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of the settings: one flat JSON object. Written in the background, the newest values at
 * most once in an interval and at the end. A file that cannot be read counts as empty and is
 * replaced at the next change; one that cannot be written is tried again then. Preferences are
 * never a reason to stop or to complain.
 */
final class SettingsFile implements AutoCloseable {
  static final Duration INTERVAL = Duration.ofSeconds(1);

  private static final String NAME = "settings.json";
  private static final long PATIENCE_SECONDS = 5;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final long intervalNanos;
  private final AtomicReference<Map<String, Object>> unwritten = new AtomicReference<>();
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("chalkgrad-settings").factory());
  private volatile long writtenNanos;

  /**
   * @param folder made when there is something to write
   * @param interval the least time between two writings
   */
  SettingsFile(Path folder, Duration interval) {
    file = folder.resolve(NAME);
    intervalNanos = interval.toNanos();
    writtenNanos = System.nanoTime() - intervalNanos;
  }

  /** What was written the last time; nothing if there is no file or it is damaged. */
  Map<String, Object> read() {
    try {
      Map<String, Object> values =
          MAPPER.readValue(Files.readString(file), new TypeReference<Map<String, Object>>() {});
      if (values == null) {
        return Map.of();
      }
      values.values().removeIf(value -> value == null);
      return values;
    } catch (IOException | JacksonException unusable) {
      return Map.of();
    }
  }

  /** Writes these values soon; returns at once. */
  void keep(Map<String, Object> values) {
    if (unwritten.getAndSet(values) == null) {
      long wait = intervalNanos - (System.nanoTime() - writtenNanos);
      background.schedule(this::write, Math.max(0, wait), TimeUnit.NANOSECONDS);
    }
  }

  private void write() {
    Map<String, Object> values = unwritten.getAndSet(null);
    if (values == null) {
      return;
    }
    writtenNanos = System.nanoTime();
    try {
      Files.createDirectories(file.getParent());
      String text = MAPPER.writeValueAsString(new TreeMap<>(values)) + "\n";
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | JacksonException ignored) {
      // A full disk or a folder that belongs to somebody else: the window works as well without.
    }
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    try {
      background.submit(this::write).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException ignored) {
      // A disk that does not answer must not keep the window from closing.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    background.shutdownNow();
  }
}
