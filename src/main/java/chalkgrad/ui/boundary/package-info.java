/** What the network makes of the plane, with the samples on top. */
package chalkgrad.ui.boundary;
