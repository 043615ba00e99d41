/** Scaling of columns, fitted on training rows alone. */
package chalkgrad.data.scaling;
