package chalkgrad.ui.boundary;

import chalkgrad.base.RandomStream;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Scatters samples over a circle, again and again along the way of the pointer. */
final class SprayTool implements Tool {
  /** From one cloud to the next, in radii. */
  private static final double SPACING = 0.6;

  private double untilNext;

  @Override
  public String id() {
    return "spray";
  }

  @Override
  public Node icon() {
    return Controls.icon(BootstrapIcons.BRUSH);
  }

  @Override
  public KeyCode key() {
    return KeyCode.S;
  }

  @Override
  public boolean hasSize() {
    return true;
  }

  @Override
  public boolean hasDensity() {
    return true;
  }

  @Override
  public String refusal(PlotData plot) {
    return Tools.refusalToAdd(plot);
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    List<Pointer> cloud = new ArrayList<>();
    scatter(sketch, at, cloud);
    sketch.add(cloud);
    untilNext = SPACING * sketch.brush().radius().get();
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {
    double spacing = SPACING * sketch.brush().radius().get();
    List<Pointer> cloud = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      Pointer from = way.get(i - 1);
      Pointer to = way.get(i);
      double length = from.distanceTo(to);
      double at = untilNext;
      for (; at <= length; at += spacing) {
        scatter(sketch, from.towards(to, at / length), cloud);
      }
      untilNext = at - length;
    }
    sketch.add(cloud);
  }

  /** Evenly over the circle. */
  private static void scatter(Sketch sketch, Pointer centre, List<Pointer> cloud) {
    RandomStream random = sketch.random();
    double radius = sketch.brush().radius().get();
    for (int i = 0; i < sketch.brush().density().get(); i++) {
      double r = radius * Math.sqrt(random.nextDouble());
      double angle = random.nextDouble(0, 2 * Math.PI);
      double x = centre.x() + r * Math.cos(angle);
      cloud.add(new Pointer(x, centre.y() + r * Math.sin(angle), false));
    }
  }
}
