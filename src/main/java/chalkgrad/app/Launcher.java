package chalkgrad.app;

import chalkgrad.app.launch.CannotStart;
import chalkgrad.app.launch.ChildProcess;
import chalkgrad.app.launch.Installation;
import chalkgrad.app.launch.Jdk;
import chalkgrad.app.launch.JdkFinder;
import chalkgrad.app.launch.Machine;
import chalkgrad.app.launch.StartPlan;
import chalkgrad.app.launch.SystemLibraries;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * The main class of {@code chalkgrad.jar}. It is compiled for Java 17, so that {@code java -jar
 * chalkgrad.jar} works with the Java that the computer starts by default: it goes on in the same
 * process when that one will do, and otherwise restarts with a Java 25 and with JavaFX on the
 * module path. Every argument goes on to {@code Main}.
 */
public final class Launcher {
  /** Set in a restarted process: the number of the process that restarted it. */
  private static final String PARENT_PROPERTY = "chalkgrad.parent";

  private static final String MAIN_CLASS = "chalkgrad.app.Main";

  private Launcher() {}

  /** Starts Chalkgrad, here or in a child process whose exit code becomes this one's. */
  public static void main(String[] arguments) throws Throwable {
    Long parent = Long.getLong(PARENT_PROPERTY);
    if (parent != null) {
      ChildProcess.endWith(parent);
    }
    Machine machine = Machine.current();
    StartPlan plan = StartPlan.of(List.of(arguments), machine);
    try {
      if (parent != null || fits(plan)) {
        runHere(plan, arguments);
      } else {
        System.exit(restart(plan, machine, arguments));
      }
    } catch (CannotStart complaint) {
      System.err.println(complaint.getMessage());
      System.exit(CannotStart.EXIT_CODE);
    }
  }

  /**
   * A command without JavaFX starts at once on a Java 25, unless it is to compute on vectors; the
   * packaged application has JavaFX inside.
   */
  private static boolean fits(StartPlan plan) {
    return Runtime.version().feature() >= JdkFinder.NEEDED
        && (!plan.javaFx() || ModuleLayer.boot().findModule("javafx.graphics").isPresent())
        && (!plan.vectors() || StartPlan.hasVectorsOrNever());
  }

  private static void runHere(StartPlan plan, String[] arguments) throws Throwable {
    if (plan.checked()) {
      SystemLibraries.check(Machine.current(), plan.headless());
    }
    if (plan.javaFx()) {
      plan.setProperties();
    }
    try {
      // By name: the class is compiled for Java 25 and must not be loaded before.
      Class.forName(MAIN_CLASS).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static int restart(StartPlan plan, Machine machine, String[] arguments)
      throws CannotStart, IOException, InterruptedException {
    if (plan.checked()) {
      SystemLibraries.check(machine, plan.headless());
    }
    Jdk jdk = new JdkFinder(machine).runtime();
    List<String> command = Installation.ofThisClass().command(jdk, plan, List.of(arguments));
    command.add(1, "-D" + PARENT_PROPERTY + "=" + ProcessHandle.current().pid());
    return plan.vectors() ? ChildProcess.runUnwarned(command) : ChildProcess.run(command);
  }
}
