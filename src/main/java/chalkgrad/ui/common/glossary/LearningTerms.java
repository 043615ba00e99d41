package chalkgrad.ui.common.glossary;

import java.util.List;

/** How the network learns. */
final class LearningTerms {
  static final List<Term> ALL =
      List.of(
          term(
              "loss",
              "loss-mse",
              "loss-binary-cross-entropy",
              "loss-cross-entropy",
              "loss-huber",
              "loss-hinge",
              "penalty",
              "gradient"),
          term("loss-mse", "loss", "mse", "loss-binary-cross-entropy"),
          term("loss-binary-cross-entropy", "loss", "log-loss", "activation-sigmoid"),
          term("loss-cross-entropy", "loss", "log-loss", "activation-softmax"),
          term("loss-huber", "loss", "loss-mse"),
          term("loss-hinge", "loss", "loss-binary-cross-entropy"),
          term("class-weights", "loss", "confusion-matrix"),
          term(
              "gradient", "backpropagation", "learning-rate", "gradient-norm", "gradient-clipping"),
          term("backpropagation", "delta", "gradient", "forward-pass"),
          term("delta", "backpropagation", "pre-activation", "gradient"),
          term("learning-rate", "gradient", "optimizer", "divergence"),
          term(
              "optimizer",
              "optimizer-sgd",
              "optimizer-momentum",
              "optimizer-adam",
              "learning-rate"),
          term("optimizer-sgd", "optimizer", "learning-rate", "batch"),
          term("optimizer-momentum", "optimizer", "momentum", "optimizer-nesterov"),
          term("momentum", "optimizer-momentum", "optimizer-nesterov"),
          term("optimizer-nesterov", "optimizer", "optimizer-momentum"),
          term("optimizer-adagrad", "optimizer", "optimizer-rmsprop"),
          term("optimizer-rmsprop", "optimizer", "optimizer-adagrad", "optimizer-adam"),
          term("optimizer-adam", "optimizer", "optimizer-momentum", "optimizer-rmsprop"),
          term("optimizer-adamw", "optimizer", "optimizer-adam", "penalty-l2"),
          term("optimizer-nadam", "optimizer", "optimizer-adam", "optimizer-nesterov"),
          term("schedule", "learning-rate", "epoch"),
          term("epoch", "batch", "step"),
          term("batch", "step", "epoch", "batch-size"),
          term("batch-size", "batch", "step", "epoch"),
          term("step", "batch", "epoch", "learning-rate"),
          term("penalty", "penalty-l1", "penalty-l2", "overfitting", "loss"),
          term("penalty-l1", "penalty", "penalty-l2"),
          term("penalty-l2", "penalty", "penalty-l1"),
          term(
              "gradient-clipping", "gradient", "gradient-norm", "exploding-gradient", "divergence"),
          term("max-norm", "penalty", "overfitting", "gradient-clipping"),
          term("stopping", "early-stopping", "patience", "tolerance", "epoch"),
          term("early-stopping", "patience", "validation", "overfitting"),
          term("patience", "early-stopping", "validation"),
          term("tolerance", "stopping", "early-stopping"),
          term("seed", "initializer", "batch"),
          term("divergence", "learning-rate", "gradient-clipping", "exploding-gradient"));

  private LearningTerms() {}

  private static Term term(String id, String... related) {
    return new Term(id, Chapter.LEARNING, List.of(related));
  }
}
