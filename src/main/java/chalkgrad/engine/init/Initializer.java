package chalkgrad.engine.init;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;

/**
 * How the weights of a layer start; biases start at 0. A new one is a class (or a record here) and
 * a catalogue line.
 */
public interface Initializer {
  /** The name used in files and on the command line. */
  String id();

  /** Fills the weights, a fan-in × fan-out matrix, row by row from the stream. */
  void fill(Matrix weights, RandomStream random);
}
