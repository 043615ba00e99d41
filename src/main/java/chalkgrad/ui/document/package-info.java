/**
 * The experiment as a document: open, save, recent files, what is not saved yet, and what a crash
 * must not take away. {@link chalkgrad.ui.document.Documents} is the view-model; the rest shows it.
 */
package chalkgrad.ui.document;
