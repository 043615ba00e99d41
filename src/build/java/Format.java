import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out the Java sources, or tells which ones are not laid out: {@code Format.java --check|--fix
 * folder…}. A program of one file, started from its source by the build, with google-java-format on
 * its class path.
 */
public final class Format {
  private Format() {}

  /** Ends with 1 when a source is not laid out (check) or cannot be read as Java (both). */
  public static void main(String[] arguments) throws Exception {
    boolean fix = arguments[0].equals("--fix");
    if (!fix && !arguments[0].equals("--check")) {
      throw new IllegalArgumentException("--check or --fix expected, but found " + arguments[0]);
    }
    List<String> files = new ArrayList<>();
    for (String folder : List.of(arguments).subList(1, arguments.length)) {
      files.addAll(sources(Path.of(folder)));
    }
    System.exit(fix ? fix(files) : check(files));
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.map(Path::toString).filter(name -> name.endsWith(".java")).sorted().toList();
    }
  }

  private static int fix(List<String> files) throws Exception {
    return run(List.of("--replace"), files, new StringWriter());
  }

  private static int check(List<String> files) throws Exception {
    StringWriter differing = new StringWriter();
    int code = run(List.of("--dry-run", "--set-exit-if-changed"), files, differing);
    if (!differing.toString().isBlank()) {
      System.err.println("These sources are not laid out as google-java-format does:");
      differing.toString().lines().sorted().forEach(file -> System.err.println("  " + file));
      System.err.println("To mend them: mvn -Pformat");
    }
    return code;
  }

  private static int run(List<String> options, List<String> files, StringWriter out)
      throws Exception {
    List<String> all = new ArrayList<>(options);
    all.addAll(files);
    PrintWriter errors = new PrintWriter(System.err, true);
    return new Main(new PrintWriter(out, true), errors, System.in)
        .format(all.toArray(String[]::new));
  }
}
