package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.schedule.ScheduleState;
import chalkgrad.training.frame.Scores;
import java.util.Map;

/**
 * Everything that the next step of a {@link TrainingRun}, and what is shown of it, depends on
 * beside its spec. The order of the rows is a function of the seed and the epoch, and the
 * generators of random numbers are made anew from their keys, so neither stands here. A state is a
 * copy: its arrays are not changed by the run, nor must they be by anybody else.
 *
 * @param parameters weights and biases
 * @param memory the optimizer's arrays
 * @param updates how often the optimizer has updated since its memory was empty
 * @param step updates in all
 * @param epoch whole passes
 * @param position rows of the running epoch that are done
 * @param lossSum sum over those rows of their loss when they were used
 * @param rightSum how many of those rows were classified rightly then
 * @param scores those at the end of the last whole epoch, as they were shown
 * @param scoresAreDue whether they are to be computed anew from the parameters
 * @param stopping what the stopping rules remember
 * @param schedule where the schedule of the learning rate stands
 * @param epochData whose training rows the running epoch goes through: those of an edited data set
 *     come with the next one
 * @param state paused, finished or diverged
 */
public record RunState(
    double[] parameters,
    double[][] memory,
    long updates,
    long step,
    long epoch,
    int position,
    double lossSum,
    int rightSum,
    Map<Part, Scores> scores,
    boolean scoresAreDue,
    StoppingState stopping,
    ScheduleState schedule,
    Prepared epochData,
    SessionState state) {}
