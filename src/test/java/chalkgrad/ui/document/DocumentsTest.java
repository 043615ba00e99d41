package chalkgrad.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.training.DataSource;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  @TempDir Path folder;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(new Settings(), null);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void saveAs(String name) {
    desk.chosen = folder.resolve(name);
    desk.documents.saveAs();
    desk.settle();
  }

  private void edit() {
    desk.workbench.edit(spec -> spec.withTraining(spec.training().withLearningRate(0.02)));
  }

  @Test
  void editsAndStepsAreUnsavedUntilTheyAreSaved() {
    assertFalse(desk.isDirty());
    assertEquals("Untitled • Chalkgrad", desk.documents.title().getValue());
    desk.trainTo(1);
    assertTrue(desk.isDirty());
    saveAs("memory.chalk");
    assertFalse(desk.isDirty());
    assertEquals("memory • Chalkgrad", desk.documents.title().getValue());
    edit();
    assertTrue(desk.isDirty());
    assertEquals("*memory • Chalkgrad", desk.documents.title().getValue());
    desk.documents.save();
    desk.settle();
    assertFalse(desk.isDirty());
    desk.workbench.send(new SessionCommand.StepBatch());
    desk.settle();
    desk.until(desk::isDirty);
  }

  @Test
  void itIsSavedWhileItTrainsAndGoesOnToTheSameBit() {
    // Slowly, so that it is not through before the file is written.
    desk.workbench.send(new SessionCommand.Speed(20));
    desk.workbench.send(new SessionCommand.Play());
    desk.until(() -> desk.workbench.frame().get().step() > 20);
    desk.chosen = folder.resolve("memory.chalk");
    desk.documents.saveAs();
    desk.until(() -> desk.documents.file().get() != null);
    assertTrue(desk.workbench.frame().get().isPlaying());
    desk.until(desk::isDirty);
    desk.trainTo(60);
    String uninterrupted = desk.hash();
    desk.documents.open(folder.resolve("memory.chalk"));
    desk.unsaved.accept(Prompts.Unsaved.DISCARD);
    desk.settle();
    assertFalse(desk.isDirty());
    assertNotEquals(uninterrupted, desk.hash());
    desk.trainTo(60);
    assertEquals(uninterrupted, desk.hash());
  }

  @Test
  void whoCancelsKeepsEverything() {
    desk.trainTo(2);
    saveAs("memory.chalk");
    desk.trainTo(3);
    String hash = desk.hash();
    boolean[] left = {false};
    desk.documents.leave(() -> left[0] = true);
    desk.unsaved.accept(Prompts.Unsaved.CANCEL);
    desk.settle();
    assertFalse(left[0]);
    assertTrue(desk.isDirty());
    assertEquals(hash, desk.hash());
  }

  @Test
  void whoSavesFirstLeavesWhenItIsSaved() {
    saveAs("memory.chalk");
    desk.workbench.send(new SessionCommand.Play());
    desk.until(desk::isDirty);
    boolean[] left = {false};
    desk.documents.leave(() -> left[0] = true);
    desk.unsaved.accept(Prompts.Unsaved.SAVE);
    assertFalse(left[0]);
    desk.until(() -> left[0]);
    desk.settle();
    long saved = desk.memory.get(folder.resolve("memory.chalk")).run().orElseThrow().state().step();
    assertEquals(desk.workbench.frame().get().step(), saved);
    assertFalse(desk.isDirty());
  }

  @Test
  void nothingIsLostWhenSavingFails() {
    edit();
    desk.chosen = folder.resolve("gone/away.chalk");
    boolean[] left = {false};
    desk.documents.leave(() -> left[0] = true);
    desk.unsaved.accept(Prompts.Unsaved.SAVE);
    desk.settle();
    assertTrue(desk.said.getLast().startsWith("failed! "), desk.said.toString());
    assertFalse(left[0]);
    assertTrue(desk.isDirty());
    assertNull(desk.documents.file().get());
  }

  @Test
  void aDamagedFileSaysWhereAndChangesNothing() throws IOException {
    desk.trainTo(1);
    saveAs("memory.chalk");
    ExperimentSpec spec = desk.workbench.spec().get();
    String hash = desk.hash();
    Path damaged =
        Files.writeString(
            folder.resolve("damaged.chalk"),
            "{\"chalkgrad\": 1, \"training\": {\"learningRate\": \"fast\"}}");
    desk.documents.open(damaged);
    desk.settle();
    assertTrue(desk.said.getLast().startsWith("failed! "), desk.said.toString());
    assertTrue(desk.said.getLast().contains("training"), desk.said.toString());
    assertEquals(spec, desk.workbench.spec().get());
    assertEquals(hash, desk.hash());
    assertEquals(folder.resolve("memory.chalk"), desk.documents.file().get());
    assertFalse(desk.isDirty());
    assertEquals(List.of(folder.resolve("memory.chalk")), desk.documents.recent().all());
  }

  @Test
  void aNameWithoutExtensionGetsOneAndReplacesNothingUnasked() throws IOException {
    Path there = Files.writeString(folder.resolve("mine.chalk"), "precious");
    desk.chosen = folder.resolve("mine");
    desk.documents.saveAs();
    desk.settle();
    assertEquals("replace? mine.chalk", desk.said.getLast());
    assertEquals("precious", Files.readString(there));
    desk.replace.run();
    desk.settle();
    assertNotEquals("precious", Files.readString(there));
    assertEquals(there, desk.documents.file().get());
  }

  @Test
  void aNewExperimentHasNoFileAndNothingToSave() {
    edit();
    saveAs("memory.chalk");
    desk.documents.startAnew();
    desk.until(() -> desk.documents.file().get() == null);
    desk.settle();
    assertFalse(desk.isDirty());
    assertEquals(0.01, desk.workbench.spec().get().training().learningRate());
    assertEquals("Untitled", desk.documents.name().getValue());
  }

  @Test
  void theExtensionTellsExperimentsFromTables() {
    Path table = folder.resolve("a.csv");
    desk.documents.open(List.of(table));
    assertEquals(List.of(List.of(table)), desk.tables);
    saveAs("memory.chalk");
    edit();
    desk.documents.open(List.of(table, folder.resolve("memory.CHALK")));
    assertEquals("unsaved? memory", desk.said.getLast());
    assertEquals(1, desk.tables.size());
  }

  @Test
  void recentFilesAreFewAndTheNewestFirst() {
    for (int i = 0; i < RecentFiles.MOST + 2; i++) {
      saveAs("memory" + i + ".chalk");
    }
    saveAs("memory5.chalk");
    List<Path> recent = desk.documents.recent().all();
    assertEquals(RecentFiles.MOST, recent.size());
    assertEquals(folder.resolve("memory5.chalk"), recent.get(0));
    assertEquals(folder.resolve("memory11.chalk"), recent.get(1));
    assertEquals(recent.size(), recent.stream().distinct().count());
    desk.documents.recent().remove(recent.get(1));
    assertEquals(recent.get(2), desk.documents.recent().all().get(1));
  }

  @Test
  void aTableThatWasMovedIsAskedForAndOpeningGoesOn() throws IOException {
    // More than a file takes in, with few rows.
    String digits = "0".repeat(3000);
    StringBuilder text = new StringBuilder("a,b,y\n");
    for (int i = 0; i < 1000; i++) {
      text.append(i % 7 + "." + digits + i + "," + i % 5 + "." + digits + i + "," + i % 2 + "\n");
    }
    Path table = Files.writeString(folder.resolve("table.csv"), text);
    ImportedTable imported = CsvImport.read(table, CsvOptions.guessed());
    desk.workbench.edit(spec ->
        spec.withSource(DataSource.Table.of(imported))
            .withTraining(spec.training().withBatchSize(500)));
    desk.trainTo(2);
    String hash = desk.hash();
    saveAs("large.chalk");
    assertTrue(Files.size(folder.resolve("large.chalk")) < 1_000_000);

    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("renamed.csv");
    Files.move(table, elsewhere);
    desk.documents.startAnew();
    desk.settle();
    desk.settle();
    desk.documents.open(folder.resolve("large.chalk"));
    desk.until(() -> desk.choose != null);
    assertEquals("missing! table.csv", desk.said.getLast());
    desk.chosen = Files.writeString(folder.resolve("wrong.csv"), "a,b,y\n1,2,0\n");
    desk.choose.run();
    desk.until(() -> desk.said.getLast().equals("changed! table.csv after another"));
    desk.chosen = elsewhere;
    desk.choose.run();
    desk.until(() -> desk.documents.file().get() != null);
    desk.settle();
    assertEquals(hash, desk.hash());
    assertFalse(desk.isDirty());
  }
}
