package chalkgrad.ui.common.glossary;

import java.util.List;

/** What the network learns from. */
final class DataTerms {
  static final List<Term> ALL =
      List.of(
          term("sample", "feature", "target", "split"),
          term("feature", "one-hot", "scaling", "sample"),
          term("target", "sample", "feature", "task"),
          term("task", "target", "loss", "output-layer"),
          term("one-hot", "feature", "missing-values"),
          term("scaling", "scaling-standard", "scaling-min-max", "feature"),
          term("scaling-none", "scaling"),
          term("scaling-min-max", "scaling", "scaling-standard"),
          term("scaling-standard", "scaling", "standard-deviation"),
          term("standard-deviation", "scaling-standard", "noise"),
          term("noise", "standard-deviation"),
          term("split", "training-set", "validation", "test-set", "stratified"),
          term("training-set", "split", "validation", "test-set", "overfitting"),
          term("validation", "split", "early-stopping", "test-set"),
          term("test-set", "split", "validation", "overfitting", "leak"),
          term("stratified", "split"),
          term("duplicates", "leak", "split"),
          term("leak", "test-set", "duplicates", "scaling"),
          term(
              "missing-values",
              "missing-mean",
              "missing-median",
              "missing-most-frequent",
              "missing-drop"),
          term("missing-drop", "missing-values"),
          term("missing-mean", "missing-values", "missing-median"),
          term("missing-median", "missing-values", "missing-mean"),
          term("missing-most-frequent", "missing-values", "one-hot"),
          term("outlier", "scaling", "missing-median"),
          term("pca", "plane", "scaling-standard"),
          term("plane", "pca", "decision-boundary"));

  private DataTerms() {}

  private static Term term(String id, String... related) {
    return new Term(id, Chapter.DATA, List.of(related));
  }
}
