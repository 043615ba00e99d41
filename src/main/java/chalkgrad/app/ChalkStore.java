package chalkgrad.app;

import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import chalkgrad.ui.document.DocumentStore;
import java.nio.file.Path;
import java.util.Map;

/** Experiments in {@code .chalk} files. */
final class ChalkStore implements DocumentStore {
  @Override
  public ChalkFile read(Path file, Map<Path, Path> moved) {
    return ChalkFiles.read(file, moved);
  }

  @Override
  public void write(Path file, ChalkFile contents) {
    ChalkFiles.write(file, contents);
  }
}
