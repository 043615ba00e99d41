package chalkgrad.ui.help;

import chalkgrad.training.EditSummary;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** The last things that were done, by their kinds alone: no names, numbers or texts of the user. */
final class Journal {
  private static final int LENGTH = 20;
  private static final int EDITS = 10;

  private final Deque<String> commands = new ArrayDeque<>();

  void note(SessionCommand command) {
    commands.addLast(command.getClass().getSimpleName());
    if (commands.size() > LENGTH) {
      commands.removeFirst();
    }
  }

  /**
   * @param frame {@code null} before the first
   */
  String text(TrainingFrame frame) {
    List<EditSummary> edits = frame == null ? List.of() : frame.edits().edits();
    String last =
        edits.subList(Math.max(0, edits.size() - EDITS), edits.size()).stream()
            .map(EditSummary::key)
            .collect(Collectors.joining(", "));
    String moment = frame == null ? "" : " | step " + frame.step() + ", epoch " + frame.epoch();
    return String.join(", ", commands) + " | " + last + moment;
  }
}
