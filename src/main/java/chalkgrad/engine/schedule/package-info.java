/** How the learning rate changes while a network learns. */
package chalkgrad.engine.schedule;
