package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.data.Task;

/** The names of catalogue members as the user reads them, found by the ids that files use. */
public final class Names {
  private static final Messages MESSAGES = Messages.of(Names.class);

  private Names() {}

  public static String activation(String id) {
    return MESSAGES.text("activation." + id);
  }

  public static String loss(String id) {
    return MESSAGES.text("loss." + id);
  }

  public static String optimizer(String id) {
    return MESSAGES.text("optimizer." + id);
  }

  public static String schedule(String id) {
    return MESSAGES.text("schedule." + id);
  }

  public static String initializer(String id) {
    return MESSAGES.text("initializer." + id);
  }

  public static String scaling(String id) {
    return MESSAGES.text("scaling." + id);
  }

  /**
   * One sentence about a member of a catalogue.
   *
   * @param kind activation, loss, optimizer, schedule, initializer or scaling
   */
  public static String hint(String kind, String id) {
    return MESSAGES.text(kind + "." + id + ".hint");
  }

  public static String task(Task task) {
    return MESSAGES.text("task." + task.id());
  }

  public static String part(Part part) {
    return MESSAGES.text("part." + part.id());
  }
}
