package chalkgrad.ui.common.glossary;

import java.util.Locale;

/** The chapters of the glossary, in their order. */
public enum Chapter {
  NETWORK,
  LEARNING,
  DATA,
  EVALUATION,
  DIAGNOSIS;

  /** What the user reads. */
  public String text() {
    return Glossary.TEXTS.text("chapter." + name().toLowerCase(Locale.ROOT));
  }
}
