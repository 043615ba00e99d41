package chalkgrad.ui.common.glossary;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which term a place of the window is about, by the id of its node. */
final class Places {
  static final Map<String, String> TERMS =
      Stream.of(
              "loss-choice loss",
              "optimizer-choice optimizer",
              "rate-choice learning-rate",
              "batch-choice batch-size",
              "initializer-choice initializer",
              "activation-choice activation",
              "penalty-choice penalty",
              "penalty-l1-choice penalty-l1",
              "penalty-l2-choice penalty-l2",
              "clipping-choice gradient-clipping",
              "clipping-bound-choice gradient-clipping",
              "huber-delta-choice loss-huber",
              "weight-decay-choice optimizer-adamw",
              "rate-now schedule",
              "schedule-choice schedule",
              "schedule-epochs-choice schedule",
              "schedule-factor-choice schedule",
              "schedule-patience-choice schedule",
              "schedule-least-choice schedule",
              "schedule-start-choice schedule",
              "class-weights-choice class-weights",
              "class-weights-numbers-choice class-weights",
              "max-norm-choice max-norm",
              "max-epochs-choice epoch",
              "tolerance-choice tolerance",
              "tolerance-epochs-choice tolerance",
              "patience-choice patience",
              "scaling-choice scaling",
              "noise-slider noise",
              "test-share-slider test-set",
              "validation-share-slider validation",
              "card-units neuron",
              "card-bias bias",
              "card-activation activation",
              "card-initializer initializer",
              "threshold-slider threshold",
              "threshold-value threshold",
              "plane-control plane",
              "plane-share pca",
              "seed-field seed",
              "step-batch-button batch",
              "step-epoch-button epoch",
              "train-button step",
              "epoch-value epoch",
              "train-loss-value loss",
              "test-loss-value test-set",
              "score-value accuracy",
              "smaller-rate-button learning-rate",
              "clip-button gradient-clipping",
              "features-pane feature",
              "training-pane optimizer",
              "data-pane sample",
              "boundary-pane decision-boundary",
              "network-pane neuron",
              "table sample",
              "positive-class positive-class",
              "import-audit leak",
              "import-task task",
              "import-positive positive-class",
              "import-policy missing-values",
              "import-column-policy missing-values")
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

  /** Charts that are not called as their term is. */
  private static final Map<String, String> CHARTS =
      Map.of(
          "precision-recall", "pr",
          "gradient-flow", "delta",
          "weight-histograms", "weight",
          "activation-histograms", "activation",
          "metrics", "accuracy",
          "worst-rows", "log-loss",
          "residuals", "residual");

  private Places() {}

  /** The term of a node; {@code null} if it has none, or the node no id. */
  static String ofId(String id) {
    return id == null ? null : TERMS.get(id);
  }

  /** The term of a chart; most are called as it is. */
  static String ofChart(String id) {
    return CHARTS.getOrDefault(id, id);
  }
}
