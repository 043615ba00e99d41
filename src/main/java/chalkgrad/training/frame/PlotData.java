package chalkgrad.training.frame;

import chalkgrad.data.Dataset;
import chalkgrad.data.split.Split;

/**
 * The samples and the plane in which they are drawn. With one raw column x a plot has x to the
 * right and the target upwards; with two or more it has two raw columns as axes, or the first two
 * principal components of all.
 *
 * @param viewport what of the plane is shown
 */
public record PlotData(
    Dataset dataset, Split split, PlotAxis horizontal, PlotAxis vertical, Viewport viewport) {
  /**
   * A plane along raw columns.
   *
   * @param yColumn raw column of the vertical axis; −1: the target
   */
  public PlotData(Dataset dataset, Split split, int xColumn, int yColumn, Viewport viewport) {
    this(
        dataset,
        split,
        new PlotAxis.Column(xColumn),
        yColumn < 0 ? new PlotAxis.Target() : new PlotAxis.Column(yColumn),
        viewport);
  }

  public int rows() {
    return dataset.rows();
  }

  public double x(int row) {
    return horizontal.value(dataset, row);
  }

  public double y(int row) {
    return vertical.value(dataset, row);
  }

  /** Whether the vertical axis is the target, so that the network is a curve and not a map. */
  public boolean isCurve() {
    return vertical instanceof PlotAxis.Target;
  }

  /** Whether the axes are raw columns or the target, so that a place says what a sample is. */
  public boolean isAlongColumns() {
    return !(horizontal instanceof PlotAxis.Component);
  }

  public String xLabel() {
    return horizontal.label(dataset);
  }

  public String yLabel() {
    return vertical.label(dataset);
  }
}
