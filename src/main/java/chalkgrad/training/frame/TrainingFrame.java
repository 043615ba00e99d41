package chalkgrad.training.frame;

import chalkgrad.data.Part;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.evaluation.Evaluation;
import java.util.Map;

/**
 * One moment of a session, deeply immutable: everything that the panes show. Expensive parts
 * (surface, maps, predictions, evaluation) are computed from the parameters of this frame when
 * there is time for it, else they are those of an earlier one; each says of which step it is.
 *
 * @param sequence counts the frames of a session from 1
 * @param createdNanos {@link System#nanoTime()} when its parameters were read
 * @param spec the experiment as it is now
 * @param plot the samples as the plot shows them; the same object as long as the data stay the same
 * @param step updates so far
 * @param epoch whole passes over the training rows so far
 * @param stepInEpoch updates of the epoch that has begun
 * @param stepsPerEpoch updates that make an epoch
 * @param epochsPerSecond measured while playing, else 0
 * @param scores the newest scores of each part that has rows
 * @param penalty the penalty that training adds to the loss
 * @param surface what the network makes of the plane; {@code null} until computed or if not looked
 *     at
 * @param maps what each neuron makes of the plane; {@code null} likewise
 * @param predictions what the network says of each row; {@code null} likewise
 * @param evaluation how good the network is on the part that is looked at, of the same step as the
 *     predictions; {@code null} until computed, or without rows
 * @param edits what has been edited, for undo and redo
 * @param commandsObeyed how many commands the session has obeyed so far; tells whether an edit is
 *     in this frame
 * @param closeUp what is looked at more closely
 * @param rate the learning rate of the next update, as the schedule has it
 */
public record TrainingFrame(
    long sequence,
    long createdNanos,
    ExperimentSpec spec,
    PlotData plot,
    SessionState state,
    long step,
    long epoch,
    int stepInEpoch,
    int stepsPerEpoch,
    double epochsPerSecond,
    NetworkView network,
    Map<Part, Scores> scores,
    double penalty,
    HistoryView history,
    Surface surface,
    NeuronMaps maps,
    Predictions predictions,
    Evaluation evaluation,
    EditsView edits,
    long commandsObeyed,
    CloseUp closeUp,
    double rate) {
  public TrainingFrame {
    scores = Map.copyOf(scores);
  }

  public boolean isPlaying() {
    return state instanceof SessionState.Playing;
  }
}
