package chalkgrad.app;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.FilePicker;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desktop's own dialog. */
final class DesktopFilePicker implements FilePicker {
  private final Messages messages = Messages.of(DesktopFilePicker.class);
  private final Window owner;

  DesktopFilePicker(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseTable() {
    return Optional.ofNullable(tables().showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> chooseTables() {
    List<File> files = tables().showOpenMultipleDialog(owner);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  private FileChooser tables() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(messages.text("open.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                messages.text("open.tables"), "*.csv", "*.tsv", "*.txt"),
            new FileChooser.ExtensionFilter(messages.text("open.all"), "*.*"));
    return chooser;
  }

  @Override
  public Optional<Path> saveTable(String suggestion) {
    return save(messages.text("save.table"), "csv", suggestion);
  }

  @Override
  public Optional<Path> saveFile(String kind, String suggestion) {
    return save(messages.text("save.file"), kind, suggestion);
  }

  private Optional<Path> save(String title, String kind, String suggestion) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestion);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(messages.text("save." + kind), "*." + kind));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }
}
