package chalkgrad.training.frame;

import chalkgrad.training.EditSummary;
import java.util.List;

/**
 * The list of edits.
 *
 * @param edits from the oldest to the newest; those that were taken back stand at the end
 * @param done how many of them are in force: the next undo takes back number {@code done − 1}, the
 *     next redo does number {@code done} again
 * @param refitAdvised whether the edits of rows have changed them so much that the scalers, which
 *     stay as they were fitted, no longer fit
 */
public record EditsView(List<EditSummary> edits, int done, boolean refitAdvised) {
  public static final EditsView NONE = new EditsView(List.of(), 0, false);

  public EditsView {
    edits = List.copyOf(edits);
  }

  public boolean canUndo() {
    return done > 0;
  }

  public boolean canRedo() {
    return done < edits.size();
  }
}
