package chalkgrad.ui.boundary;

import java.util.Arrays;

/**
 * The line on which a grid of values has a given level, by marching squares: through every square
 * of four neighbouring cell centres goes the line that separates those ≥ level from the others,
 * placed by linear interpolation. Where two opposite corners are above, the mean of the four
 * decides which of them are joined.
 *
 * <p>Source: W. Lorensen, H. Cline, Marching Cubes, SIGGRAPH 1987, in two dimensions.
 */
final class Contour {
  private final float[] grid;
  private final int size;
  private final double level;
  private double[] segments = new double[256];
  private int count;

  private Contour(float[] grid, int size, double level) {
    this.grid = grid;
    this.size = size;
    this.level = level;
  }

  /**
   * The segments of the line: x1, y1, x2, y2 of each in cells from the top left corner of the grid.
   * The cells at the rim are continued to the rim, so that the line ends there and not half a cell
   * before.
   *
   * @param grid row-major, size × size, of cell centres
   */
  static double[] of(float[] grid, int size, double level) {
    Contour contour = new Contour(grid, size, level);
    for (int row = -1; row < size; row++) {
      for (int column = -1; column < size; column++) {
        contour.square(row, column);
      }
    }
    return Arrays.copyOf(contour.segments, contour.count);
  }

  private double at(int row, int column) {
    return grid[Math.clamp(row, 0, size - 1) * size + Math.clamp(column, 0, size - 1)];
  }

  private double place(int index) {
    return Math.clamp(index + 0.5, 0, size);
  }

  private void square(int row, int column) {
    double a = at(row, column);
    double b = at(row, column + 1);
    double c = at(row + 1, column + 1);
    double d = at(row + 1, column);
    int above =
        (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
    if (above == 0 || above == 15) {
      return;
    }
    double left = place(column);
    double right = place(column + 1);
    double top = place(row);
    double bottom = place(row + 1);
    double onTop = between(left, right, a, b);
    double onRight = between(top, bottom, b, c);
    double onBottom = between(left, right, d, c);
    double onLeft = between(top, bottom, a, d);
    boolean middle = a + b + c + d >= 4 * level;
    switch (above) {
      case 1, 14 -> add(left, onLeft, onTop, top);
      case 2, 13 -> add(onTop, top, right, onRight);
      case 4, 11 -> add(right, onRight, onBottom, bottom);
      case 8, 7 -> add(onBottom, bottom, left, onLeft);
      case 3, 12 -> add(left, onLeft, right, onRight);
      case 6, 9 -> add(onTop, top, onBottom, bottom);
      default -> {
        if (middle == (above == 5)) {
          add(onTop, top, right, onRight);
          add(onBottom, bottom, left, onLeft);
        } else {
          add(left, onLeft, onTop, top);
          add(right, onRight, onBottom, bottom);
        }
      }
    }
  }

  private double between(double from, double to, double valueFrom, double valueTo) {
    return valueFrom == valueTo
        ? from
        : from + (to - from) * (level - valueFrom) / (valueTo - valueFrom);
  }

  private void add(double x1, double y1, double x2, double y2) {
    if (count + 4 > segments.length) {
      segments = Arrays.copyOf(segments, 2 * segments.length);
    }
    segments[count++] = x1;
    segments[count++] = y1;
    segments[count++] = x2;
    segments[count++] = y2;
  }
}
