package chalkgrad.engine.schedule;

import java.util.Map;

/**
 * How the learning rate changes while a network learns: the rate of an update is η = η₀ · {@link
 * #factor}, where η₀ is the learning rate as it was set. A schedule is an immutable value; what it
 * remembers is a {@link ScheduleState}, which belongs to the run. A new schedule is a class and a
 * line in {@link Schedules}.
 */
public interface Schedule {
  /** The name used in files and on the command line. */
  String id();

  /** Its constants by name, such as {@code epochs}. */
  default Map<String, Double> settings() {
    return Map.of();
  }

  /**
   * The same schedule with other constants.
   *
   * @param settings all of its constants
   */
  default Schedule with(Map<String, Double> settings) {
    return this;
  }

  /**
   * η/η₀, in [0, 1].
   *
   * @param epochs t ≥ 0 since the schedule began: whole epochs, and of the running one the share of
   *     its rows that are done
   * @param state what was observed since
   */
  double factor(double epochs, ScheduleState state);

  /**
   * What it remembers after an epoch; most remember nothing.
   *
   * @param loss of the validation rows, or, without any, of the training rows
   */
  default ScheduleState observe(double loss, ScheduleState state) {
    return state;
  }
}
