package chalkgrad.cli;

import static chalkgrad.cli.JsonText.number;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.data.filling.Filler;
import chalkgrad.data.split.Duplicates;
import chalkgrad.training.ExactAnswer;
import chalkgrad.training.SessionState;
import chalkgrad.training.TrainingRun;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report for programs: everything that the text report says, in full precision. */
final class JsonReport {
  /** The most points of a curve. */
  static final int MAX_POINTS = 1000;

  private JsonReport() {}

  static void write(Outcome outcome, PrintWriter out) {
    TrainingRun run = outcome.run();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("chalkgrad", Version.number());
    report.put("settings", JsonSettings.of(outcome.spec()));
    report.put("data", data(run.data().dataset()));
    report.put("import", outcome.experiment().table().map(JsonReport::imported).orElse(null));
    report.put("filled", filled(run));
    report.put("duplicates", duplicates(run));
    report.put("split", split(run));
    report.put("network", network(run));
    report.put("metrics", metrics(outcome));
    report.put("penalty", number(run.penalty()));
    report.put("lossHistory", history(outcome));
    report.put("exact", outcome.exact().map(JsonReport::exact).orElse(null));
    report.put("epochs", run.epochs());
    report.put("steps", run.steps());
    report.put("bestEpoch", run.bestEpoch() < 0 ? null : run.bestEpoch());
    report.put("ended", ended(outcome));
    report.put("seconds", number(outcome.seconds()));
    report.put("parameterHash", run.parameterHash());
    JsonText.write(report, out);
  }

  private static Map<String, Object> data(Dataset dataset) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", dataset.name());
    data.put("task", dataset.task().id());
    data.put("rows", dataset.rows());
    data.put("columns", dataset.featureNames());
    data.put("target", dataset.targetName());
    data.put("classes", dataset.classNames());
    return data;
  }

  private static Map<String, Object> imported(ImportedTable table) {
    Map<String, Object> format = new LinkedHashMap<>();
    format.put("encoding", table.format().encoding().id());
    format.put("delimiter", table.format().delimiter().id());
    format.put("decimal", table.format().decimalMark().id());
    format.put("header", table.format().header());
    format.put("quote", table.format().quote().id());
    List<Map<String, Object>> findings = new ArrayList<>();
    table
        .report()
        .findings()
        .forEach(finding -> {
          Map<String, Object> each = new LinkedHashMap<>();
          each.put("severity", Texts.text("severity." + finding.severity().name()));
          each.put("key", finding.key());
          each.put("text", finding.text());
          findings.add(each);
        });
    return Map.of("format", format, "findings", findings);
  }

  private static Map<String, Object> filled(TrainingRun run) {
    Dataset dataset = run.data().dataset();
    Map<String, Object> filled = new LinkedHashMap<>();
    for (Filler.Fill fill : run.data().filler().fills(dataset)) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("rows", fill.count());
      each.put("by", fill.group().missing().id());
      each.put("value", FilledWords.of(dataset, fill));
      filled.put(fill.group().name(), each);
    }
    return filled;
  }

  private static Map<String, Object> duplicates(TrainingRun run) {
    Duplicates twins = run.data().duplicates();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rows", twins.repeated());
    tree.put("firstIds", twins.repeatedIds());
    tree.put("heldBackButTrained", twins.leaked());
    tree.put("firstHeldBackIds", twins.leakedIds());
    return tree;
  }

  private static Map<String, Object> split(TrainingRun run) {
    Map<String, Object> split = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      split.put(part.id(), run.data().split().count(part));
    }
    return split;
  }

  private static Map<String, Object> network(TrainingRun run) {
    Map<String, Object> network = new LinkedHashMap<>();
    network.put("description", NetworkWords.of(run));
    network.put("inputs", run.shape().inputs());
    network.put("features", run.data().features().ids());
    network.put("outputs", run.shape().outputs());
    network.put("parameters", run.shape().size());
    return network;
  }

  private static Map<String, Object> metrics(Outcome outcome) {
    Dataset dataset = outcome.run().data().dataset();
    Map<String, Object> metrics = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      var evaluation = outcome.evaluations().get(part);
      metrics.put(part.id(), evaluation == null ? null : JsonMetrics.of(evaluation, dataset));
    }
    return metrics;
  }

  private static Map<String, Object> history(Outcome outcome) {
    LossHistory history = outcome.history();
    Map<String, Object> curves = new LinkedHashMap<>();
    curves.put("epochs", history.size() - 1);
    curves.put("thinned", history.size() > MAX_POINTS);
    curves.put("trainIsRunningMean", outcome.run().isRunningMean());
    for (Part part : Part.values()) {
      if (history.has(part)) {
        LossHistory.Curve curve = history.thinned(part, MAX_POINTS);
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("epoch", curve.epochs());
        points.put("loss", curve.losses().stream().map(JsonText::number).toList());
        curves.put(part.id(), points);
      }
    }
    return curves;
  }

  private static Map<String, Object> exact(ExactAnswer answer) {
    Map<String, Object> exact = new LinkedHashMap<>();
    exact.put("method", answer.method().id());
    exact.put("iterations", answer.iterations());
    exact.put("isReached", answer.isReached());
    exact.put("objective", number(answer.objective()));
    exact.put("trained", number(answer.reached()));
    exact.put("distance", number(answer.distance()));
    exact.put("slope", number(answer.slope()));
    return exact;
  }

  private static Map<String, Object> ended(Outcome outcome) {
    Map<String, Object> ended = new LinkedHashMap<>();
    ended.put("reason", outcome.ending());
    if (outcome.run().outcome() instanceof SessionState.Diverged where) {
      ended.put("step", where.step());
      ended.put("layer", where.layer());
      ended.put("quantity", where.quantity().id());
      ended.put("value", Double.toString(where.value()));
    }
    return ended;
  }
}
