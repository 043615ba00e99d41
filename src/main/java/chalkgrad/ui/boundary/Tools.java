package chalkgrad.ui.boundary;

import chalkgrad.data.Task;
import chalkgrad.training.frame.PlotData;
import java.util.List;

/** The catalogue of the tools, in the order of the toolbar. */
final class Tools {
  private Tools() {}

  /** New ones, since a tool remembers its gesture. */
  static List<Tool> all() {
    return List.of(
        new PointTool(),
        new SprayTool(),
        new EraserTool(),
        new MoveTool(),
        new JitterTool(),
        new MagnetTool(),
        new LassoTool());
  }

  /** Why samples cannot be added here: every number of a sample needs an axis, or a choice. */
  static String refusalToAdd(PlotData plot) {
    return plot.dataset().columns() > 2 ? "draw.wide" : refusalToMove(plot);
  }

  /** Why samples cannot be moved here. */
  static String refusalToMove(PlotData plot) {
    if (!plot.isAlongColumns()) {
      return "draw.components";
    }
    return plot.isCurve() && plot.dataset().task() != Task.REGRESSION ? "draw.line" : "";
  }
}
