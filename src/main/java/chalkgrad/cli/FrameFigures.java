package chalkgrad.cli;

/**
 * How smoothly the window shows a training.
 *
 * @param framesPerSecond distinct frames painted in a second, the median over the seconds
 * @param boundariesPerSecond new decision boundaries painted in a second
 * @param ageP95Millis how old what is shown is when it is painted, 95th percentile, in milliseconds
 * @param trainingShare epochs per second with the window, as a share of those without
 * @param firstFrameMillis from the start of the process to the first painted frame, in
 *     milliseconds; NaN if unknown
 */
public record FrameFigures(
    double framesPerSecond,
    double boundariesPerSecond,
    double ageP95Millis,
    double trainingShare,
    double firstFrameMillis) {}
