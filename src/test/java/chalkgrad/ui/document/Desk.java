package chalkgrad.ui.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import chalkgrad.io.MissingTable;
import chalkgrad.training.Defaults;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.TrainingSession;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Documents with a real session but without a window: the test's thread is the FX thread, and the
 * test answers all questions. Files whose names begin with "memory" are kept in memory.
 */
final class Desk implements AutoCloseable, Prompts, FilePicker, DocumentStore {
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  final List<String> said = new ArrayList<>();
  final List<List<Path>> tables = new ArrayList<>();
  final Map<Path, ChalkFile> memory = new HashMap<>();
  Consumer<Unsaved> unsaved;
  Consumer<Recover> recover;
  Runnable replace;
  Runnable choose;
  Path chosen;
  final Workbench workbench;
  final Documents documents;
  private final TrainingSession session;
  private final ConcurrentLinkedQueue<Runnable> foreground = new ConcurrentLinkedQueue<>();
  private final ExecutorService background = Executors.newSingleThreadExecutor();

  Desk(Settings settings, RecoveryFolder recovery) {
    session = new TrainingSession(Defaults.experiment(), () -> {});
    workbench = new Workbench(Defaults.experiment(), session::submit);
    documents =
        new Documents(
            workbench,
            new Documents.Around(
                this, this, this, settings, tables::add, recovery, background, foreground::add));
    until(() -> workbench.frame().get() != null);
  }

  /** Lets everything go on until something is so. */
  void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "it never came to that; said: " + said);
      Runnable next = foreground.poll();
      if (next != null) {
        next.run();
      }
      TrainingFrame frame = session.takeFrame();
      if (frame != null) {
        workbench.receive(frame);
      }
      Thread.onSpinWait();
    }
  }

  /** Waits until everything that was sent is obeyed and done. */
  void settle() {
    boolean[] done = {false};
    workbench.send(
        new SessionCommand.Capture(
            run -> background.execute(() -> foreground.add(() -> done[0] = true))));
    until(() -> done[0] && workbench.isObeyed(workbench.frame().get()));
  }

  void trainTo(long epoch) {
    workbench.send(new SessionCommand.Speed(Double.POSITIVE_INFINITY));
    workbench.send(new SessionCommand.RunTo(epoch));
    until(() -> workbench.frame().get().epoch() >= epoch && !workbench.frame().get().isPlaying());
    settle();
  }

  String hash() {
    return ParameterHash.of(workbench.frame().get().network());
  }

  boolean isDirty() {
    return documents.dirty().get();
  }

  @Override
  public void close() {
    session.close();
    background.shutdown();
    try {
      background.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // Files

  @Override
  public ChalkFile read(Path file, Map<Path, Path> newlyMoved) {
    return memory.containsKey(file) ? memory.get(file) : ChalkFiles.read(file, newlyMoved);
  }

  @Override
  public void write(Path file, ChalkFile contents) {
    if (file.getFileName().toString().startsWith("memory")) {
      memory.put(file, contents);
    } else {
      ChalkFiles.write(file, contents);
    }
  }

  @Override
  public Optional<Path> chooseTable() {
    return Optional.ofNullable(chosen);
  }

  @Override
  public Optional<Path> saveExperiment(String suggestion, Path folder) {
    said.add("save as? " + suggestion);
    return Optional.ofNullable(chosen);
  }

  // Questions

  @Override
  public void unsaved(String name, Consumer<Unsaved> answer) {
    said.add("unsaved? " + name);
    unsaved = answer;
  }

  @Override
  public void replace(Path file, Runnable yes) {
    said.add("replace? " + file.getFileName());
    replace = yes;
  }

  @Override
  public void missing(Path file, MissingTable problem, Path tried, Runnable whenChosen) {
    String how = problem.isChanged() ? "changed! " : "missing! ";
    said.add(how + problem.table().getFileName() + (tried == null ? "" : " after another"));
    choose = whenChosen;
  }

  @Override
  public void failed(String headline, String problem) {
    said.add("failed! " + problem);
  }

  @Override
  public void recover(List<RecoveryFolder.Found> found, Consumer<Recover> answer) {
    said.add("recover? " + found.size());
    recover = answer;
  }

  @Override
  public void busy(String what, Runnable cancel) {}

  @Override
  public void idle() {}
}
