package chalkgrad.data.scaling;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of scalings, in the order in which menus show them. */
public final class Scalings {
  private static final List<Scaling> ALL =
      List.of(new NoScaling(), new MinMaxScaling(), new StandardScaling());

  private Scalings() {}

  public static List<Scaling> all() {
    return ALL;
  }

  /**
   * Finds a scaling.
   *
   * @throws UserException listing the known ids if there is none with this one
   */
  public static Scaling byId(String id) {
    for (Scaling scaling : ALL) {
      if (scaling.id().equals(id)) {
        return scaling;
      }
    }
    String known = ALL.stream().map(Scaling::id).collect(Collectors.joining(", "));
    throw new UserException(Messages.of(Scalings.class).text("error.unknown", id, known));
  }
}
