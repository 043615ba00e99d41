package chalkgrad.ui.common.glossary;

import chalkgrad.base.Messages;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue of terms: a new one is a line in its chapter's class and its texts. */
public final class Glossary {
  static final Messages TEXTS = Messages.of(Glossary.class);

  private static final int NOT_FOUND = 9;

  private static final List<Term> ALL =
      Stream.of(
              NetworkTerms.ALL,
              LearningTerms.ALL,
              DataTerms.ALL,
              EvaluationTerms.ALL,
              DiagnosisTerms.ALL)
          .flatMap(Collection::stream)
          .toList();

  private static final Map<String, Term> BY_ID =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Term::id, Function.identity()));

  private Glossary() {}

  /** Every term, chapter by chapter. */
  public static List<Term> all() {
    return ALL;
  }

  /**
   * A term by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Term of(String id) {
    Term term = BY_ID.get(id);
    if (term == null) {
      throw new IllegalArgumentException("the glossary has no term " + id);
    }
    return term;
  }

  public static boolean has(String id) {
    return BY_ID.containsKey(id);
  }

  /**
   * The id of the term that explains a member of a catalogue.
   *
   * @param kind activation, loss, optimizer, initializer or scaling
   */
  public static String member(String kind, String id) {
    return kind + "-" + id;
  }

  /**
   * What is found by some letters: first where the title begins with them, then where a word of it
   * is the same or begins so, then where the title or the explanation has them. Without letters
   * everything.
   */
  public static List<Term> find(String letters) {
    String wanted = plain(letters);
    record Found(Term term, int rank) {}
    return ALL.stream()
        .map(term -> new Found(term, rank(term, wanted)))
        .filter(found -> found.rank() < NOT_FOUND)
        .sorted(Comparator.comparingInt(Found::rank))
        .map(Found::term)
        .toList();
  }

  private static int rank(Term term, String wanted) {
    String title = plain(term.title());
    if (wanted.isEmpty() || title.startsWith(wanted)) {
      return 0;
    }
    if ((title + " ").contains(" " + wanted + " ")) {
      return 1;
    }
    if (title.contains(" " + wanted)) {
      return 2;
    }
    if (title.contains(wanted) || term.id().contains(wanted)) {
      return 3;
    }
    return plain(term.text()).contains(wanted) ? 4 : NOT_FOUND;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[–‑]", "-");
  }
}
