package chalkgrad.ui.common.glossary;

import java.util.List;

/**
 * A term and its explanation, whose texts are {@code term.<id>.title}, {@code .text} and, where
 * there is one, {@code .formula}.
 *
 * @param id kebab-case, unique in the {@link Glossary}
 * @param related ids of what to read next
 */
public record Term(String id, Chapter chapter, List<String> related) {
  public Term {
    related = List.copyOf(related);
  }

  /** What it is called. */
  public String title() {
    return Glossary.TEXTS.text("term." + id + ".title");
  }

  /** One to three sentences. */
  public String text() {
    return Glossary.TEXTS.text("term." + id + ".text");
  }

  /**
   * Its formula, empty if it has none: {@code _} lowers and {@code ^} raises the character or the
   * braces that follow, as {@link Formula} shows it.
   */
  public String formula() {
    String key = "term." + id + ".formula";
    return Glossary.TEXTS.has(key) ? Glossary.TEXTS.text(key) : "";
  }
}
