package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.io.MissingTable;
import chalkgrad.ui.common.Overlays;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Asks in dialogs inside the window. */
public final class PromptDialogs implements Prompts {
  /** What is done sooner needs no dialog. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Messages messages = Messages.of(PromptDialogs.class);
  private final Overlays overlays;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private boolean waiting;
  private boolean busyShown;

  public PromptDialogs(Overlays overlays) {
    this.overlays = overlays;
  }

  private Dialog dialog(String id, BootstrapIcons icon, String headline) {
    return new Dialog(overlays, id, icon, headline);
  }

  @Override
  public void unsaved(String name, Consumer<Unsaved> answer) {
    dialog("unsaved-dialog", BootstrapIcons.SAVE, messages.text("unsaved", name))
        .text(messages.text("unsaved.text"))
        .apart(
            "unsaved-discard",
            messages.text("unsaved.discard"),
            () -> answer.accept(Unsaved.DISCARD))
        .button("unsaved-cancel", messages.text("cancel"), () -> answer.accept(Unsaved.CANCEL))
        .primary("unsaved-save", messages.text("save"), () -> answer.accept(Unsaved.SAVE))
        .show(() -> answer.accept(Unsaved.CANCEL));
  }

  @Override
  public void replace(Path file, Runnable yes) {
    dialog(
            "replace-dialog",
            BootstrapIcons.EXCLAMATION_TRIANGLE,
            messages.text("replace", file.getFileName().toString()))
        .text(messages.text("replace.text", file.getParent().toString()))
        .button("replace-yes", messages.text("replace.yes"), yes)
        .primary("replace-cancel", messages.text("cancel"), () -> {})
        .show(() -> {});
  }

  @Override
  public void missing(Path file, MissingTable problem, Path tried, Runnable choose) {
    String table = problem.table().getFileName().toString();
    String kind = tried != null ? "other" : problem.isChanged() ? "changed" : "missing";
    String found = tried == null ? table : tried.getFileName().toString();
    dialog("missing-dialog", BootstrapIcons.TABLE, messages.text("table." + kind, found))
        .text(problem.getMessage())
        .text(messages.text("table." + kind + ".text", table, Documents.nameOf(file)))
        .button("missing-cancel", messages.text("table.cancel"), () -> {})
        .primary("missing-choose", messages.text("table.choose"), choose)
        .show(() -> {});
  }

  @Override
  public void failed(String headline, String problem) {
    dialog("failed-dialog", BootstrapIcons.EXCLAMATION_TRIANGLE, headline)
        .text(problem)
        .apart("failed-copy", messages.text("copy"), () -> copy(headline + "\n" + problem))
        .primary("failed-close", messages.text("close"), () -> {})
        .show(() -> {});
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public void recover(List<RecoveryFolder.Found> found, Consumer<Recover> answer) {
    RecoveryFolder.Found newest = found.getFirst();
    String name = newest.original().map(Documents::nameOf).orElse(messages.text("untitled"));
    int others = found.size() - 1;
    String more = others == 0 ? "" : others == 1 ? ".one" : ".more";
    dialog("recover-dialog", BootstrapIcons.CLOCK_HISTORY, messages.text("recover", name))
        .text(messages.text("recover.text" + more, when(newest), Integer.toString(others)))
        .apart(
            "recover-discard",
            messages.text("recover.discard"),
            () -> answer.accept(Recover.DISCARD))
        .button("recover-later", messages.text("recover.later"), () -> answer.accept(Recover.LATER))
        .primary("recover-open", messages.text("recover.open"), () -> answer.accept(Recover.OPEN))
        .show(() -> answer.accept(Recover.LATER));
  }

  private static String when(RecoveryFolder.Found found) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.UK)
        .format(found.kept().atZone(ZoneId.systemDefault()));
  }

  @Override
  public void busy(String what, Runnable cancel) {
    waiting = true;
    patience.setOnFinished(event -> {
      if (waiting && !overlays.isDialogOpen()) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        dialog("busy-dialog", BootstrapIcons.HOURGLASS_SPLIT, what)
            .add(bar)
            .button("busy-cancel", messages.text("cancel"), () -> stop(cancel))
            .show(() -> stop(cancel));
        busyShown = true;
      }
    });
    patience.playFromStart();
  }

  private void stop(Runnable cancel) {
    waiting = false;
    busyShown = false;
    cancel.run();
  }

  @Override
  public void idle() {
    patience.stop();
    waiting = false;
    if (busyShown) {
      busyShown = false;
      overlays.closeDialog();
    }
  }
}
