package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import chalkgrad.training.Defaults;
import chalkgrad.training.MetricHistory;
import chalkgrad.training.SavedRun;
import chalkgrad.training.TrainingRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Commands on .chalk files. */
class ChalkCommandsTest {
  @TempDir private Path folder;
  private String file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("run.chalk").toString();
  }

  private static Shell.Result done(String... arguments) {
    Shell.Result result = Shell.run(arguments);
    assertEquals(ExitCode.OK, result.code(), result.err());
    return result;
  }

  private static String moons(String epochs, String... more) {
    String[] usual = {"train", "--generator", "moons", "--hidden", "4", "--epochs", epochs};
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return done(all).out();
  }

  private static String hash(String json) {
    return JsonMapper.shared().readTree(json).get("parameterHash").asString();
  }

  @Test
  void trainingInTwoHalvesIsTrainingInOne() {
    String whole = moons("20", "--json");
    assertTrue(moons("8", "--save", file).contains("Saved in " + file));
    String second = done("train", file, "--epochs", "12", "--json", "--save", file).out();
    assertEquals(hash(whole), hash(second));
    var curve = JsonMapper.shared().readTree(second).get("lossHistory").get("train").get("epoch");
    assertEquals(8, curve.get(0).asInt());
    assertEquals(20, curve.get(curve.size() - 1).asInt());
    SavedRun saved = ChalkFiles.read(Path.of(file)).start();
    assertEquals(20, saved.state().epoch());
    saved.curves().forEach((series, points) -> assertEquals(21, points.x().length));
  }

  @Test
  void whatTheWindowSavedInMidEpochGoesOn() {
    var spec = Defaults.experiment();
    var run = new TrainingRun(spec);
    for (int i = 0; i < 17; i++) {
      run.step();
    }
    ChalkFiles.write(Path.of(file), ChalkFile.of(SavedRun.of(run, new MetricHistory())));
    assertTrue(Shell.run("train", file).err().contains("--epochs"), "it has no end");
    done("train", file, "--epochs", "2", "--quiet", "--save", file);
    while (run.epochs() < 3) {
      run.step();
    }
    assertArrayEquals(
        run.state().parameters(), ChalkFiles.read(Path.of(file)).start().state().parameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hidden=3",
        "--generator=xor",
        "--data=x.csv",
        "--rate=0.1",
        "--seed=1",
        "--test=0.3"
      })
  void whatTheFileSaysIsNotSaidTwice(String option) {
    moons("1", "--save", file);
    Shell.Result refused = Shell.run("train", file, option, "--epochs", "1");
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(
        refused.err().contains(option.substring(0, option.indexOf('=')) + ":"), refused.err());
    assertTrue(refused.err().contains("run.chalk"), refused.err());
    assertEquals(ExitCode.USAGE, Shell.run("snapshot", file, option).code());
  }

  @Test
  void aDamagedFileIsRefusedAndNothingIsSaved() throws IOException {
    moons("1", "--save", file);
    byte[] whole = Files.readAllBytes(Path.of(file));
    Path damaged = Files.write(folder.resolve("damaged.chalk"), Arrays.copyOf(whole, 900));
    Shell.Result refused = Shell.run("train", damaged.toString(), "--epochs", "1", "--save", file);
    assertEquals(ExitCode.USAGE, refused.code());
    assertTrue(refused.err().contains("Line "), refused.err());
    assertArrayEquals(whole, Files.readAllBytes(Path.of(file)));
    Shell.Result missing = Shell.run("train", folder.resolve("no.chalk").toString());
    assertEquals(ExitCode.USAGE, missing.code());
    assertTrue(missing.err().contains("no.chalk"), missing.err());
    Path nowhere = folder.resolve("none").resolve("a.chalk");
    Shell.Result unsaved = Shell.run("train", "--epochs", "1", "--save", nowhere.toString());
    assertEquals(ExitCode.USAGE, unsaved.code());
    assertFalse(unsaved.out().contains("Data"), "said before the training");
  }

  @Test
  void aSnapshotShowsTheFile() {
    moons("3", "--save", file);
    Shell shell = new Shell(false);
    assertEquals(ExitCode.OK, shell.type(false, "snapshot", file, "--theme", "dark").code());
    var looks =
        shell.type(false, "snapshot", file, "--scale", "150", "--charts", "accuracy,metrics");
    assertEquals(ExitCode.OK, looks.code(), looks.err());
    assertEquals(List.of("accuracy", "metrics"), shell.snapshot.charts());
    assertEquals(0, shell.snapshot.epochs());
    assertEquals(3, shell.snapshot.run().orElseThrow().state().epoch());
    shell.type(false, "snapshot", file, "--epochs", "4");
    assertEquals(7, shell.snapshot.epochs());
  }
}
