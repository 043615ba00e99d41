package chalkgrad.app.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The libraries of a Linux that JavaFX loads while it starts. When one is missing, JavaFX ends with
 * a stack trace about an {@code UnsatisfiedLinkError}; here the user learns instead which packages
 * to install.
 */
public final class SystemLibraries {
  /** One library file and the packages that bring it. */
  private record Library(String file, String debian, String fedora) {}

  /** JavaFX draws text with these even where it shows no window. */
  private static final List<Library> TEXT =
      List.of(
          new Library("libpango-1.0.so.0", "libpango-1.0-0", "pango"),
          new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango"),
          new Library("libfreetype.so.6", "libfreetype6", "freetype"),
          new Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"));

  private static final List<Library> WINDOW =
      List.of(
          new Library("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
          new Library("libGL.so.1", "libgl1", "libglvnd-glx"),
          new Library("libXtst.so.6", "libxtst6", "libXtst"),
          new Library("libXxf86vm.so.1", "libxxf86vm1", "libXxf86vm"));

  /** Not a library, but without any font JavaFX ends as well. */
  private static final Library FONT =
      new Library("a font", "fonts-dejavu-core", "dejavu-sans-fonts");

  private static final List<String> FONT_FOLDERS =
      List.of("/usr/share/fonts", "/usr/local/share/fonts", "/usr/X11R6/lib/X11/fonts");

  /**
   * {@code os.arch} to the folder name of Debian's multi-arch and the mark in the list of ldconfig.
   */
  private static final Map<String, List<String>> ARCHITECTURES =
      Map.of(
          "amd64", List.of("x86_64-linux-gnu", "x86-64"),
          "aarch64", List.of("aarch64-linux-gnu", "AArch64"));

  /** The environment variable by which a user overrules a check that errs. */
  static final String SKIP = "CHALKGRAD_SKIP_CHECKS";

  private final Machine machine;
  private final Supplier<String> ldconfig;

  public SystemLibraries(Machine machine) {
    this(machine, () -> machine.root() == null ? listOfLdconfig() : "");
  }

  /**
   * @param ldconfig gives what {@code ldconfig -p} prints; asked only when the usual folders lack a
   *     library
   */
  SystemLibraries(Machine machine, Supplier<String> ldconfig) {
    this.machine = machine;
    this.ldconfig = ldconfig;
  }

  /**
   * Looks for everything that JavaFX loads.
   *
   * @param headless whether JavaFX only draws into memory
   * @throws CannotStart if something is missing; its message says how to install it
   */
  public static void check(Machine machine, boolean headless) throws CannotStart {
    String complaint = machine.isOn(SKIP) ? "" : new SystemLibraries(machine).complaint(headless);
    if (!complaint.isEmpty()) {
      throw new CannotStart(complaint);
    }
  }

  /**
   * Says what is missing and how to install it.
   *
   * @param headless whether JavaFX only draws into memory
   * @return an empty text when nothing is missing
   */
  String complaint(boolean headless) {
    List<Library> missing = missing(headless);
    if (missing.isEmpty()) {
      return "";
    }
    String names = String.join(", ", missing.stream().map(Library::file).toList());
    return String.join(
        "\n",
        Texts.text("libraries.missing", names),
        installLines(missing),
        Texts.text("libraries.override"));
  }

  private List<Library> missing(boolean headless) {
    if (!machine.isLinux() || !ARCHITECTURES.containsKey(machine.architecture())) {
      return List
          .of(); // Windows and macOS bring what JavaFX needs; of other systems nothing is known
    }
    List<Library> needed = new ArrayList<>(TEXT);
    if (!headless) {
      needed.addAll(WINDOW);
    }
    List<Library> missing = new ArrayList<>(needed);
    missing.removeIf(library -> isInUsualFolder(library.file()));
    if (!missing.isEmpty()) {
      String listing = ldconfig.get();
      missing.removeIf(library -> isListed(listing, library.file()));
    }
    if (!hasFont()) {
      missing.add(FONT);
    }
    return missing;
  }

  private boolean isInUsualFolder(String file) {
    String triplet = ARCHITECTURES.get(machine.architecture()).get(0);
    List<String> folders = new ArrayList<>();
    // Not /usr/lib and /lib themselves: many systems keep 32-bit libraries there, and those that
    // do not make /usr/lib64 a link to it.
    for (String prefix : List.of("/usr/lib", "/lib")) {
      folders.add(prefix + "/" + triplet);
      folders.add(prefix + "64");
    }
    for (String folder : machine.variable("LD_LIBRARY_PATH").split(":")) {
      if (!folder.isBlank()) {
        folders.add(folder);
      }
    }
    return folders.stream().anyMatch(folder -> Files.exists(machine.at(folder).resolve(file)));
  }

  private boolean isListed(String listing, String file) {
    String mark = ARCHITECTURES.get(machine.architecture()).get(1);
    return listing
        .lines()
        .map(String::strip)
        .anyMatch(line -> line.startsWith(file + " ") && line.contains(mark));
  }

  private boolean hasFont() {
    List<Path> folders = new ArrayList<>();
    FONT_FOLDERS.forEach(folder -> folders.add(machine.at(folder)));
    folders.add(machine.atHome(".local/share/fonts"));
    folders.add(machine.atHome(".fonts"));
    return folders.stream().anyMatch(SystemLibraries::holdsFont);
  }

  private static boolean holdsFont(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
          .anyMatch(
              name -> name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc"));
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return false;
    }
  }

  private String installLines(List<Library> missing) {
    String debian = packages(missing.stream().map(Library::debian));
    String fedora = packages(missing.stream().map(Library::fedora));
    if (Files.exists(machine.at("/usr/bin/apt-get"))) {
      return Texts.text("libraries.debian", debian);
    }
    if (Files.exists(machine.at("/usr/bin/dnf"))) {
      return Texts.text("libraries.fedora", fedora);
    }
    return Texts.text("libraries.other", debian, fedora);
  }

  private static String packages(Stream<String> names) {
    return String.join(" ", names.distinct().toList());
  }

  private static String listOfLdconfig() {
    // Named in full: on Debian /sbin is not on the path of an ordinary user.
    for (String program : List.of("/sbin/ldconfig", "/usr/sbin/ldconfig")) {
      if (Files.isExecutable(Path.of(program))) {
        try {
          Process process =
              new ProcessBuilder(program, "-p")
                  .redirectError(ProcessBuilder.Redirect.DISCARD)
                  .start();
          return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unusable) {
          return "";
        }
      }
    }
    return "";
  }
}
