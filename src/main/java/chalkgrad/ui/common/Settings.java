package chalkgrad.ui.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the window remembers from one start to the next, as properties by {@link Setting}. Used on
 * the FX thread. What it does not know, such as what a newer version remembers, it keeps.
 */
public final class Settings {
  private final Map<String, Object> values;
  private final Map<String, ObjectProperty<?>> properties = new HashMap<>();
  private final Consumer<Map<String, Object>> keeper;

  /** Settings that last as long as this object: for tests, pictures and films. */
  public Settings() {
    this(Map.of(), values -> {});
  }

  /**
   * @param values those of the last time, by name: Booleans, Numbers, Strings and lists of Strings
   * @param keeper given all of them after each change; must not block
   */
  public Settings(Map<String, Object> values, Consumer<Map<String, Object>> keeper) {
    this.values = new TreeMap<>(values);
    this.keeper = keeper;
  }

  /** A setting, to bind to and to set; always the same property. */
  public <T> ObjectProperty<T> property(Setting<T> setting) {
    @SuppressWarnings("unchecked") // Put there below by this same setting.
    ObjectProperty<T> known = (ObjectProperty<T>) properties.get(setting.name());
    if (known != null) {
      return known;
    }
    ObjectProperty<T> made =
        new SimpleObjectProperty<>(this, setting.name(), setting.read(values.get(setting.name())));
    made.addListener((property, before, now) -> keep(setting.name(), now));
    properties.put(setting.name(), made);
    return made;
  }

  public <T> T get(Setting<T> setting) {
    return property(setting).get();
  }

  /** Sets a value; it is written soon. */
  public <T> void set(Setting<T> setting, T value) {
    property(setting).set(value);
  }

  private void keep(String name, Object value) {
    if (value == null) {
      values.remove(name);
    } else {
      values.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
    }
    keeper.accept(Map.copyOf(values));
  }
}
