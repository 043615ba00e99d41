/** What the network is fed with: raw columns, their powers, products and sines. */
package chalkgrad.data.feature;
