package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import java.util.List;

/** What somebody who is to find a mistake has to know about the program and the machine. */
final class Facts {
  private static final Messages MESSAGES = Messages.of(Facts.class);

  private Facts() {}

  /** The version from the manifest of the jar, or a word when it runs from class files. */
  static String version() {
    String version = Facts.class.getPackage().getImplementationVersion();
    return version == null ? MESSAGES.text("version.development") : version;
  }

  /** One line for each: Chalkgrad, Java, JavaFX, the system, the processors. */
  static List<String> lines() {
    return List.of(
        "Chalkgrad " + version(),
        "Java " + Runtime.version() + ", " + property("java.vm.name"),
        "JavaFX " + property("javafx.runtime.version"),
        property("os.name") + " " + property("os.version") + ", " + property("os.arch"),
        MESSAGES.text(
            "facts.machine",
            Integer.toString(Runtime.getRuntime().availableProcessors()),
            Long.toString(Runtime.getRuntime().maxMemory() >> 20)));
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
