package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What can be done with documents. */
public final class DocumentActions implements ActionSource {
  private final Messages messages = Messages.of(DocumentActions.class);
  private final Documents documents;
  private final Runnable showRecent;

  /**
   * @param showRecent opens the list of recent files
   */
  public DocumentActions(Documents documents, Runnable showRecent) {
    this.documents = documents;
    this.showRecent = showRecent;
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(of("new-experiment", documents::startAnew).on("Shortcut+Shift+N"));
    actions.add(of("open", documents::choose).on("Shortcut+O"));
    actions.add(
        of("recent", showRecent)
            .on("Shortcut+Shift+O")
            .refusedBy(
                () -> documents.recent().all().isEmpty() ? messages.text("recent.none") : ""));
    actions.add(of("save", documents::save).on("Shortcut+S"));
    actions.add(of("save-as", documents::saveAs).on("Shortcut+Shift+S"));
    int number = 0;
    for (Path file : documents.recent().all()) {
      number++;
      actions.add(
          Action.named(
                  ActionGroup.FILE,
                  "open-recent-" + number,
                  messages.text("open-recent", Documents.nameOf(file)),
                  file.toString(),
                  () -> documents.open(file))
              .unlisted());
    }
    return actions;
  }

  private Action of(String id, Runnable deed) {
    return Action.of(ActionGroup.FILE, id, messages, deed);
  }
}
