package chalkgrad.ui.boundary;

import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Drags one sample, or the selection if the sample belongs to it. */
final class MoveTool implements Tool {
  private Moving moving;

  @Override
  public String id() {
    return "move";
  }

  @Override
  public Node icon() {
    return Controls.icon(BootstrapIcons.ARROWS_MOVE);
  }

  @Override
  public KeyCode key() {
    return KeyCode.V;
  }

  @Override
  public boolean hasSize() {
    return false;
  }

  @Override
  public String refusal(PlotData plot) {
    return Tools.refusalToMove(plot);
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    moving = Moving.at(sketch, at, false);
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {
    if (moving != null) {
      moving.to(sketch, way.getLast());
    }
  }
}
