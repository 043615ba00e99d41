/** Curves over the epochs, and how good the network is on the rows it did not train on. */
package chalkgrad.ui.chart;
