package chalkgrad.training.frame;

import chalkgrad.metric.RocCurve;

/**
 * The ROC curve of one class against the rest.
 *
 * @param classIndex the class that counts as positive
 */
public record RocSeries(int classIndex, RocCurve curve) {}
