package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChildProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String CLASSES = System.getProperty("java.class.path");

  /** Ends with the code in its argument. */
  static final class Ending {
    public static void main(String[] arguments) {
      System.exit(Integer.parseInt(arguments[0]));
    }
  }

  /** Runs until it is ended, or until the process whose number it is given ends. */
  static final class Sleeping {
    public static void main(String[] arguments) throws InterruptedException {
      if (arguments.length > 0) {
        ChildProcess.endWith(Long.parseLong(arguments[0]));
      }
      Thread.sleep(TimeUnit.MINUTES.toMillis(1));
    }
  }

  /** Runs {@link Sleeping} as its child and hands its arguments on. */
  static final class Parent {
    public static void main(String[] arguments) throws Exception {
      ChildProcess.run(command(Sleeping.class, arguments));
    }
  }

  /** Runs {@link Sleeping} as its child, which knows its parent. */
  static final class KnownParent {
    public static void main(String[] arguments) throws Exception {
      Parent.main(new String[] {String.valueOf(ProcessHandle.current().pid())});
    }
  }

  private static List<String> command(Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "-cp", CLASSES, main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  private static ProcessHandle childOf(Process parent) throws InterruptedException {
    while (parent.children().findAny().isEmpty()) {
      assertTrue(parent.isAlive(), "the parent ended before it had a child");
      Thread.sleep(20);
    }
    return parent.children().findAny().orElseThrow();
  }

  @Test
  void handsOnTheExitCode() throws Exception {
    assertEquals(0, ChildProcess.run(command(Ending.class, "0")));
    assertEquals(7, ChildProcess.run(command(Ending.class, "7")));
  }

  @Test
  void endsTheChildWithTheParent() throws Exception {
    Process parent = new ProcessBuilder(command(Parent.class)).start();
    ProcessHandle child = childOf(parent);
    parent.destroy();
    child.onExit().get(10, TimeUnit.SECONDS);
    assertTrue(parent.waitFor(10, TimeUnit.SECONDS));
  }

  @Test
  void theChildEndsWhenItsParentIsKilled() throws Exception {
    Process parent = new ProcessBuilder(command(KnownParent.class)).start();
    ProcessHandle child = childOf(parent);
    parent.destroyForcibly();
    child.onExit().get(10, TimeUnit.SECONDS);
  }
}
