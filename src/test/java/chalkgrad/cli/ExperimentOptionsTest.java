package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.activation.LeakyRelu;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Huber;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.AdamW;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Momentum;
import chalkgrad.engine.schedule.CosineDecay;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ExperimentOptionsTest {
  @Command(name = "read", resourceBundle = CommandLineApp.BUNDLE)
  private static final class Reader {
    @Mixin ExperimentOptions options;
  }

  private static ExperimentSpec read(String line) {
    var reader = new Reader();
    new CommandLine(reader).parseArgs(line.isEmpty() ? new String[0] : line.split(" "));
    return reader.options.experiment(TrainCommand.base()).spec();
  }

  @Test
  void nothingGivenIsTheBase() {
    assertEquals(TrainCommand.base(), read(""));
    assertEquals(List.of(), read("").network().hidden());
    assertEquals(Defaults.EPOCHS, read("").training().stopping().maxEpochs());
  }

  @Test
  void networkAndTrainingAreAsGiven() {
    ExperimentSpec spec =
        read(
            "--hidden 7,3 --activation leaky-relu --alpha 0.2 --initializer he-normal --optimizer"
                + " momentum --momentum 0.5 --rate 0.25 --batch 17 --epochs 9 --l1 0.1 --l2 0.01"
                + " --seed 5 --loss mse --threshold 0.3");
    var he = Initializers.of("he-normal");
    var leaky = new LeakyRelu(0.2);
    assertEquals(
        List.of(
            new LayerSpec.Dense(7, leaky, he).withId(1),
            new LayerSpec.Dense(3, leaky, he).withId(2)),
        spec.network().hidden());
    assertEquals(he, spec.network().outputInitializer());
    assertEquals(new Momentum(0.5), spec.training().optimizer());
    assertEquals(0.25, spec.training().learningRate());
    assertEquals(17, spec.training().batchSize());
    assertEquals(9, spec.training().stopping().maxEpochs());
    assertEquals(new Penalty(0.1, 0.01), spec.training().penalty());
    assertEquals("mse", spec.training().loss().id());
    assertEquals(0.3, spec.threshold());
    assertEquals(5, spec.training().seed());
  }

  @Test
  void scheduleWeightsAndBoundsAreAsGiven() {
    TrainingSpec training =
        read("--schedule cosine --schedule-param epochs=50 --schedule-param least=0.1"
                + " --optimizer adamw --weight-decay 0.2 --beta1 0.8 --max-norm 3"
                + " --class-weights 1,4.5 --loss hinge")
            .training();
    assertEquals(new CosineDecay(50, 0.1), training.schedule());
    assertEquals(new AdamW(new Adam(0.8, 0.999, 1e-8), 0.2), training.optimizer());
    assertEquals(new MaxNorm(3), training.maxNorm());
    assertEquals(ClassWeights.of(List.of(1.0, 4.5)), training.classWeights());
    assertEquals("hinge", training.loss().id());
    assertEquals(
        new Huber(0.25),
        read("--generator sine --loss huber --huber-delta 0.25").training().loss());
    assertEquals(ClassWeights.BALANCED, read("--class-weights balanced").training().classWeights());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--schedule sine",
        "--schedule-param epochs=3",
        "--schedule step --schedule-param gamma=3",
        "--schedule step --schedule-param epochs=2.5",
        "--huber-delta 1",
        "--loss huber",
        "--weight-decay 0.1",
        "--max-norm 0",
        "--class-weights 1,2,3",
        "--class-weights heavy",
        "--class-weights 1,-1",
        "--generator sine --class-weights balanced",
        "--generator sine --loss hinge",
      })
  void whatMakesNoSenseIsRefused(String line) {
    String message = assertThrows(UserException.class, () -> read(line)).getMessage();
    assertTrue(message.contains("--"), message);
  }

  @Test
  void theGradientIsClippedOneWayOrTheOther() {
    assertEquals(Clipping.NONE, read("").training().clipping());
    assertEquals(Clipping.byNorm(0.5), read("--clip-norm 0.5").training().clipping());
    assertEquals(Clipping.byValue(2), read("--clip-value 2").training().clipping());
    assertThrows(UserException.class, () -> read("--clip-norm 1 --clip-value 2"));
    assertThrows(UserException.class, () -> read("--clip-norm 0"));
  }

  @Test
  void thePositiveClassIsGivenByItsName() {
    assertEquals(1, read("").positiveClass());
    assertEquals(0, read("--positive-class 0").positiveClass());
    assertEquals(2, read("--generator blobs --positive-class 2").positiveClass());
  }

  @Test
  void oneSeedServesAllUnlessTheDataHaveTheirOwn() {
    assertEquals(5, read("--seed 5").data().seed());
    assertEquals(6, read("--seed 5 --data-seed 6").data().seed());
    assertEquals(5, read("--seed 5 --data-seed 6").training().seed());
    var source = (DataSource.Generated) read("--seed 5 --data-seed 6").data().source();
    assertEquals(6, source.settings().seed());
  }

  @Test
  void generatorTakesItsOwnDefaultsAndWhatIsGiven() {
    ExperimentSpec spec =
        read(
            "--generator spirals --points 120 --noise 0.2 --label-noise 0.1 --balance 0.4 --param"
                + " turns=2");
    var settings = assertInstanceOf(DataSource.Generated.class, spec.data().source()).settings();
    assertEquals("spirals", settings.generator());
    assertEquals(120, settings.points());
    assertEquals(0.2, settings.noise());
    assertEquals(0.1, settings.labelNoise());
    assertEquals(0.4, settings.balance());
    assertEquals(2.0, settings.parameters().get("turns"));
  }

  @Test
  void outputFollowsTheTask() {
    assertEquals(new Softmax(), read("--generator blobs --param classes=3").network().output());
    assertEquals("linear", read("--generator sine").network().output().id());
    assertEquals("mse", read("--generator sine").training().loss().id());
  }

  @Test
  void inputsAndSplitAreAsGiven() {
    ExperimentSpec spec =
        read(
            "--features x1,x1^2,x1*x2 --scaling min-max --test 0.25 --validation 0.15 --patience"
                + " 4");
    assertEquals(List.of("x1", "x1^2", "x1*x2"), spec.input().features());
    assertEquals("min-max", spec.input().scaling());
    assertEquals(new SplitSettings(0.15, 0.25), spec.data().split());
    assertEquals(4, spec.training().stopping().patience());
  }

  @Test
  void batchOfAllRowsAndStoppingRules() {
    ExperimentSpec spec = read("--batch all --tolerance 0.001 --epochs 50");
    assertEquals(0, spec.training().batchSize());
    assertEquals(
        new StoppingSpec(50, 0.001, Defaults.TOLERANCE_EPOCHS, 0), spec.training().stopping());
    assertEquals(3, read("--tolerance-epochs 3").training().stopping().toleranceEpochs());
  }

  @Test
  void optimizerConstants() {
    assertEquals(
        new Adam(0.8, 0.99, 1e-6),
        read("--beta1 0.8 --beta2 0.99 --epsilon 1e-6").training().optimizer());
  }

  @Test
  void tableIsReadAsToldAndUsesAllItsColumns(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(
        file,
        "a;b;c;part;who\n"
            + "1,5;2;9;train;no\n"
            + "2,5;-1;9;test;yes\n"
            + "3;5;8;train;yes\n"
            + "4;7;7;train;no\n"
            + "5;8;6;train;yes\n");
    ExperimentSpec spec =
        read(
            "--data "
                + file
                + " --delimiter semicolon --decimal comma --header yes --target who"
                + " --positive no --ignore c --missing -1 --split-column part --keep a,b");
    var dataset = spec.data().source().dataset();
    assertEquals(List.of("a", "b"), dataset.featureNames());
    assertEquals(List.of("yes", "no"), dataset.classNames());
    assertEquals(4, dataset.rows());
    assertEquals(1.5, dataset.feature(0, 0));
    assertEquals(List.of(), spec.input().features());
  }

  @Test
  void columnsAreWhatTheOptionsSay(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(
        file,
        "a,rank,flag,who\n1,1,'7',x\n255,2,'9',y\n3,3,'7',x\n,1,'7',y\n255,,'9',x\n2,,'9',y\n");
    ExperimentSpec spec =
        read(
            "--data "
                + file
                + " --quote single --kind rank=category,flag=yes-no --missing-in a=255"
                + " --fill most-frequent --fill a=median");
    Dataset dataset = spec.data().source().dataset();
    assertEquals(List.of("a", "rank=1", "rank=2", "rank=3", "flag"), dataset.featureNames());
    assertEquals(6, dataset.rows());
    assertEquals(3, dataset.missing(0));
    assertEquals(
        List.of(MissingPolicy.MEDIAN, MissingPolicy.MOST_FREQUENT, MissingPolicy.MOST_FREQUENT),
        dataset.groups().stream().map(ColumnGroup::missing).toList());
    assertEquals(1, dataset.feature(1, 4), "9 comes after 7");
  }

  @Test
  void severalFilesAreClasses(@TempDir Path folder) throws IOException {
    Path cat = Files.writeString(folder.resolve("cat.csv"), "w,h\n1,2\n2,3\n");
    Path dog = Files.writeString(folder.resolve("dog.csv"), "w,h\n7,8\n9,9\n");
    ExperimentSpec spec = read("--data " + cat + " --data " + dog);
    assertEquals(List.of("cat", "dog"), spec.data().source().dataset().classNames());
    assertEquals(4, spec.data().source().dataset().rows());
  }
}
