package chalkgrad.cli;

import static chalkgrad.cli.JsonText.number;

import chalkgrad.cli.bench.Measurement;
import chalkgrad.cli.bench.Workload;
import chalkgrad.cli.bench.Workloads;
import chalkgrad.engine.matrix.Fma;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how fast Chalkgrad is on this computer. */
@Command(
    name = "bench",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class BenchCommand implements Callable<Integer> {
  private static final int DEEP_LAYERS = 6;
  private static final int DEEP_UNITS = 8;

  private final Surroundings surroundings;
  private final WindowCommands window;

  @Option(names = "--workload", paramLabel = "NAMES", split = ",")
  private List<String> names = new ArrayList<>();

  @Option(names = "--seconds", paramLabel = "X")
  private double seconds = 3;

  @Option(names = "--window")
  private boolean withWindow;

  BenchCommand(Surroundings surroundings, WindowCommands window) {
    this.surroundings = surroundings;
    this.window = window;
  }

  @Override
  public Integer call() {
    if (!(seconds > 0 && seconds <= 600)) {
      throw Texts.error("error.seconds", seconds);
    }
    List<Workload> chosen = chosen();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("chalkgrad", Version.number());
    report.put("java", Runtime.version().toString());
    report.put("processors", Runtime.getRuntime().availableProcessors());
    // First, so that the time to the first frame is that of a fresh process.
    if (withWindow || names.isEmpty()) {
      surroundings.err().println(Texts.text("bench.window"));
      putWindow(report);
    }
    double warmUp = chosen.isEmpty() ? 0 : FastKernels.now();
    report.put("kernels", KernelChoice.ofProcess().text());
    report.put("kernelWarmUpSeconds", number(warmUp));
    report.put("fma", Fma.kind());
    List<Map<String, Object>> results = new ArrayList<>();
    for (Workload workload : chosen) {
      surroundings.err().println(Texts.text("bench.measuring", workload.name(), workload.text()));
      results.add(tree(workload, workload.measure(seconds)));
    }
    report.put("workloads", results);
    JsonText.write(report, surroundings.out());
    return ExitCode.OK;
  }

  private void putWindow(Map<String, Object> report) {
    FrameFigures figures = window.benchWindow(Defaults.experiment(), seconds);
    Map<String, Object> tree = tree(figures);
    tree.put("firstFrameMillis", number(figures.firstFrameMillis()));
    report.put("window", tree);
    report.put("windowSixLayersOfEight", tree(window.benchWindow(deep(), seconds)));
  }

  private static ExperimentSpec deep() {
    ExperimentSpec spec = Defaults.experiment();
    return spec.withNetwork(
        spec.network().withHidden(Collections.nCopies(DEEP_LAYERS, Defaults.layer(DEEP_UNITS))));
  }

  private List<Workload> chosen() {
    if (names.isEmpty()) {
      return withWindow ? List.of() : Workloads.all();
    }
    List<String> known = Workloads.all().stream().map(Workload::name).toList();
    List<Workload> chosen = new ArrayList<>();
    for (String name : names) {
      chosen.add(
          Workloads.all().stream()
              .filter(workload -> workload.name().equals(name))
              .findFirst()
              .orElseThrow(() -> Texts.unknown("--workload", name, known)));
    }
    return chosen;
  }

  private static Map<String, Object> tree(Workload workload, Measurement measured) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", workload.name());
    tree.put("what", workload.text());
    tree.put("unit", workload.unit().id());
    tree.put("perSecond", number(measured.perSecond()));
    tree.put("slowestPerSecond", number(measured.slowest()));
    tree.put("rounds", measured.rounds());
    tree.put("seconds", number(workload.units() / measured.perSecond()));
    tree.put("secondsAreFor", workload.units() + " " + workload.unit().id());
    return tree;
  }

  private static Map<String, Object> tree(FrameFigures figures) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("framesPerSecond", number(figures.framesPerSecond()));
    tree.put("boundariesPerSecond", number(figures.boundariesPerSecond()));
    tree.put("ageP95Millis", number(figures.ageP95Millis()));
    tree.put("trainingShare", number(figures.trainingShare()));
    return tree;
  }
}
