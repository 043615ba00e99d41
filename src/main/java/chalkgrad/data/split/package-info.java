/** Which rows are trained on, which are watched meanwhile, and which are kept for the end. */
package chalkgrad.data.split;
