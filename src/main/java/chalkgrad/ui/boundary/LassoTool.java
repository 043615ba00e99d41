package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/**
 * Selects what lies within a freehand loop; a drag that begins on the selection moves it. With
 * Shift the loop adds to the selection.
 */
final class LassoTool implements Tool {
  private static final String LOOP =
      "M8 1.6 C12.2 1.6 15 3.6 15 6.2 C15 8.8 12.2 10.8 8 10.8 C3.8 10.8 1 8.8 1 6.2 "
          + "C1 3.6 3.8 1.6 8 1.6 M4.2 10 C2.6 11 3 12.6 4.4 12.6 C6 12.6 5.6 14.2 4.6 15.2";

  private final List<Pointer> loop = new ArrayList<>();
  private Moving moving;

  @Override
  public String id() {
    return "lasso";
  }

  @Override
  public Node icon() {
    return LineIcon.of(LOOP);
  }

  @Override
  public KeyCode key() {
    return KeyCode.L;
  }

  @Override
  public boolean hasSize() {
    return false;
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    loop.clear();
    boolean movable = Tools.refusalToMove(sketch.map().plot()).isEmpty();
    moving = movable ? Moving.at(sketch, at, true) : null;
    if (moving == null) {
      loop.add(at);
    }
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {
    if (moving != null) {
      moving.to(sketch, way.getLast());
    } else {
      loop.addAll(way.subList(1, way.size()));
      sketch.showLoop(loop);
    }
  }

  /** A click on nothing is an empty loop: it selects nothing. */
  @Override
  public void release(Sketch sketch) {
    if (moving == null) {
      sketch.showLoop(List.of());
      Set<Long> chosen = new HashSet<>();
      if (!loop.isEmpty() && loop.getLast().other()) {
        chosen.addAll(sketch.selected());
      }
      Dataset data = sketch.data();
      for (int row = 0; row < data.rows(); row++) {
        SampleMap map = sketch.map();
        if (map.isInSight(data, row) && holds(map.x(data, row), map.y(data, row))) {
          chosen.add(data.id(row));
        }
      }
      sketch.select(chosen);
    }
    moving = null;
  }

  /** Whether a ray to the right crosses the loop an odd number of times. */
  private boolean holds(double x, double y) {
    boolean inside = false;
    for (int i = 0, j = loop.size() - 1; i < loop.size(); j = i++) {
      Pointer a = loop.get(i);
      Pointer b = loop.get(j);
      boolean crosses = a.y() > y != b.y() > y;
      if (crosses && x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x()) {
        inside = !inside;
      }
    }
    return inside;
  }
}
