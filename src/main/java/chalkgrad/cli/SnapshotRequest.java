package chalkgrad.cli;

import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SavedRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the window that is wanted.
 *
 * @param out the PNG file
 * @param width of the window in pixels
 * @param height of the window in pixels
 * @param theme one of {@link #THEMES}
 * @param scale of everything in the window, in percent
 * @param charts what stands in the two places for charts, by id; those that are not named stay
 * @param epochs up to which epoch is trained before the picture is taken
 * @param spec the experiment, without an end unless it is in a file
 * @param run from which it goes on; empty if it begins
 */
public record SnapshotRequest(
    Path out,
    int width,
    int height,
    String theme,
    int scale,
    List<String> charts,
    long epochs,
    ExperimentSpec spec,
    Optional<SavedRun> run) {
  /** The themes that may be asked for; the first is the default. */
  public static final List<String> THEMES = List.of("light", "dark", "projector", "high-contrast");

  /** The smallest and the largest scale in percent. */
  public static final int LEAST_SCALE = 100;

  public static final int MOST_SCALE = 200;
}
