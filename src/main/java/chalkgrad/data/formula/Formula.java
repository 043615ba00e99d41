package chalkgrad.data.formula;

/**
 * A formula of x, or of x1 and x2, that was typed:
 *
 * <pre>
 * formula    = and {"or" and}
 * and        = not {"and" not}
 * not        = "not" not | comparison
 * comparison = sum {("&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "==" | "!=") sum}
 * sum        = product {("+" | "-") product}
 * product    = signed {("*" | "/" | "%") signed | power}
 * signed     = {"+" | "-"} power
 * power      = primary ["^" signed]
 * primary    = number | name | function "(" formula {"," formula} ")" | "(" formula ")"
 * </pre>
 *
 * <p>A product needs no sign where a name or a parenthesis follows ({@code 2x}, {@code x sin(x)}).
 * Powers are as in books: −x² is −(x²), 2^3^2 is 2^9. {@code 0 < x < 1} means both. Arithmetic is
 * that of {@code double} with {@link StrictMath}, so a formula has the same bits on every machine.
 */
public final class Formula {
  private final Term term;
  private final boolean plane;

  Formula(Term term, boolean plane) {
    this.term = term;
    this.plane = plane;
  }

  /**
   * Reads a formula.
   *
   * @throws chalkgrad.base.UserException saying what is wrong, at which character, and what to do
   */
  public static Formula parse(String expression) {
    return new FormulaParser(expression).parse();
  }

  /** Whether it is of x1 and x2, and not of x. */
  public boolean isPlane() {
    return plane;
  }

  /** Whether it is true or false, and no number. */
  public boolean isCondition() {
    return term.isCondition();
  }

  /**
   * The value of a function; 1 or 0 for a condition that is true or false. Not finite where there
   * is none.
   *
   * @param first x or x1
   * @param second x2; ignored by a formula of x
   */
  public double at(double first, double second) {
    return term.value().at(first, second);
  }
}
