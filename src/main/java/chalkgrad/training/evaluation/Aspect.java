package chalkgrad.training.evaluation;

/**
 * What of an evaluation is computed only when somebody looks at it. Confusion matrix and regression
 * scores are always there.
 */
public enum Aspect {
  /** ROC and precision–recall curves and their areas. */
  CURVES,
  /** How the probabilities of the positive class are spread, by true class. */
  HISTOGRAM,
  /** Whether the probabilities of the positive class mean what they say. */
  CALIBRATION,
  /** Log loss and, with two classes, the Brier score. */
  PROBABILITY_SCORES,
  /** The same of the other parts of the data, to be set beside the part that is looked at. */
  OTHER_PARTS,
  /**
   * Not how good the network is, but what goes on in its layers: gradients, weights, activations.
   */
  LAYERS
}
