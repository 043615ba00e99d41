package chalkgrad.ui.common.glossary;

import java.util.List;

/** What can go wrong, and how it is seen. */
final class DiagnosisTerms {
  static final List<Term> ALL =
      List.of(
          term("overfitting", "validation", "early-stopping", "penalty"),
          term(
              "gradient-norm",
              "gradient",
              "exploding-gradient",
              "vanishing-gradient",
              "gradient-clipping"),
          term(
              "vanishing-gradient",
              "activation-sigmoid",
              "saturation",
              "gradient-norm",
              "initializer"),
          term("exploding-gradient", "divergence", "gradient-clipping", "gradient-norm"),
          term("dead-neuron", "activation-relu", "activation-leaky-relu"),
          term("saturation", "activation-sigmoid", "activation-tanh", "vanishing-gradient"));

  private DiagnosisTerms() {}

  private static Term term(String id, String... related) {
    return new Term(id, Chapter.DIAGNOSIS, List.of(related));
  }
}
