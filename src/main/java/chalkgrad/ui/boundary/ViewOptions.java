package chalkgrad.ui.boundary;

import chalkgrad.data.Part;
import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How the boundary is shown. No part of the experiment and never undone, but remembered. */
public final class ViewOptions {
  private final BooleanProperty hard = new SimpleBooleanProperty(this, "hard", false);
  private final BooleanProperty contours = new SimpleBooleanProperty(this, "contours", false);
  private final BooleanProperty rings = new SimpleBooleanProperty(this, "rings", true);
  private final Map<Part, BooleanProperty> parts = new EnumMap<>(Part.class);

  public ViewOptions() {
    for (Part part : Part.values()) {
      parts.put(part, new SimpleBooleanProperty(this, part.id(), true));
    }
  }

  /** Takes what was chosen the last time, and keeps what is chosen from now on. */
  public void remember(Settings settings) {
    remember(settings, hard, "plot.hard");
    remember(settings, contours, "plot.contours");
    remember(settings, rings, "plot.rings");
  }

  private static void remember(Settings settings, BooleanProperty option, String name) {
    option.bindBidirectional(settings.property(Setting.flag(name, option.get())));
  }

  /** Flat regions instead of colours that pale with the certainty. */
  public BooleanProperty hard() {
    return hard;
  }

  /** Lines of equal probability or of equal prediction, with their values. */
  public BooleanProperty contours() {
    return contours;
  }

  /** Rings around the samples that are predicted wrongly. */
  public BooleanProperty rings() {
    return rings;
  }

  /** Whether the samples of a part are drawn. */
  public BooleanProperty shown(Part part) {
    return parts.get(part);
  }

  /** Calls back after each change. */
  void onChange(Runnable changed) {
    hard.addListener((source, before, now) -> changed.run());
    contours.addListener((source, before, now) -> changed.run());
    rings.addListener((source, before, now) -> changed.run());
    parts.values().forEach(p -> p.addListener((source, before, now) -> changed.run()));
  }
}
