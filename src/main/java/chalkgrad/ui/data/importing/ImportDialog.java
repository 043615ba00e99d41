package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ImportDraft;
import chalkgrad.training.DataSource;
import chalkgrad.ui.common.ImportPrompt;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.TableReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Shows what files would become, in a dialog inside the window, one at a time. */
public final class ImportDialog implements ImportPrompt {
  private final Overlays overlays;
  private final Executor background;
  private final Executor foreground;
  private ImportModel open;

  /**
   * @param background runs the reading
   * @param foreground runs on the FX thread
   */
  public ImportDialog(Overlays overlays, Executor background, Executor foreground) {
    this.overlays = overlays;
    this.background = background;
    this.foreground = foreground;
  }

  @Override
  public void ask(List<Path> files, Consumer<TableReader.ReadTable> imported) {
    close();
    ImportModel model = new ImportModel(files, background, foreground);
    open = model;
    ImportView view = new ImportView(model, files, () -> accept(imported), this::close);
    view.fit(overlays.node());
    overlays.showDialog(view.node(), this::close);
    view.begin();
    model.start();
  }

  private void accept(Consumer<TableReader.ReadTable> imported) {
    Preview preview = open.preview().get();
    if (open.progress().get() != ImportModel.IDLE || preview == null || !preview.isReady()) {
      return;
    }
    ImportDraft draft = preview.draft().orElseThrow();
    close();
    imported.accept(
        new TableReader.ReadTable(
            new DataSource.Table(draft.dataset().orElseThrow(), draft.origin()), draft.report()));
  }

  private void close() {
    if (open != null) {
      open.stop();
      open = null;
      overlays.closeDialog();
    }
  }
}
