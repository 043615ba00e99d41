package chalkgrad.training;

/**
 * Thrown out of a long pass when something else is wanted first. What was being computed is given
 * up and begun anew later; nothing that a step depends on has changed.
 */
final class Interruption extends RuntimeException {
  private static final long serialVersionUID = 1;

  Interruption() {
    super("something else is wanted first", null, false, false);
  }
}
