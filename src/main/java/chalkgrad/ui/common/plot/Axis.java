package chalkgrad.ui.common.plot;

/**
 * From values to pixels and back: {@code min} lies at the pixel {@code from} and {@code max} at
 * {@code to}, which is the smaller one for an axis that points upwards.
 *
 * @param kind what lies between them
 */
public record Axis(double min, double max, Kind kind, double from, double to) {
  /** How values spread over an axis. */
  public enum Kind {
    LINEAR,
    /** Linear, with ticks at whole numbers only. */
    COUNT,
    /** Decades have equal length; what is not positive lies at {@code from}. */
    LOG
  }

  public Axis {
    if (!(min < max) || (kind == Kind.LOG && !(min > 0))) {
      throw new IllegalArgumentException("no " + kind + " axis from " + min + " to " + max);
    }
  }

  public static Axis linear(double min, double max, double from, double to) {
    return new Axis(min, max, Kind.LINEAR, from, to);
  }

  public double pixel(double value) {
    double share =
        kind == Kind.LOG
            ? value <= 0 ? 0 : Math.log(value / min) / Math.log(max / min)
            : (value - min) / (max - min);
    return from + share * (to - from);
  }

  public double value(double pixel) {
    double share = (pixel - from) / (to - from);
    return kind == Kind.LOG ? min * Math.pow(max / min, share) : min + share * (max - min);
  }

  /** Round numbers along the axis, about {@code most} of them. */
  public double[] ticks(int most) {
    return switch (kind) {
      case LINEAR -> Ticks.linear(min, max, most);
      case COUNT -> Ticks.whole(min, max, most);
      case LOG -> Ticks.log(min, max, most);
    };
  }

  /** The text of one of these ticks. */
  public String label(double tick, double[] ticks) {
    if (kind == Kind.LOG) {
      return Numbers.logTick(tick);
    }
    double step = ticks.length > 1 ? ticks[1] - ticks[0] : Math.abs(tick);
    return Numbers.tick(tick, step);
  }
}
