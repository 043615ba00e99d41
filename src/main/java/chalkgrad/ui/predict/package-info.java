/** Predicting new rows in the window: one that is typed, or those of a file. */
package chalkgrad.ui.predict;
