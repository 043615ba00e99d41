/** What the plots share: axes, ticks, numbers as text, layered canvases, markers. */
package chalkgrad.ui.common.plot;
