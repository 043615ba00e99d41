package chalkgrad.app.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A built Chalkgrad: {@code chalkgrad.jar} with the folder {@code lib} of its libraries beside it,
 * JavaFX apart in {@code lib/javafx}.
 *
 * @param jar the jar, whose manifest names the other libraries
 */
public record Installation(Path jar) {
  private static final String OWN_PROPERTIES = "chalkgrad.";

  /** The installation that the launcher itself was loaded from. */
  public static Installation ofThisClass() {
    try {
      return new Installation(
          Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The command that starts Chalkgrad again with another Java. System properties of Chalkgrad's own
   * go on to it.
   *
   * @return a modifiable list
   * @throws CannotStart if the JavaFX jars are needed but not there
   */
  public List<String> command(Jdk jdk, StartPlan plan, List<String> arguments) throws CannotStart {
    Path modules = jar.resolveSibling("lib").resolve("javafx");
    if (plan.javaFx() && !Files.isDirectory(modules)) {
      throw new CannotStart(Texts.text("installation.incomplete", jar.getParent()));
    }
    List<String> command = new ArrayList<>();
    command.add(jdk.java().toString());
    command.addAll(plan.javaFlags(modules.toString(), plan.vectors() && jdk.hasVectors()));
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(OWN_PROPERTIES))
        .sorted()
        .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-classpath", jar.toString(), "chalkgrad.app.Launcher"));
    command.addAll(arguments);
    return command;
  }
}
