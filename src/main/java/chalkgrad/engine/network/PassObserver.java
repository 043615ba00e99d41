package chalkgrad.engine.network;

import chalkgrad.engine.matrix.Matrix;

/**
 * Sees the forward and the backward pass as they happen: what is shown is what was computed. The
 * matrices are those that the pass works on; an observer that keeps one copies it.
 */
public interface PassObserver {
  /**
   * An operation is done.
   *
   * @param operation what was done
   * @param layer the layer it was done in, counted from 0
   * @param result what came out
   * @param operands what went in, in the order of the operation's formula
   */
  void done(Operation operation, int layer, Matrix result, Matrix... operands);

  /** The operations of a pass. */
  enum Operation {
    /** Z = A W + b; operands A, W, b. */
    PRE_ACTIVATION,
    /** A = f(Z); operand Z. */
    ACTIVATION,
    /** ∂C/∂A of the output; operands A, Y. Only where loss and output are not fused. */
    LOSS_GRADIENT,
    /** δ = (A − Y)/n of a fused output; operands A, Y. */
    OUTPUT_DELTA,
    /** δ Wᵀ, sent back to the layer on the left; operands δ and W of the layer on the right. */
    SENT_BACK,
    /** f′(Z); operands Z, A. */
    SLOPE,
    /**
     * δ = (what was sent back) ⊙ f′(Z); operands: what was sent back is overwritten, so only f′(Z).
     */
    DELTA,
    /** ∂C/∂W = Aᵀ δ; operands A, δ. */
    WEIGHT_GRADIENT,
    /** ∂C/∂b = Σ rows of δ; operand δ. */
    BIAS_GRADIENT,
    /** ∂C/∂W with the penalty's gradient added; operand W. */
    PENALTY_GRADIENT
  }
}
