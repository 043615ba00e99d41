package chalkgrad.ui.boundary;

import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One sample for each click. */
final class PointTool implements Tool {
  @Override
  public String id() {
    return "point";
  }

  @Override
  public Node icon() {
    return Controls.icon(BootstrapIcons.RECORD_CIRCLE);
  }

  @Override
  public KeyCode key() {
    return KeyCode.P;
  }

  @Override
  public boolean hasSize() {
    return false;
  }

  @Override
  public String refusal(PlotData plot) {
    return Tools.refusalToAdd(plot);
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    sketch.add(List.of(at));
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {}
}
