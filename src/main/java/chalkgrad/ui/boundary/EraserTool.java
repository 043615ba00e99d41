package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.RowEdits;
import chalkgrad.ui.common.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Takes away what its circle passes over. */
final class EraserTool implements Tool {
  @Override
  public String id() {
    return "erase";
  }

  @Override
  public Node icon() {
    return Controls.icon(BootstrapIcons.ERASER);
  }

  @Override
  public KeyCode key() {
    return KeyCode.X;
  }

  @Override
  public boolean hasSize() {
    return true;
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    drag(sketch, List.of(at));
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {
    Dataset data = sketch.data();
    sketch.put(RowEdits.kept(data, row -> !isPassed(sketch, data, row, way)));
  }

  private static boolean isPassed(Sketch sketch, Dataset data, int row, List<Pointer> way) {
    if (!sketch.map().isInSight(data, row)) {
      return false;
    }
    double x = sketch.map().x(data, row);
    double y = sketch.map().y(data, row);
    double reach = sketch.brush().radius().get();
    for (int i = 0; i < way.size(); i++) {
      Pointer before = way.get(Math.max(0, i - 1));
      if (before.squaredDistanceToLine(way.get(i), x, y) <= reach * reach) {
        return true;
      }
    }
    return false;
  }
}
