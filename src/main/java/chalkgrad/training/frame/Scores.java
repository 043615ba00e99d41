package chalkgrad.training.frame;

/**
 * How good the network is on one part of the data.
 *
 * @param loss the data loss, without penalty
 * @param score accuracy for a classification (at the threshold for two classes, else argmax), R²
 *     for a regression; NaN where undefined
 */
public record Scores(double loss, double score) {}
