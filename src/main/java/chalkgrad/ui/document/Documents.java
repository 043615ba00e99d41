package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.io.ChalkFiles;
import chalkgrad.training.Defaults;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The view-model of the experiment as a document: its file, whether it is saved, and what opening,
 * saving and leaving it take. Nothing is replaced before the user has agreed, and nothing of the
 * present experiment is touched before what comes in its place is ready. Used on the FX thread,
 * which it never keeps waiting.
 */
public final class Documents {
  private final Messages messages = Messages.of(Documents.class);
  private final Workbench workbench;
  private final Around around;
  private final FileWork work;
  private final Revision revision;
  private final RecentFiles recent;
  private final Autosave autosave;
  private final Opening opening;
  private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>(this, "file");
  private final StringExpression name;
  private final StringExpression title;
  private int saving;
  private boolean asking;
  private Runnable afterSaving = () -> {};

  /**
   * What the surroundings provide.
   *
   * @param tables imports tables
   * @param recovery where copies are kept; {@code null} if none are
   * @param background runs reading and writing, one after the other
   * @param foreground runs on the FX thread
   */
  public record Around(
      DocumentStore store,
      FilePicker picker,
      Prompts prompts,
      Settings settings,
      Consumer<List<Path>> tables,
      RecoveryFolder recovery,
      Executor background,
      Executor foreground) {}

  public Documents(Workbench workbench, Around around) {
    this.workbench = workbench;
    this.around = around;
    work = new FileWork(workbench, around.store(), around.background(), around.foreground());
    revision = new Revision(workbench);
    recent = new RecentFiles(around.settings());
    opening = new Opening(work, around.prompts(), around.picker());
    autosave =
        around.recovery() == null
            ? null
            : new Autosave(revision, work, around.recovery(), this::tellNoCopy);
    name = Bindings.createStringBinding(this::nameNow, file);
    title =
        Bindings.createStringBinding(
            () -> messages.text(isDirty() ? "title.unsaved" : "title", name.getValue()),
            name,
            revision.dirty());
  }

  /** The file of the experiment; {@code null} as long as it has none. */
  public ReadOnlyObjectProperty<Path> file() {
    return file.getReadOnlyProperty();
  }

  /** Whether anything was edited or trained that no file has. */
  public ReadOnlyBooleanProperty dirty() {
    return revision.dirty();
  }

  private boolean isDirty() {
    return revision.dirty().get();
  }

  /** What the experiment is called: the name of its file without the extension. */
  public StringExpression name() {
    return name;
  }

  /** For the title of the window. */
  public StringExpression title() {
    return title;
  }

  public RecentFiles recent() {
    return recent;
  }

  private String nameNow() {
    return file.get() == null ? messages.text("untitled") : nameOf(file.get());
  }

  static String nameOf(Path document) {
    String whole = document.getFileName().toString();
    return isExperiment(document)
        ? whole.substring(0, whole.length() - ChalkFiles.EXTENSION.length())
        : whole;
  }

