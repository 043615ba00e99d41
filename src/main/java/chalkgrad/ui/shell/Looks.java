package chalkgrad.ui.shell;

import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.SystemLooks;
import chalkgrad.ui.theme.ThemeChoice;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How the window looks: the theme and the scale, both remembered, and what comes of them. */
public final class Looks {
  /** The steps of the scale in percent. */
  static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

  private static final Setting<String> THEME =
      Setting.text("looks.theme", ThemeChoice.SYSTEM.id(), id -> ThemeChoice.of(id).isPresent());
  private static final Setting<Double> SCALE =
      Setting.number("looks.scale", SCALES.getFirst(), SCALES.getFirst(), SCALES.getLast());
  private static final double MOST = SCALES.getLast() / 100.0;

  private final Workbench workbench;
  private final ObjectProperty<String> theme;
  private final ObjectProperty<Double> scale;
  private final ReadOnlyDoubleWrapper magnification = new ReadOnlyDoubleWrapper(this, "size", 1);

  /** Held here, because the system's own list of listeners holds it only as long as we do. */
  private final InvalidationListener systemChanged = changed -> dress();

  public Looks(Workbench workbench, Settings settings) {
    this.workbench = workbench;
    theme = settings.property(THEME);
    scale = settings.property(SCALE);
    theme.addListener((property, before, now) -> dress());
    scale.addListener((property, before, now) -> magnify());
    workbench.palette().addListener((property, before, now) -> magnify());
    Platform.getPreferences().addListener(new WeakInvalidationListener(systemChanged));
    dress();
    magnify();
  }

  public ThemeChoice theme() {
    return ThemeChoice.of(theme.get()).orElse(ThemeChoice.SYSTEM);
  }

  public void setTheme(ThemeChoice choice) {
    theme.set(choice.id());
    // Pictures set the palette alone; the same choice once more brings its own back.
    dress();
  }

  /** From light to dark or back. */
  void toggleTheme() {
    setTheme(workbench.palette().get().dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
  }

  /** The scale in percent. */
  public int scale() {
    return (int) Math.rint(scale.get());
  }

  /** Sets the scale to some percent, 100 to 200. */
  public void setScale(int percent) {
    scale.set((double) Math.clamp(percent, SCALES.getFirst(), SCALES.getLast()));
  }

  /** The next larger or smaller of the usual scales. */
  void step(int direction) {
    int now = scale();
    setScale(
        direction > 0
            ? SCALES.stream().filter(each -> each > now).findFirst().orElse(now)
            : SCALES.reversed().stream().filter(each -> each < now).findFirst().orElse(now));
  }

  /** By how much the window's contents are larger than at 100 percent in the light theme. */
  public ReadOnlyDoubleProperty magnification() {
    return magnification.getReadOnlyProperty();
  }

  private void dress() {
    workbench.palette().set(theme().palette(SystemLooks.now()));
  }

  private void magnify() {
    double wanted = scale.get() / 100 * workbench.palette().get().enlargement();
    magnification.set(Math.min(MOST, wanted));
  }
}
