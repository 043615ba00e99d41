package chalkgrad.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.common.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir Path folder;

  private RecoveryFolder recovery(String id) {
    return new RecoveryFolder(folder.resolve("unsaved"), id);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  private static void edit(Desk desk) {
    desk.workbench.edit(spec -> spec.withTraining(spec.training().withLearningRate(0.07)));
  }

  @Test
  void whatACrashLeavesIsOfferedAndOpened() throws IOException {
    RecoveryFolder first = recovery("1");
    try (Desk desk = new Desk(new Settings(), first)) {
      desk.chosen = folder.resolve("lesson.chalk");
      desk.documents.saveAs();
      desk.settle();
      edit(desk);
      desk.documents.keepCopy();
      desk.settle();
      assertEquals(List.of(Path.of("1.chalk"), Path.of("1.lock")), kept());
      try (Desk other = new Desk(new Settings(), recovery("2"))) {
        other.documents.offerRecovered();
        other.settle();
        assertEquals(List.of(), other.said, "a window that lives keeps what is its own");
      }
      // As when the process ends.
      first.close();
    }
    RecoveryFolder second = recovery("2");
    try (Desk desk = new Desk(new Settings(), second)) {
      desk.documents.offerRecovered();
      desk.until(() -> desk.recover != null);
      desk.recover.accept(Prompts.Recover.OPEN);
      desk.until(() -> desk.documents.file().get() != null);
      desk.settle();
      desk.settle();
      assertEquals(0.07, desk.workbench.spec().get().training().learningRate());
      assertEquals(folder.resolve("lesson.chalk"), desk.documents.file().get());
      assertTrue(desk.isDirty());
      assertEquals(List.of(Path.of("2.chalk"), Path.of("2.lock")), kept());
      desk.documents.end();
      desk.settle();
      assertEquals(List.of(), kept());
    }
  }

  @Test
  void whatIsSavedNeedsNoCopy() throws IOException {
    try (Desk desk = new Desk(new Settings(), recovery("1"))) {
      desk.documents.keepCopy();
      desk.settle();
      assertFalse(Files.exists(folder.resolve("unsaved")));
      edit(desk);
      desk.documents.keepCopy();
      desk.settle();
      assertTrue(kept().contains(Path.of("1.chalk")));
      desk.chosen = folder.resolve("lesson.chalk");
      desk.documents.saveAs();
      desk.settle();
      desk.settle();
      assertEquals(List.of(Path.of("1.lock")), kept());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidOnce() throws IOException {
    Files.writeString(folder.resolve("unsaved"), "a file where a folder should be");
    try (Desk desk = new Desk(new Settings(), recovery("1"))) {
      edit(desk);
      desk.documents.keepCopy();
      desk.settle();
      assertTrue(desk.workbench.notice().get().text().startsWith("A copy in case of a crash"));
      desk.workbench.notice().set(null);
      edit(desk);
      desk.documents.keepCopy();
      desk.settle();
      assertEquals(null, desk.workbench.notice().get());
    }
  }

  @Test
  void whatIsDiscardedIsGone() throws IOException {
    Files.createDirectories(folder.resolve("unsaved"));
    Files.writeString(folder.resolve("unsaved/7.chalk"), "{\"chalkgrad\": 1}");
    Files.writeString(folder.resolve("unsaved/7.lock"), "");
    Files.writeString(folder.resolve("unsaved/8.chalk"), "{\"chalkgrad\": 1}");
    try (Desk desk = new Desk(new Settings(), recovery("1"))) {
      desk.documents.offerRecovered();
      desk.until(() -> desk.recover != null);
      assertEquals("recover? 2", desk.said.getLast());
      desk.recover.accept(Prompts.Recover.DISCARD);
      assertEquals("recover? 1", desk.said.getLast());
      desk.recover.accept(Prompts.Recover.DISCARD);
      desk.settle();
      assertEquals(List.of(), kept());
    }
  }
}
