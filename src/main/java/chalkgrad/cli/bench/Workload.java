package chalkgrad.cli.bench;

/**
 * Something whose speed is measured.
 *
 * @param name on the command line
 * @param text what it does, in short
 * @param units of how many the time is told
 */
public record Workload(String name, String text, Unit unit, int units, Measured measured) {
  /** What is counted. */
  public enum Unit {
    EPOCHS("epochs"),
    GRIDS("grids");

    private final String id;

    Unit(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** Does the work for about so many seconds. */
  @FunctionalInterface
  interface Measured {
    Measurement measure(double seconds);
  }

  /** Measures for about so many seconds, the warm-up included. */
  public Measurement measure(double seconds) {
    return measured.measure(seconds);
  }
}
