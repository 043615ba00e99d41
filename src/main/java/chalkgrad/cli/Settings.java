package chalkgrad.cli;

import chalkgrad.base.UserException;
import java.util.function.Supplier;

/** Turns the value checks of the model into complaints about an option. */
final class Settings {
  private Settings() {}

  /**
   * The value.
   *
   * @throws UserException naming the option if the value is refused
   */
  static <T> T checked(String option, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | UserException refused) {
      String why = refused.getMessage();
      String text = why.startsWith("--") ? why : Texts.text("error.value", option, why);
      throw new UserException(text, refused);
    }
  }
}
