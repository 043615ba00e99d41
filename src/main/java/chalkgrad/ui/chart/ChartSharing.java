package chalkgrad.ui.chart;

import chalkgrad.base.WholeFile;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes a chart out of the window: to the clipboard or into a file, as a picture or as numbers. */
final class ChartSharing {
  private final FilePicker picker;
  private final Consumer<Notice> tell;
  private final Supplier<ChartExport> export;

  /**
   * @param tell told what became of it
   * @param export the chart as it is now
   */
  ChartSharing(FilePicker picker, Consumer<Notice> tell, Supplier<ChartExport> export) {
    this.picker = picker;
    this.tell = tell;
    this.export = export;
  }

  void copyImage() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(export.get().image());
    Clipboard.getSystemClipboard().setContent(content);
    tell.accept(Notice.info(Chart.TEXT.text("copied.image", export.get().heading())));
  }

  void copyNumbers() {
    ClipboardContent content = new ClipboardContent();
    content.putString(export.get().csv());
    Clipboard.getSystemClipboard().setContent(content);
    tell.accept(Notice.info(Chart.TEXT.text("copied.numbers", export.get().heading())));
  }

  void savePng() {
    save("png", () -> Pictures.png(export.get().image()));
  }

  void saveSvg() {
    save("svg", () -> export.get().svg().getBytes(StandardCharsets.UTF_8));
  }

  void saveCsv() {
    save("csv", () -> export.get().csv().getBytes(StandardCharsets.UTF_8));
  }

  private interface Contents {
    byte[] bytes() throws IOException;
  }

  private void save(String kind, Contents contents) {
    Optional<Path> chosen = picker.saveFile(kind, export.get().fileName() + "." + kind);
    if (chosen.isEmpty()) {
      return;
    }
    Path file = chosen.get();
    try {
      WholeFile.write(file, contents.bytes());
      tell.accept(Notice.info(Chart.TEXT.text("saved", file.getFileName().toString())));
    } catch (IOException problem) {
      String reason = problem.getMessage() == null ? problem.toString() : problem.getMessage();
      tell.accept(Notice.error(Chart.TEXT.text("saved.failed", file.toString(), reason)));
    }
  }
}
