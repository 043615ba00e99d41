/** Values for what is missing, fitted on training rows. */
package chalkgrad.data.filling;
