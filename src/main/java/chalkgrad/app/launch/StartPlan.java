package chalkgrad.app.launch;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a command line needs of the Java that runs it.
 *
 * @param javaFx whether JavaFX must be there
 * @param headless whether JavaFX draws into memory instead of a window; only with {@code javaFx}
 * @param checked whether to stop when the system lacks libraries that JavaFX needs
 * @param vectors whether it computes long enough that the module for vectors pays, where Java has
 *     it
 */
public record StartPlan(boolean javaFx, boolean headless, boolean checked, boolean vectors) {
  /** Without it everything works, only slower. The window starts faster without it. */
  static final String VECTOR_MODULE = "jdk.incubator.vector";

  /** These work without JavaFX. */
  private static final Set<String> PLAIN_COMMANDS = Set.of("train", "generate");

  private static final Set<String> LONG_COMMANDS = Set.of("train", "bench");

  /** Measures how fast the window starts. */
  private static final String WINDOW_ONLY = "--window";

  /** Says what is missing, so it must start although something is. */
  private static final String DOCTOR = "doctor";

  /** These draw pictures themselves: alike on every computer, and never in the user's way. */
  private static final Set<String> PICTURE_COMMANDS = Set.of("snapshot", "demo", "bench");

  /**
   * The environment variable by which a developer watches the picture commands in a real window.
   */
  static final String REAL_WINDOW = "CHALKGRAD_REAL_WINDOW";

  /** Reads off the command line what it needs. Without a command Chalkgrad opens its window. */
  public static StartPlan of(List<String> arguments, Machine machine) {
    String command = command(arguments);
    boolean picture = PICTURE_COMMANDS.contains(command);
    boolean javaFx = !asksForHelp(arguments) && !PLAIN_COMMANDS.contains(command);
    boolean real = machine.hasDisplay() && (!picture || machine.isOn(REAL_WINDOW));
    boolean vectors =
        LONG_COMMANDS.contains(command)
            && !asksForHelp(arguments)
            && !arguments.contains(WINDOW_ONLY);
    return new StartPlan(javaFx, javaFx && !real, javaFx && !command.equals(DOCTOR), vectors);
  }

  /** The first word that is no option: a command, or a file that the window is to open. */
  private static String command(List<String> arguments) {
    return arguments.stream().filter(word -> !word.startsWith("-")).findFirst().orElse("");
  }

  private static boolean asksForHelp(List<String> arguments) {
    return arguments.contains("--help") || arguments.contains("--version");
  }

  /**
   * The flags that a Java with JavaFX is started with. JavaFX belongs on the module path; from the
   * class path it starts with a warning only.
   *
   * @param modulePath the folder of the JavaFX jars
   * @param hasVectors whether this Java has the module for vectors
   */
  public List<String> javaFlags(String modulePath, boolean hasVectors) {
    List<String> flags = new ArrayList<>();
    if (vectors && hasVectors) {
      flags.add("--add-modules=" + VECTOR_MODULE);
    }
    if (javaFx) {
      flags.add("--module-path=" + modulePath);
      flags.add("--add-modules=javafx.controls");
      flags.add("--enable-native-access=javafx.graphics");
      // The headless screen measures 1000 × 1000; it is enlarged by reflection.
      flags.add("--add-opens=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED");
      flags.add("--add-opens=javafx.graphics/com.sun.glass.ui.headless=ALL-UNNAMED");
    }
    return flags;
  }

  /** Whether the Java that runs was started with the module for vectors, or does not have it. */
  public static boolean hasVectorsOrNever() {
    return ModuleLayer.boot().findModule(VECTOR_MODULE).isPresent()
        || ModuleFinder.ofSystem().find(VECTOR_MODULE).isEmpty();
  }

  /**
   * Tells JavaFX, before its first class is loaded, and the application whether there is a window.
   */
  public void setProperties() {
    // The cache draws large grounds as stretched pictures, which doubles the time of a frame in
    // software rendering and saves nothing elsewhere.
    System.setProperty("prism.disableRegionCaching", "true");
    if (headless) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("chalkgrad.headless", "true");
    }
  }
}
