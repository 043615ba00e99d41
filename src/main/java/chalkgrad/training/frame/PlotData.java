package chalkgrad.training.frame;

import chalkgrad.data.Dataset;
import chalkgrad.data.split.Split;

/**
 * The samples and the plane in which they are drawn. With one raw column x a plot has x to the
 * right and the target upwards; with two or more it has two raw columns as axes, the others held at
 * their mean over the training rows.
 *
 * @param xColumn raw column of the horizontal axis
 * @param yColumn raw column of the vertical axis; −1: the target
 * @param viewport what of the plane is shown
 */
public record PlotData(Dataset dataset, Split split, int xColumn, int yColumn, Viewport viewport) {
  public int rows() {
    return dataset.rows();
  }

  public double x(int row) {
    return dataset.feature(row, xColumn);
  }

  public double y(int row) {
    return yColumn < 0 ? dataset.target(row) : dataset.feature(row, yColumn);
  }

  /** Whether the vertical axis is the target, so that the network is a curve and not a map. */
  public boolean isCurve() {
    return yColumn < 0;
  }

  public String xLabel() {
    return dataset.featureNames().get(xColumn);
  }

  public String yLabel() {
    return yColumn < 0 ? dataset.targetName() : dataset.featureNames().get(yColumn);
  }
}
