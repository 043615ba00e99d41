/**
 * How good a network is on one part of the data, at one step: the matrix, the curves and the
 * measures that the window shows and the command line reports, all from the same answers.
 */
package chalkgrad.training.evaluation;
