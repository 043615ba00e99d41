package chalkgrad.engine.schedule;

import chalkgrad.engine.Settings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue of learning-rate schedules. */
public final class Schedules {
  private static final List<Schedule> ALL =
      List.of(
          new Constant(),
          new StepDecay(),
          new ExponentialDecay(),
          new CosineDecay(),
          new WarmUp(),
          new ReduceOnPlateau());

  private Schedules() {}

  /** All schedules with their usual constants, in the order of the menus. */
  public static List<Schedule> all() {
    return ALL;
  }

  /**
   * The schedule of an id; constants that are not given take their usual values.
   *
   * @throws IllegalArgumentException if there is no such schedule, or if it has no such constant
   */
  public static Schedule of(String id, Map<String, Double> settings) {
    Schedule usual =
        ALL.stream()
            .filter(schedule -> schedule.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("no schedule " + id + "; there are " + ids()));
    return usual.with(Settings.merged(id, usual.settings(), settings));
  }

  /** The ids, for messages. */
  public static String ids() {
    return ALL.stream().map(Schedule::id).collect(Collectors.joining(", "));
  }
}
