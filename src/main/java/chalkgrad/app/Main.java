package chalkgrad.app;

/** Where Chalkgrad starts once the {@link Launcher} has found a Java that runs it. */
public final class Main {
  private Main() {}

  /** Says how it was started. */
  public static void main(String[] arguments) {
    System.out.println(
        "Chalkgrad "
            + String.join(" ", arguments)
            + " on Java "
            + Runtime.version()
            + (ModuleLayer.boot().findModule("javafx.graphics").isPresent() ? " with JavaFX" : "")
            + (Boolean.getBoolean("chalkgrad.headless") ? ", headless" : ""));
  }
}
