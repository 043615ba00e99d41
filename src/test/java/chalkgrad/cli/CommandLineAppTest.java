package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.generator.Generators;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.training.Defaults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineAppTest {
  @ParameterizedTest
  @ValueSource(strings = {"train", "predict", "generate", "snapshot", "demo", "bench", "doctor"})
  void everyCommandHasHelpWithEveryOptionExplained(String command) {
    Shell.Result result = Shell.run(command, "--help");
    assertEquals(0, result.code());
    List<String> lines = result.out().lines().toList();
    assertFalse(lines.getFirst().isBlank());
    // An option whose text is missing stands alone on its line and is followed by none that is
    // indented further.
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean option = lines.get(i).matches("\\s+(-\\w, )?\\s*--[a-z0-9-]+(=\\S+)?\\s*");
      boolean continued = lines.get(i + 1).startsWith(" ".repeat(20));
      assertTrue(!option || continued, lines.get(i));
    }
    assertEquals(0, Shell.run(command, "--version").code());
  }

  @Test
  void helpNamesEveryMemberOfTheCatalogues() {
    assertNames("activation", Activations.ids());
    assertNames("initializer", Initializers.ids());
    assertNames("optimizer", Optimizers.ids());
    assertNames("loss", Losses.ids());
    assertNames("scaling", String.join(", ", Scalings.all().stream().map(s -> s.id()).toList()));
    assertNames("theme", String.join(", ", SnapshotRequest.THEMES));
    String list = Shell.run("generate", "--list").out();
    Generators.all().forEach(generator -> assertTrue(list.contains(generator.id() + "  (")));
  }

  private static void assertNames(String option, String ids) {
    List<String> words = List.of(help(option).split("[,. (]+"));
    for (String id : ids.split(", ")) {
      assertTrue(words.contains(id), option + " lacks " + id);
    }
  }

  private static String help(String option) {
    return ResourceBundle.getBundle(CommandLineApp.BUNDLE).getString(option);
  }

  @Test
  void helpTellsTheDefaultsAsTheyAre() {
    var usual = TrainCommand.base();
    var training = usual.training();
    assertDefault("test", usual.data().split().testShare());
    assertDefault("validation", usual.data().split().validationShare());
    assertDefault("scaling", usual.input().scaling());
    assertDefault("threshold", usual.threshold());
    assertDefault("activation", Defaults.layer(1).activation().id());
    assertDefault("initializer", Defaults.initializer().id());
    assertDefault("optimizer", training.optimizer().id());
    assertDefault("rate", training.learningRate());
    assertDefault("batch", training.batchSize());
    assertDefault("epochs", training.stopping().maxEpochs());
    assertDefault("seed", training.seed());
    assertDefault("l1", training.penalty().l1());
    assertDefault("l2", training.penalty().l2());
    assertDefault("generate.seed", Defaults.SEED);
    assertDefault("tolerance-epochs", Defaults.TOLERANCE_EPOCHS + " with --tolerance");
    training.optimizer().settings().forEach(CommandLineAppTest::assertDefault);
  }

  private static void assertDefault(String option, Object value) {
    Matcher matcher = Pattern.compile("\\(default: (.*?)\\)").matcher(help(option));
    assertTrue(matcher.find(), option);
    assertEquals(String.valueOf(value), matcher.group(1), option);
  }

  @Test
  void windowOpensWithAndWithoutFile() throws IOException {
    var shell = new Shell(true);
    assertEquals(0, shell.type(false).code());
    Path file = Files.createTempFile("some", ".chalk");
    assertEquals(0, shell.type(false, file.toString()).code());
    assertEquals(0, shell.type(false, "--demo-without-display", "films").code());
    assertEquals(List.of("open null", "open " + file, "open null"), shell.asked);
    Files.delete(file);
  }

  @Test
  void demoInsteadOfAWindowWhenThereIsNoDisplay() {
    var shell = new Shell(false);
    Shell.Result result = shell.type(false, "--demo-without-display", "films");
    assertEquals(0, result.code());
    assertEquals(List.of("demo films"), shell.asked);
    assertTrue(result.out().contains("no display") && result.out().contains("films"));
  }

  @Test
  void snapshotTakesTheOptionsOfTrain() {
    var shell = new Shell(false);
    Shell.Result result =
        shell.type(
            false,
            "snapshot",
            "--out",
            "x.png",
            "--size",
            "1280x720",
            "--theme",
            "dark",
            "--epochs",
            "30",
            "--generator",
            "circles",
            "--hidden",
            "3");
    assertEquals(0, result.code(), result.err());
    assertEquals(Path.of("x.png"), shell.snapshot.out());
    assertEquals(1280, shell.snapshot.width());
    assertEquals(720, shell.snapshot.height());
    assertEquals("dark", shell.snapshot.theme());
    assertEquals(30, shell.snapshot.epochs());
    assertEquals(0, shell.snapshot.spec().training().stopping().maxEpochs());
    assertEquals(1, shell.snapshot.spec().network().hidden().size());
    shell.type(false, "snapshot");
    assertEquals(Defaults.experiment(), shell.snapshot.spec());
  }

  @Test
  void benchMeasuresAndCountsTheWindowsFrames() {
    var shell = new Shell(false);
    Shell.Result result =
        shell.type(false, "bench", "--workload", "W3", "--seconds", "0.05", "--window");
    assertEquals(0, result.code(), result.err());
    JsonNode report = JsonMapper.shared().readTree(result.out());
    JsonNode measured = report.get("workloads").get(0);
    assertEquals("W3", measured.get("name").asString());
    assertTrue(measured.get("perSecond").asDouble() > 0);
    assertEquals(
        1000 / measured.get("perSecond").asDouble(), measured.get("seconds").asDouble(), 1e-9);
    assertEquals(60, report.get("window").get("framesPerSecond").asDouble());
    assertTrue(report.get("window").get("firstFrameMillis").isNull());
  }

  @Test
  void doctorTellsVersions() {
    Shell.Result result = Shell.run("doctor");
    assertEquals(0, result.code());
    assertTrue(result.out().contains(Runtime.version().toString()));
    assertTrue(result.out().contains("JavaFX"));
  }

  @Test
  void mistakesOfTheProgramAreReportedToAFile() throws IOException {
    var shell = new Shell(false);
    shell.thrown = new IllegalStateException("bang");
    Shell.Result result = shell.type(false, "demo");
    assertEquals(70, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("bang"));
    Matcher file = Pattern.compile("(\\S+chalkgrad-\\S+\\.txt)").matcher(result.err());
    assertTrue(file.find(), result.err());
    Path trace = Path.of(file.group(1));
    assertTrue(Files.readString(trace).contains("\tat chalkgrad.cli"));
    Files.delete(trace);
    assertTrue(shell.type(false, "demo", "--debug").err().contains("\tat chalkgrad.cli"));
  }
}
