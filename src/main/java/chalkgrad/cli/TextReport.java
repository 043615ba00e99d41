package chalkgrad.cli;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.data.filling.Filler;
import chalkgrad.data.split.Duplicates;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.RegressionScores;
import chalkgrad.training.ExactAnswer;
import chalkgrad.training.TrainingRun;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.training.evaluation.RegressionEvaluation;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report for people. */
final class TextReport {
  private final PrintWriter out;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  /** What will be trained on what. */
  void before(ExperimentOptions.Experiment experiment, TrainingRun run) {
    experiment.table().ifPresent(this::findings);
    Dataset data = run.data().dataset();
    var training = run.spec().training();
    out.println(
        Texts.text(
            "report.data",
            data.name(),
            data.rows(),
            counted("column", data.columns()),
            data.targetName(),
            data.task().id()));
    out.println(
        Texts.text(
            "report.split",
            run.data().split().count(Part.TRAIN),
            run.data().split().count(Part.VALIDATION),
            run.data().split().count(Part.TEST),
            run.spec().input().scaling()));
    filled(run);
    out.println(
        Texts.text(
            "report.network",
            NetworkWords.of(run),
            counted("input", run.shape().inputs()),
            run.shape().size()));
    out.println(
        Texts.text(
            "report.training",
            training.loss().id(),
            training.optimizer().id(),
            training.learningRate(),
            training.batchSize() == 0 ? Texts.text("report.all-rows") : training.batchSize(),
            training.stopping().maxEpochs(),
            training.seed()));
    out.println();
  }

  /** What was fitted or found once it was known which rows are trained on. */
  private void filled(TrainingRun run) {
    Dataset data = run.data().dataset();
    for (Filler.Fill fill : run.data().filler().fills(data)) {
      out.println(
          Texts.text(
              "report.filled", fill.group().name(), fill.count(), FilledWords.of(data, fill)));
    }
    Duplicates twins = run.data().duplicates();
    if (twins.leaked() > 0) {
      out.println(Texts.text("report.leaked", twins.leaked(), twins.leakedIds().getFirst()));
    }
  }

  private void findings(ImportedTable table) {
    for (Finding finding : table.report().findings()) {
      out.println(Texts.text("finding." + finding.severity().name()) + finding.text());
    }
    out.println();
  }

  /** What came of it. */
  void after(Outcome outcome) {
    TrainingRun run = outcome.run();
    out.println(
        Texts.text(
            "report.ended",
            run.epochs(),
            run.steps(),
            Texts.seconds(outcome.seconds()),
            Texts.text("ending." + outcome.ending(), run.bestEpoch())));
    out.println();
    Map<String, List<String>> table = new LinkedHashMap<>();
    List<String> heads = new ArrayList<>();
    outcome
        .evaluations()
        .forEach((part, evaluation) -> {
          heads.add(Texts.text("part." + part.id()));
          measures(evaluation)
              .forEach(
                  (name, value) -> table.computeIfAbsent(name, k -> new ArrayList<>()).add(value));
        });
    line("", heads);
    table.forEach(this::line);
    out.println();
    Part shown = outcome.evaluations().containsKey(Part.TEST) ? Part.TEST : Part.TRAIN;
    confusion(outcome, shown);
    outcome.exact().ifPresent(this::exact);
    out.println(Texts.text("report.hash", run.parameterHash()));
  }

  private void exact(ExactAnswer answer) {
    out.println(
        Texts.text(
            answer.isReached() ? "report.exact" : "report.exact.open",
            Texts.text("exact." + answer.method().id()),
            answer.iterations()));
    out.println(
        Texts.text(
            "report.exact.values",
            Double.toString(answer.objective()),
            Double.toString(answer.reached()),
            Texts.number(answer.distance())));
    out.println();
  }

  private void line(String name, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format("%-24s", name));
    cells.forEach(cell -> line.append(String.format("%14s", cell)));
    out.println(line.toString().stripTrailing());
  }

  private static Map<String, String> measures(Evaluation evaluation) {
    Map<String, String> measures = new LinkedHashMap<>();
    measures.put(Texts.text("measure.rows"), String.valueOf(evaluation.rows()));
    put(measures, "loss", evaluation.loss());
    switch (evaluation) {
      case BinaryEvaluation binary -> {
        int positive = binary.decision().positiveClass();
        ConfusionMatrix confusion = binary.confusion();
        put(measures, "accuracy", confusion.accuracy());
        put(measures, "precision", confusion.precision(positive));
        put(measures, "recall", confusion.recall(positive));
        put(measures, "f1", confusion.f1(positive));
        put(measures, "auc", auc(binary.positive()));
        put(measures, "log-loss", binary.logLoss());
        put(measures, "brier", binary.brier());
      }
      case MultiClassEvaluation multi -> {
        ConfusionMatrix confusion = multi.confusion();
        put(measures, "accuracy", confusion.accuracy());
        put(measures, "macro-precision", confusion.macroPrecision());
        put(measures, "macro-recall", confusion.macroRecall());
        put(measures, "macro-f1", confusion.macroF1());
        put(measures, "weighted-f1", confusion.weightedF1());
        put(measures, "macro-auc", multi.macroAuc());
        put(measures, "log-loss", multi.logLoss());
      }
      case RegressionEvaluation regression -> {
        RegressionScores scores = regression.scores();
        put(measures, "mse", scores.mse());
        put(measures, "rmse", scores.rmse());
        put(measures, "mae", scores.mae());
        put(measures, "r2", scores.r2());
      }
    }
    return measures;
  }

  /** Not a number where a network that has run away has no ranking. */
  private static double auc(RankedClass curves) {
    return curves == null ? Double.NaN : curves.roc().auc();
  }

  private static void put(Map<String, String> measures, String key, double value) {
    measures.put(Texts.text("measure." + key), Texts.number(value));
  }

  private void confusion(Outcome outcome, Part part) {
    List<String> names = outcome.run().data().dataset().classNames();
    if (!(outcome.evaluations().get(part) instanceof ClassEvaluation evaluation)) {
      return;
    }
    ConfusionMatrix confusion = evaluation.confusion();
    out.println(Texts.text("report.confusion", Texts.text("part." + part.id())));
    line("", names.stream().map(name -> shortened(name, 13)).toList());
    for (int truth = 0; truth < names.size(); truth++) {
      List<String> cells = new ArrayList<>();
      for (int predicted = 0; predicted < names.size(); predicted++) {
        cells.add(String.valueOf(confusion.count(truth, predicted)));
      }
      line(shortened(names.get(truth), 23), cells);
    }
    out.println();
    if (evaluation instanceof MultiClassEvaluation multi) {
      perClass(names, confusion, multi);
    }
  }

  private void perClass(List<String> names, ConfusionMatrix confusion, MultiClassEvaluation multi) {
    line(
        Texts.text("report.per-class"),
        List.of(
            Texts.text("measure.precision"),
            Texts.text("measure.recall"),
            Texts.text("measure.f1"),
            Texts.text("measure.auc")));
    for (int c = 0; c < names.size(); c++) {
      line(
          shortened(names.get(c), 23),
          List.of(
              Texts.number(confusion.precision(c)),
              Texts.number(confusion.recall(c)),
              Texts.number(confusion.f1(c)),
              Texts.number(auc(multi.curves().isEmpty() ? null : multi.curves().get(c)))));
    }
    out.println();
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  private static String counted(String what, int count) {
    return count == 1 ? Texts.text("report." + what) : Texts.text("report." + what + "s", count);
  }
}
