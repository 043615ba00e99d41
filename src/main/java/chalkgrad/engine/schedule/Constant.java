package chalkgrad.engine.schedule;

/** η = η₀. */
public record Constant() implements Schedule {
  @Override
  public String id() {
    return "constant";
  }

  @Override
  public double factor(double epochs, ScheduleState state) {
    return 1;
  }
}
