package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.DataSource;
import chalkgrad.training.Evaluations;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.TrainingRun;
import chalkgrad.training.evaluation.BinaryEvaluation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainCommandTest {
  private static final String[] MOONS = {
    "train",
    "--generator",
    "moons",
    "--points",
    "200",
    "--noise",
    "0.3",
    "--validation",
    "0.1",
    "--epochs",
    "5",
    "--json"
  };

  private static JsonNode json(String... arguments) {
    Shell.Result result = Shell.run(arguments);
    assertEquals(0, result.code(), result.err());
    return JsonMapper.shared().readTree(result.out());
  }

  private static String[] with(String... more) {
    String[] all = Arrays.copyOf(MOONS, MOONS.length + more.length);
    System.arraycopy(more, 0, all, MOONS.length, more.length);
    return all;
  }

  @Test
  void theExactAnswerStandsBesideTheResult() {
    JsonNode exact = json(with("--exact", "--l2", "0.01", "--schedule", "cosine")).get("exact");
    assertEquals("newton", exact.get("method").asString());
    assertTrue(exact.get("isReached").asBoolean());
    assertTrue(exact.get("objective").asDouble() < exact.get("trained").asDouble());
    assertTrue(exact.get("distance").asDouble() > 0);
    Shell.Result text =
        Shell.run("train", "--points", "60", "--hidden", "2", "--epochs", "3", "--exact");
    assertEquals(0, text.code(), text.err());
    assertTrue(text.out().contains("the conjugate gradient"), text.out());
    Shell.Result refused = Shell.run("train", "--loss", "hinge", "--exact", "--epochs", "1");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--exact"), refused.err());
  }

  @Test
  void reportAgreesWithTheRunItself() {
    JsonNode report = json(MOONS);
    TrainingRun run = run();
    assertEquals(run.parameterHash(), report.get("parameterHash").asString());
    assertEquals(5, report.get("epochs").asInt());
    assertEquals(run.steps(), report.get("steps").asLong());
    assertEquals("max-epochs", report.get("ended").get("reason").asString());
    for (Part part : Part.values()) {
      JsonNode metrics = report.get("metrics").get(part.id());
      assertEquals(report.get("split").get(part.id()).asInt(), metrics.get("rows").asInt());
      assertEquals(run.scores().get(part).loss(), metrics.get("loss").asDouble(), 1e-12);
      assertEquals(run.scores().get(part).score(), metrics.get("accuracy").asDouble());
    }
  }

  private static TrainingRun run() {
    ExperimentSpec base = TrainCommand.base();
    var settings = Generators.byId("moons").defaults().withPoints(200).withNoise(0.3).withSeed(42);
    ExperimentSpec spec = base.withSource(new DataSource.Generated(settings));
    spec = spec.withData(spec.data().withSplit(new SplitSettings(0.1, 0.2)));
    var run = new TrainingRun(spec);
    for (int epoch = 0; epoch < 5; epoch++) {
      run.stepEpoch();
    }
    return run;
  }

  @Test
  void confusionSumsUpAndAucIsThatOfTheCurve() {
    JsonNode test = json(MOONS).get("metrics").get("test");
    JsonNode counts = test.get("confusion").get("counts");
    long tn = counts.get(0).get(0).asLong();
    long fp = counts.get(0).get(1).asLong();
    long fn = counts.get(1).get(0).asLong();
    long tp = counts.get(1).get(1).asLong();
    assertEquals(test.get("rows").asLong(), tn + fp + fn + tp);
    assertEquals((tn + tp) / (double) (tn + fp + fn + tp), test.get("accuracy").asDouble());
    assertEquals(tp / (double) (tp + fp), test.get("precision").asDouble(), 1e-15);
    assertEquals(tp / (double) (tp + fn), test.get("recall").asDouble(), 1e-15);
    var evaluation = (BinaryEvaluation) Evaluations.of(run(), Part.TEST);
    assertEquals(evaluation.positive().roc().auc(), test.get("auc").asDouble());
    JsonNode roc = test.get("roc");
    double area = 0;
    for (int i = 1; i < roc.get("fpr").size(); i++) {
      area +=
          (roc.get("fpr").get(i).asDouble() - roc.get("fpr").get(i - 1).asDouble())
              * (roc.get("tpr").get(i).asDouble() + roc.get("tpr").get(i - 1).asDouble())
              / 2;
    }
    assertEquals(area, test.get("auc").asDouble(), 1e-12);
    assertTrue(roc.get("threshold").get(0).isNull(), "the first threshold is infinite");
  }

  /** The other class as the positive one: its own precision, and what does not depend on it. */
  @Test
  void anotherPositiveClassIsReported() {
    JsonNode usual = json(MOONS).get("metrics").get("test");
    String[] withOther =
        Stream.concat(Stream.of(MOONS), Stream.of("--positive-class", "0")).toArray(String[]::new);
    JsonNode other = json(withOther).get("metrics").get("test");
    assertEquals("1", usual.get("positiveClass").asString());
    assertEquals("0", other.get("positiveClass").asString());
    JsonNode counts = other.get("confusion").get("counts");
    double right = counts.get(0).get(0).asDouble();
    assertEquals(
        right / (right + counts.get(1).get(0).asDouble()),
        other.get("precision").asDouble(),
        1e-15);
    assertEquals(
        right / (right + counts.get(0).get(1).asDouble()), other.get("recall").asDouble(), 1e-15);
    assertEquals(usual.get("logLoss").asDouble(), other.get("logLoss").asDouble());
    assertEquals(usual.get("auc").asDouble(), other.get("auc").asDouble(), 1e-12);
    assertEquals(usual.get("recall").asDouble(), other.get("specificity").asDouble(), 1e-12);
  }

  @Test
  void sameCommandSameHashOtherSeedOtherHash() {
    String hash = json(MOONS).get("parameterHash").asString();
    assertEquals(hash, json(MOONS).get("parameterHash").asString());
    assertNotEquals(hash, json(with("--seed", "43")).get("parameterHash").asString());
  }

  @Test
  void severalClasses() {
    JsonNode report =
        json(
            "train",
            "--generator",
            "blobs",
            "--param",
            "classes=4",
            "--noise",
            "1.5",
            "--epochs",
            "3",
            "--json");
    JsonNode test = report.get("metrics").get("test");
    assertEquals(4, test.get("perClass").size());
    long sum = 0;
    double f1 = 0;
    for (int c = 0; c < 4; c++) {
      for (JsonNode count : test.get("confusion").get("counts").get(c)) {
        sum += count.asLong();
      }
      f1 += test.get("perClass").get(c).get("f1").asDouble() / 4;
    }
    assertEquals(test.get("rows").asLong(), sum);
    assertEquals(f1, test.get("macro").get("f1").asDouble(), 1e-12);
    assertEquals("softmax regression", report.get("network").get("description").asString());
  }

  @Test
  void regressionIsInTheTargetsOwnUnits() {
    JsonNode test =
        json("train", "--generator", "plane", "--noise", "0", "--epochs", "100", "--json")
            .get("metrics")
            .get("test");
    assertEquals(StrictMath.sqrt(test.get("mse").asDouble()), test.get("rmse").asDouble(), 1e-12);
    assertTrue(test.get("r2").asDouble() > 0.999, test::toString);
  }

  @Test
  void longHistoriesAreThinnedButKeepTheirEnds() {
    JsonNode history =
        json("train", "--generator", "six-rows", "--batch", "all", "--epochs", "3000", "--json")
            .get("lossHistory");
    assertTrue(history.get("thinned").asBoolean());
    JsonNode epochs = history.get("train").get("epoch");
    assertTrue(epochs.size() <= 1000, () -> epochs.size() + " points");
    assertEquals(0, epochs.get(0).asInt());
    assertEquals(3000, epochs.get(epochs.size() - 1).asInt());
    assertEquals(epochs.size(), history.get("train").get("loss").size());
  }

  @Test
  void stoppingRulesSayWhy() {
    JsonNode tolerance = json(with("--epochs", "500", "--tolerance", "0.01"));
    assertEquals("tolerance", tolerance.get("ended").get("reason").asString());
    JsonNode patience = json(with("--hidden", "16", "--epochs", "2000", "--patience", "5"));
    assertEquals("patience", patience.get("ended").get("reason").asString());
    assertEquals(patience.get("epochs").asLong() - 5, patience.get("bestEpoch").asLong());
  }

  @Test
  void divergenceSaysWhereAndWhatHelps() {
    String[] wild = {
      "train",
      "--generator",
      "plane",
      "--optimizer",
      "sgd",
      "--rate",
      "1e9",
      "--hidden",
      "4",
      "--activation",
      "relu"
    };
    Shell.Result result = Shell.run(wild);
    assertEquals(1, result.code());
    String last = result.err().lines().reduce((a, b) -> b).orElseThrow();
    assertTrue(last.contains("step") && last.contains("layer") && last.contains("--rate"), last);
    String[] asJson = Arrays.copyOf(wild, wild.length + 1);
    asJson[wild.length] = "--json";
    Shell.Result json = Shell.run(asJson);
    assertEquals(1, json.code());
    JsonNode report = JsonMapper.shared().readTree(json.out());
    assertEquals("diverged", report.get("ended").get("reason").asString());
    assertTrue(report.get("metrics").get("test").isNull());
    assertTrue(report.get("ended").get("step").asLong() > 0);
  }

  @Test
  void pipesGetNoEscapeCodes() {
    String[] plain = Arrays.copyOf(MOONS, MOONS.length - 1);
    Shell.Result result = Shell.run(plain);
    String all = result.out() + result.err() + Shell.run("train", "--help").out();
    assertFalse(all.contains("\u001b") || all.contains("\r"), all);
    assertTrue(result.err().contains("epoch 5/5"), result.err());
    assertTrue(result.out().contains("logistic regression: 2 inputs, 3 parameters"), result.out());
    assertEquals("", Shell.run(with("--quiet")).err());
  }

  @Test
  void generatedFileTrainsToTheSameBits(@TempDir Path folder) {
    String file = folder.resolve("moons.csv").toString();
    Shell.Result written =
        Shell.run(
            "generate", "--generator", "moons", "--points", "200", "--noise", "0.3", "--out", file);
    assertEquals(0, written.code(), written.err());
    JsonNode report =
        json("train", "--data", file, "--validation", "0.1", "--epochs", "5", "--json");
    assertEquals(
        json(MOONS).get("parameterHash").asString(), report.get("parameterHash").asString());
    assertTrue(report.get("import").get("findings").size() > 0);
  }

  @Test
  void terminalsGetABarThatIsWipedAway() {
    Shell.Result result =
        new Shell(false).type(true, "train", "--generator", "moons", "--epochs", "3", "--json");
    assertEquals(0, result.code());
    assertTrue(result.err().contains("\r[") && result.err().endsWith("\r"), result.err());
    assertFalse(result.err().contains("\n"), result.err());
    assertTrue(JsonMapper.shared().readTree(result.out()).isObject());
  }
}
