/**
 * The network as a picture that can be edited: a column of neurons for each layer, with what each
 * of them makes of the plane inside, and the weights between them as lines.
 */
package chalkgrad.ui.network;
