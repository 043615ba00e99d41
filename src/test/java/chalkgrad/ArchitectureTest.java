package chalkgrad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAccess.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of the house: who may know whom, and what must not be used where the same seed has to
 * give the same bits. An exemption stands in the rule it is exempt from, with its reason. A rule
 * holds for a package from its first class on.
 */
class ArchitectureTest {
  private static final String[] DETERMINISTIC = {
    "chalkgrad.engine..", "chalkgrad.data..", "chalkgrad.training..", "chalkgrad.metric.."
  };

  /** Math functions whose last bit may differ between processors and between Java versions. */
  private static final Set<String> PLATFORM_DEPENDENT =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan",
          "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("chalkgrad");
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(classes);
  }

  /** Each package with those of the project that it may see; a package always sees itself. */
  static Stream<Arguments> layers() {
    return Stream.of(
        mayKnow("base"),
        mayKnow("engine", "base"),
        mayKnow("data", "base"),
        mayKnow("metric", "base"),
        mayKnow("trace", "base", "engine", "data"),
        mayKnow("training", "base", "engine", "data", "metric", "trace"),
        mayKnow("experiment", "base", "engine", "data", "metric", "trace", "training"),
        mayKnow("media", "base", "engine", "data", "metric", "trace", "training"),
        mayKnow("io", "base", "engine", "data", "metric", "trace", "training", "experiment"),
        mayKnow(
            "lesson", "base", "engine", "data", "metric", "trace", "training", "experiment", "io"),
        mayKnow(
            "cli",
            "base",
            "engine",
            "data",
            "metric",
            "trace",
            "training",
            "experiment",
            "media",
            "io",
            "lesson"),
        mayKnow(
            "ui",
            "base",
            "engine",
            "data",
            "metric",
            "trace",
            "training",
            "experiment",
            "media",
            "io",
            "lesson"));
  }

  private static Arguments mayKnow(String layer, String... known) {
    return Arguments.of(layer, known);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void aLayerKnowsOnlyThoseBelow(String layer, String[] known) {
    String[] allowed =
        Stream.concat(Stream.of(layer), Stream.of(known))
            .map(name -> "chalkgrad." + name + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage("chalkgrad." + layer + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("chalkgrad..").and(not(resideInAnyPackage(allowed))))
            .because("of the order of the layers in DESIGN: app, ui and cli, …, engine and data"));
  }

  @Test
  void theLauncherKnowsNothingOfTheRest() {
    check(
        noClasses()
            .that()
            .resideInAPackage("chalkgrad.app.launch..")
            .or()
            .haveFullyQualifiedName("chalkgrad.app.Launcher")
            .should()
            .dependOnClassesThat(
                not(resideInAnyPackage("java..", "chalkgrad.app.launch.."))
                    .and(not(named("chalkgrad.app.Launcher"))))
            .because("it is compiled for Java 17 and runs before anything else can be loaded"));
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    check(
        noClasses()
            .that()
            .resideInAPackage("chalkgrad..")
            .and()
            .resideOutsideOfPackages("chalkgrad.ui..", "chalkgrad.app..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "atlantafx..",
                    "org.controlsfx..",
                    "org.kordamp.."))
            .because("the model and the command line run without a toolkit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data",
        "document",
        "table",
        "network",
        "boundary",
        "chart",
        "evaluation",
        "stepper",
        "help",
        "timeline",
        "controls",
        "experiment",
        "lesson"
      })
  void aPaneKnowsOnlyTheCommonParts(String pane) {
    String own = "chalkgrad.ui." + pane + "..";
    check(
        noClasses()
            .that()
            .resideInAPackage(own)
            .should()
            .dependOnClassesThat(
                resideInAPackage("chalkgrad.ui..")
                    .and(
                        not(
                            resideInAnyPackage(
                                own, "chalkgrad.ui.common..", "chalkgrad.ui.theme.."))))
            .because("panes never see each other; what links them is in ui.common"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"common", "theme"})
  void theCommonPartsKnowNoPane(String part) {
    check(
        noClasses()
            .that()
            .resideInAPackage("chalkgrad.ui." + part + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("chalkgrad.ui..")
                    .and(
                        not(resideInAnyPackage("chalkgrad.ui.common..", "chalkgrad.ui.theme..")))));
  }

  @Test
  void arithmeticIsTheSameOnEveryMachine() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .accessTargetWhere(
                call(Math.class, PLATFORM_DEPENDENT).as("a platform-dependent function of Math"))
            .because(
                "the same seed gives the same bits everywhere; StrictMath has these functions"));
  }

  @Test
  void randomnessComesFromSeededStreams() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .should()
            .dependOnClassesThat(
                named("java.util.Random")
                    .or(named("java.util.SplittableRandom"))
                    .or(named("java.util.concurrent.ThreadLocalRandom"))
                    .or(named("java.security.SecureRandom"))
                    .or(named("java.util.UUID"))
                    .or(resideInAPackage("java.util.random..")))
            .orShould()
            .accessTargetWhere(
                call(Math.class, Set.of("random"))
                    .or(call(StrictMath.class, Set.of("random")))
                    .as("Math.random()"))
            .because("chalkgrad.base.RandomStream is seeded and can be restored"));
  }

  /**
   * {@code TrainingSession} is exempt: the clock paces it (steps per second) and cuts frame work
   * into slices. When something happens may depend on the clock, but never what is computed: that
   * is in {@code TrainingRun}.
   */
  @Test
  void resultsDoNotDependOnTheClock() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(DETERMINISTIC)
            .and(not(outermost("chalkgrad.training.TrainingSession")))
            .should()
            .accessTargetWhere(
                call(System.class, Set.of("currentTimeMillis", "nanoTime"))
                    .as("the system's clock"))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.time..").and(readsClock()))
            .because("the same seed gives the same bits at any time"));
  }

  @Test
  void noStaticChanges() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("chalkgrad..")
            .should()
            .beFinal()
            .because("state belongs to objects that someone has made and passes on"));
  }

  private static DescribedPredicate<JavaAccess<?>> call(Class<?> owner, Set<String> names) {
    DescribedPredicate<JavaAccess<?>> method =
        DescribedPredicate.describe(
            owner.getSimpleName() + "." + names, access -> names.contains(access.getName()));
    return method.and(Predicates.targetOwner(named(owner.getName())));
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  /** A class together with those nested in it. */
  private static DescribedPredicate<JavaClass> outermost(String name) {
    return DescribedPredicate.describe(
        name, type -> type.getName().equals(name) || type.getName().startsWith(name + "$"));
  }

  /** The classes of java.time with a method now(); durations do not read the clock. */
  private static DescribedPredicate<JavaClass> readsClock() {
    Set<String> clocks =
        Set.of("Clock", "Instant", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime");
    return DescribedPredicate.describe("the clock", type -> clocks.contains(type.getSimpleName()));
  }
}
