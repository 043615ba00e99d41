package chalkgrad.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code and texts agree: every key that the code of a package names is in the package's bundle, and
 * every key of the bundle is named by the code, whole or by a beginning to which the code adds an
 * id.
 */
class BundlesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern LITERAL =
      Pattern.compile("\"([^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"");
  private static final Pattern ASKED =
      Pattern.compile("(?:messages|MESSAGES|TEXTS?|texts)\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");

  /**
   * Endings that the code adds to a key; actions have a sentence each, and lists their singular.
   */
  private static final List<String> ENDINGS =
      List.of("", ".hint", ".one", ".validation", ".short", ".tip");

  /** What the code puts before an id, where it does not stand in one piece. */
  private static final Map<String, List<String>> DECLARED =
      Map.of(
          "chalkgrad/ui/data/importing",
          List.of("delimiter.", "decimal.", "encoding.", "header.", "quote."));

  private static final String ACTION = "action.";

  /** Keys that another library asks for: picocli names options and sections of the help. */
  private static final Map<String, Pattern> ASKED_BY_LIBRARIES =
      Map.of("chalkgrad/cli", Pattern.compile("chalkgrad\\..*|[a-z][a-z0-9-]*(\\[\\d])?"));

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("messages"))
          .filter(file -> file.toString().endsWith(".properties"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void keysUsedAndKeysDefinedAgree(Path bundle) throws IOException {
    Set<String> defined = keys(bundle);
    String sources = sources(bundle);
    Set<String> missing = new TreeSet<>();
    ASKED.matcher(sources).results().map(match -> match.group(1)).forEach(missing::add);
    missing.removeAll(defined);
    assertEquals(Set.of(), missing, "named by the code, but not in " + bundle);
    Set<String> literals =
        LITERAL.matcher(sources).results().map(match -> match.group(1)).collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(defined);
    List<String> declared = DECLARED.getOrDefault(name(bundle), List.of());
    unused.removeIf(key ->
        isNamed(key, literals)
            || declared.stream().anyMatch(key::startsWith)
            || isAskedByLibrary(bundle, key));
    assertEquals(Set.of(), unused, "in " + bundle + ", but not named by the code");
  }

  /** Keys of numbered files are put together from an id; the id's part has no say here. */
  private static boolean isNamed(String key, Set<String> literals) {
    for (String ending : ENDINGS) {
      if (key.endsWith(ending)) {
        String rest = key.substring(0, key.length() - ending.length());
        String bare = rest.startsWith(ACTION) ? rest.substring(ACTION.length()) : rest;
        if (literals.contains(rest)
            || literals.contains(bare)
            || hasBeginning(bare, literals)
            || hasEnd(rest, literals)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasBeginning(String key, Set<String> literals) {
    for (int end = key.indexOf('.'); end >= 0; end = key.indexOf('.', end + 1)) {
      if (literals.contains(key.substring(0, end + 1))) {
        return true;
      }
    }
    int hyphen = key.indexOf('-');
    return hyphen > 0 && literals.contains(key.substring(0, hyphen + 1));
  }

  private static boolean hasEnd(String key, Set<String> literals) {
    int dot = key.lastIndexOf('.');
    return dot > 0 && literals.contains(key.substring(dot)) && !key.startsWith("action.");
  }

  private static boolean isAskedByLibrary(Path bundle, String key) {
    Pattern pattern = ASKED_BY_LIBRARIES.get(name(bundle));
    return pattern != null && pattern.matcher(key).matches();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyLanguageHasAllKeys(Path bundle) throws IOException {
    Path english = bundle.resolveSibling("messages.properties");
    assertEquals(keys(english), keys(bundle));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextIsEmptyAndNoKeyIsThereTwice(Path bundle) throws IOException {
    List<String> seen = new ArrayList<>();
    for (String line : Files.readAllLines(bundle)) {
      boolean entry = !line.isBlank() && !line.startsWith("#") && !line.startsWith(" ");
      if (entry && line.contains("=")) {
        String key = line.substring(0, line.indexOf('=')).strip();
        assertFalse(seen.contains(key), key);
        seen.add(key);
      }
    }
    properties(bundle).forEach((key, text) -> assertFalse(text.toString().isEmpty(), "" + key));
  }

  private static String name(Path bundle) {
    return RESOURCES.relativize(bundle.getParent()).toString().replace('\\', '/');
  }

  private static Set<String> keys(Path bundle) throws IOException {
    return new TreeSet<>(properties(bundle).stringPropertyNames());
  }

  private static Properties properties(Path bundle) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }

  /** The sources of the bundle's own package. */
  private static String sources(Path bundle) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(name(bundle)))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BundlesTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
