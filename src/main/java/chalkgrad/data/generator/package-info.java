/**
 * The generated data sets: a catalogue of small classes, each of which places clean points; noise
 * and wrong labels are added in one place for all. Everything random is keyed by the seed and the
 * id of the row, so moving one slider changes only what the slider is for.
 */
package chalkgrad.data.generator;