  private static boolean isExperiment(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ChalkFiles.EXTENSION);
  }

  /** Asks what to open. */
  public void choose() {
    open(around.picker().chooseExperiment());
  }

  /** Opens an experiment if there is one among the files, else imports the tables. */
  public void open(List<Path> files) {
    files.stream()
        .filter(Documents::isExperiment)
        .findFirst()
        .ifPresentOrElse(this::open, () -> around.tables().accept(files));
  }

  /** Opens an experiment; asks first if that would lose anything. */
  public void open(Path experiment) {
    Path absolute = experiment.toAbsolutePath().normalize();
    leave(() ->
        opening.read(
            absolute,
            run -> {
              take(run, absolute, true);
              told("opened", absolute);
            }));
  }

  /** The experiment that the window begins with takes this one's place. */
  public void startAnew() {
    leave(() ->
        work.make(
            () -> SavedRun.atStart(Defaults.experiment()),
            run -> take(run, null, true),
            problem -> around.prompts().failed(messages.text("new.failed"), reason(problem))));
  }

  private void take(SavedRun run, Path document, boolean safely) {
    workbench.open(run);
    file.set(document);
    revision.begin(run.state().step(), safely);
    if (document != null && safely) {
      recent.add(document);
    }
  }

  /** Saves in the experiment's file; asks for one if it has none. */
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    if (file.get() == null) {
      saveAs(then);
    } else {
      write(file.get(), then);
    }
  }

  /** Asks for a file and saves there. */
  public void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    String suggestion = file.get() == null ? messages.text("suggestion") : nameNow();
    around
        .picker()
        .saveExperiment(suggestion + ChalkFiles.EXTENSION, folder())
        .ifPresent(chosen -> writeAs(chosen, then));
  }

  private Path folder() {
    return file.get() != null
        ? file.get().getParent()
        : recent.all().stream().map(Path::getParent).findFirst().orElse(null);
  }

  private void writeAs(Path chosen, Runnable then) {
    Path absolute = chosen.toAbsolutePath().normalize();
    if (isExperiment(absolute)) {
      write(absolute, then);
      return;
    }
    // The picker has asked about the name without the extension only.
    Path target = absolute.resolveSibling(absolute.getFileName() + ChalkFiles.EXTENSION);
    if (Files.exists(target)) {
      around.prompts().replace(target, () -> write(target, then));
    } else {
      write(target, then);
    }
  }

  private void write(Path target, Runnable then) {
    long changes = revision.changes();
    saving++;
    work.write(
        () -> target,
        run -> {
          file.set(target);
          recent.add(target);
          revision.markSafe(new Revision.Mark(changes, run.state().step()));
          told("saved", target);
          then.run();
          saved();
        },
        problem -> {
          afterSaving = () -> {};
          saved();
          around.prompts().failed(messages.text("save.failed", nameOf(target)), reason(problem));
        });
  }

  private void saved() {
    saving--;
    if (saving == 0) {
      Runnable next = afterSaving;
      afterSaving = () -> {};
      next.run();
    }
  }

  /**
   * Does something that takes the experiment away, such as closing the window, once nothing is lost
   * by it or the user wants it so.
   */
  public void leave(Runnable then) {
    if (saving > 0) {
      afterSaving = () -> leave(then);
    } else if (!isDirty()) {
      then.run();
    } else if (!asking) {
      asking = true;
      around.prompts().unsaved(nameNow(), answer -> leave(answer, then));
    }
  }

  private void leave(Prompts.Unsaved answer, Runnable then) {
    asking = false;
    switch (answer) {
      case SAVE -> {
        // What is trained after the saving would be lost.
        workbench.send(new SessionCommand.Pause());
        save(then);
      }
      case DISCARD -> then.run();
      case CANCEL -> {}
    }
  }

  /** Keeps a copy of what is not saved; for a clock, and when something went wrong. */
  public void keepCopy() {
    keepCopy(() -> {});
  }

  private void keepCopy(Runnable then) {
    if (autosave != null) {
      autosave.keep(Optional.ofNullable(file.get()), then);
    }
  }

  /** Offers what an earlier window left when it ended without being asked to. */
  public void offerRecovered() {
    if (around.recovery() != null) {
      around
          .background()
          .execute(() -> {
            List<RecoveryFolder.Found> found = around.recovery().found();
            around.foreground().execute(() -> offer(found));
          });
    }
  }

  private void offer(List<RecoveryFolder.Found> found) {
    if (!found.isEmpty()) {
      around.prompts().recover(found, answer -> recover(answer, found.getFirst(), found));
    }
  }

  private void recover(
      Prompts.Recover answer, RecoveryFolder.Found newest, List<RecoveryFolder.Found> found) {
    switch (answer) {
      case OPEN ->
          leave(() ->
              opening.read(
                  newest.copy(),
                  run -> {
                    take(run, newest.original().orElse(null), false);
                    keepCopy(() -> remove(newest));
                  }));
      case DISCARD -> {
        remove(newest);
        offer(found.subList(1, found.size()));
      }
      case LATER -> {}
    }
  }

  private void remove(RecoveryFolder.Found found) {
    work.afterwards(() -> around.recovery().remove(found));
  }

  /** The user has decided about everything, and the window closes. */
  public void end() {
    if (autosave != null) {
      autosave.end();
    }
  }

  private void told(String key, Path document) {
    workbench.notice().set(Notice.info(messages.text(key, nameOf(document))));
  }

  private void tellNoCopy(Throwable problem) {
    workbench.notice().set(Notice.error(messages.text("copy.failed", reason(problem))));
  }

  static String reason(Throwable problem) {
    return problem instanceof UserException ? problem.getMessage() : problem.toString();
  }
}
