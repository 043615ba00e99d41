package chalkgrad.ui.common;

/**
 * Something that may be folded away with all that is in it. The node that is hidden then has it as
 * its user data, so that whoever looks for a control finds the way to bring it back.
 */
@FunctionalInterface
public interface Foldable {
  void unfold();
}
