/**
 * What every other package may use: random streams, message bundles, the error that a user can
 * mend.
 */
package chalkgrad.base;
