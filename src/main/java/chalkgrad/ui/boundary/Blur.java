package chalkgrad.ui.boundary;

/**
 * Softens a grid so that the 0.5 contour of a field of zeros and ones is a smooth line and no
 * staircase: weights 1, 2, 1 along rows, then along columns. The rim is continued outwards.
 */
final class Blur {
  private static final int ROUNDS = 1;

  private Blur() {}

  /**
   * @param grid row-major size × size, changed
   * @param spare as long as the grid, overwritten
   */
  static void apply(float[] grid, int size, float[] spare) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
          int at = row * size + column;
          float before = grid[column == 0 ? at : at - 1];
          float after = grid[column == size - 1 ? at : at + 1];
          spare[at] = 0.25f * before + 0.5f * grid[at] + 0.25f * after;
        }
      }
      for (int row = 0; row < size; row++) {
        for (int column = 0; column < size; column++) {
          int at = row * size + column;
          float above = spare[row == 0 ? at : at - size];
          float below = spare[row == size - 1 ? at : at + size];
          grid[at] = 0.25f * above + 0.5f * spare[at] + 0.25f * below;
        }
      }
    }
  }
}
