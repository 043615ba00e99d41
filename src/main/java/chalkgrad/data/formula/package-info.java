/** Samples of a function or a condition that the user types. */
package chalkgrad.data.formula;
