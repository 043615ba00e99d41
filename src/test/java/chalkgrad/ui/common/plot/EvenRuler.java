package chalkgrad.ui.common.plot;

/** Measures texts without a toolkit: every letter is as wide as the next. */
public final class EvenRuler implements Ruler {
  private static final double LETTER = 7;

  @Override
  public double textWidth(String text) {
    return LETTER * text.length();
  }

  @Override
  public double fontSize() {
    return 12;
  }

  @Override
  public String fontFamily() {
    return "System";
  }

  @Override
  public double ascent() {
    return 11;
  }

  @Override
  public double descent() {
    return 3;
  }
}
