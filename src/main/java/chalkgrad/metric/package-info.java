/**
 * How good a model's answers are: confusion matrix, ROC and precision–recall curves, calibration,
 * probability and regression scores.
 *
 * <p>Conventions that every class keeps:
 *
 * <ul>
 *   <li>A row is predicted positive when its score p satisfies p ≥ t for the threshold t.
 *   <li>In a confusion matrix rows are true classes and columns are predicted classes.
 *   <li>A quotient 0/0 is undefined and is given as NaN; it counts as 0 in an average over classes.
 *   <li>A score that is NaN or infinite is refused with the index of its row: a measure of such
 *       scores would be a number that looks like any other.
 *   <li>Results are immutable; an array that a method returns is a copy.
 * </ul>
 *
 * <p>The package knows nothing of networks and data sets: it works on arrays of numbers.
 */
package chalkgrad.metric;
