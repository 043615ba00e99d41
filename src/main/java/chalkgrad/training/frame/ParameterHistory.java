package chalkgrad.training.frame;

import chalkgrad.training.ParameterAddress;

/**
 * The values that a weight or bias has had since it is being watched. No extreme is lost: what is
 * old is thinned to its first, lowest, highest and last values.
 *
 * @param values over the step after which the number had them
 */
public record ParameterHistory(ParameterAddress address, HistoryView.Curve values) {}
