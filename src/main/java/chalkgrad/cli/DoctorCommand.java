package chalkgrad.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says what there is on this computer and what is missing. */
@Command(
    name = "doctor",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DoctorCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final WindowCommands window;

  DoctorCommand(Surroundings surroundings, WindowCommands window) {
    this.surroundings = surroundings;
    this.window = window;
  }

  @Override
  public Integer call() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Chalkgrad", Version.number());
    facts.put(
        "Java",
        Runtime.version()
            + " ("
            + System.getProperty("java.vm.name")
            + ", "
            + System.getProperty("java.home")
            + ")");
    facts.put(
        Texts.text("doctor.os"),
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
    Runtime machine = Runtime.getRuntime();
    facts.put(
        Texts.text("doctor.machine"),
        Texts.text(
            "doctor.machine.text", machine.availableProcessors(), machine.maxMemory() >> 20));
    facts.put(
        Texts.text("doctor.display"),
        Texts.text(surroundings.display() ? "doctor.display.yes" : "doctor.display.no"));
    facts.putAll(window.doctor());
    print(facts);
    return facts.containsKey(WindowCommands.MISSING) ? ExitCode.FAILED : ExitCode.OK;
  }

  private void print(Map<String, String> facts) {
    PrintWriter out = surroundings.out();
    int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    facts.forEach((name, value) ->
        out.println(
            name
                + " ".repeat(width - name.length())
                + value.replace("\n", "\n" + " ".repeat(width))));
  }
}
