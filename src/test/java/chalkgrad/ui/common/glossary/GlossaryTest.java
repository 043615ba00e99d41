package chalkgrad.ui.common.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.scaling.Scaling;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term is complete, and everything that can be chosen has one. */
class GlossaryTest {
  private static final int LONGEST = 330;
  private static final int MOST_SENTENCES = 4;

  static List<Term> terms() {
    return Glossary.all();
  }

  @ParameterizedTest
  @MethodSource("terms")
  void isComplete(Term term) {
    assertFalse(term.title().isBlank());
    String text = term.text();
    assertTrue(text.length() > 30 && text.length() <= LONGEST, text.length() + ": " + text);
    assertTrue(text.endsWith(".") || text.endsWith("?"), text);
    long sentences = text.chars().filter(c -> c == '.' || c == '?').count();
    assertTrue(sentences <= MOST_SENTENCES + text.split("0\\.").length, text);
    assertFalse(term.related().isEmpty());
    for (String related : term.related()) {
      assertTrue(Glossary.has(related), related);
      assertFalse(related.equals(term.id()));
    }
    String plain = Formula.plain(term.formula());
    assertFalse(plain.contains("{") || plain.contains("}") || plain.contains("_"), plain);
  }

  @Test
  void idsAndTitlesAreThereOnce() {
    Set<String> ids = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (Term term : Glossary.all()) {
      assertTrue(ids.add(term.id()), term.id());
      assertTrue(titles.add(term.title()), term.title());
    }
  }

  @Test
  void everyMemberOfACatalogueHasATerm() {
    Set<String> missing = new TreeSet<>();
    check("activation", Activations.hidden(), Activation::id, missing);
    check("loss", Losses.all(), Loss::id, missing);
    check("optimizer", Optimizers.all(), Optimizer::id, missing);
    check("initializer", Initializers.all(), Initializer::id, missing);
    check("scaling", Scalings.all(), Scaling::id, missing);
    check("activation", List.of("softmax", "sigmoid", "linear"), id -> id, missing);
    assertEquals(Set.of(), missing);
  }

  private static <T> void check(
      String kind, List<T> members, Function<T, String> id, Set<String> missing) {
    members.stream()
        .map(member -> Glossary.member(kind, id.apply(member)))
        .filter(term -> !Glossary.has(term))
        .forEach(missing::add);
  }

  @Test
  void everyPlaceIsThereAndHasATerm() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "chalkgrad", "ui"))) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("glossary"))
              .map(GlossaryTest::read)
              .collect(Collectors.joining());
    }
    for (Map.Entry<String, String> place : Explain.places().entrySet()) {
      assertTrue(Glossary.has(place.getValue()), place.toString());
      // Some ids are put together from a name and the kind of the control.
      String name = place.getKey().replaceFirst("-(choice|slider|button)$", "");
      boolean known =
          sources.contains("\"" + place.getKey() + "\"")
              || sources.contains("\"" + name + "\"")
              || sources.contains("\"" + name.replaceFirst("^(penalty|schedule)-", "") + "\"");
      assertTrue(known, place.getKey() + " is no node of the window");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  @Test
  void findsByBeginningsFirst() {
    assertEquals("roc", Glossary.find("roc").getFirst().id());
    assertEquals("gradient-norm", Glossary.find("norm").getFirst().id());
    assertEquals("auc", Glossary.find(" AUC").getFirst().id());
    assertEquals("kappa", Glossary.find("cohen's").getFirst().id());
    assertEquals("dead-neuron", Glossary.find("dead").getFirst().id());
    assertEquals(Glossary.all(), Glossary.find(""));
    assertEquals(List.of(), Glossary.find("xyzzy"));
  }

  @Test
  void formulasAreTakenApart() {
    assertEquals(
        List.of(
            new Formula.Piece(Formula.Level.LINE, "a"),
            new Formula.Piece(Formula.Level.LOW, "ij"),
            new Formula.Piece(Formula.Level.HIGH, "2"),
            new Formula.Piece(Formula.Level.LINE, " + b")),
        Formula.pieces("a_{ij}^2 + b"));
    assertEquals("aij2 + b", Formula.plain("a_{ij}^2 + b"));
  }
}
