/**
 * The glossary: what the terms on screen mean, and which of them a place of the window is about.
 */
package chalkgrad.ui.common.glossary;
