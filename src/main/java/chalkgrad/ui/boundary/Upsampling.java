package chalkgrad.ui.boundary;

/**
 * Grids as pictures of more pixels: bilinear between cell centres, constant beyond the outermost
 * ones. Row 0 is the top of both.
 */
final class Upsampling {
  private Upsampling() {}

  /**
   * Values become colours: {@code low} the first of the ramp, {@code high} the last; beyond them
   * clamped, and what is not a number as {@code low}. Interpolates values, so that a ramp's sharp
   * edges stay sharp.
   *
   * @param out row-major width × height, overwritten
   */
  static void values(
      float[] grid,
      int size,
      int[] ramp,
      double low,
      double high,
      int width,
      int height,
      int[] out) {
    float scale = (float) ((ramp.length - 1) / (high - low));
    float offset = (float) (0.5 - low * scale);
    Line columns = new Line(size, width);
    Line rows = new Line(size, height);
    float[] blended = new float[size];
    for (int y = 0; y < height; y++) {
      int upper = rows.before[y] * size;
      int lower = rows.after[y] * size;
      for (int i = 0; i < size; i++) {
        blended[i] = grid[upper + i] + rows.share[y] * (grid[lower + i] - grid[upper + i]);
      }
      for (int x = 0; x < width; x++) {
        float left = blended[columns.before[x]];
        float value = left + columns.share[x] * (blended[columns.after[x]] - left);
        out[y * width + x] = ramp[Math.clamp((int) (value * scale + offset), 0, ramp.length - 1)];
      }
    }
  }

  /** Colours of cells, mixed between them channel by channel. */
  static void colours(int[] cells, int size, int width, int height, int[] out) {
    Line columns = new Line(size, width);
    Line rows = new Line(size, height);
    int[] blended = new int[size];
    for (int y = 0; y < height; y++) {
      int share = Math.round(rows.share[y] * 256);
      for (int i = 0; i < size; i++) {
        blended[i] =
            mixed(cells[rows.before[y] * size + i], cells[rows.after[y] * size + i], share);
      }
      for (int x = 0; x < width; x++) {
        int across = Math.round(columns.share[x] * 256);
        out[y * width + x] = mixed(blended[columns.before[x]], blended[columns.after[x]], across);
      }
    }
  }

  /** Opaque: a·(256 − share)/256 + b·share/256, red and blue in one multiplication. */
  private static int mixed(int a, int b, int share) {
    if (a == b) {
      return a;
    }
    int redBlue = ((a & 0xff00ff) * (256 - share) + (b & 0xff00ff) * share) >>> 8 & 0xff00ff;
    int green = ((a & 0xff00) * (256 - share) + (b & 0xff00) * share) >>> 8 & 0xff00;
    return 0xff000000 | redBlue | green;
  }

  /**
   * For each pixel of a line the cells before and after its centre, and the share of the one after.
   */
  private static final class Line {
    final int[] before;
    final int[] after;
    final float[] share;

    Line(int cells, int pixels) {
      before = new int[pixels];
      after = new int[pixels];
      share = new float[pixels];
      for (int pixel = 0; pixel < pixels; pixel++) {
        double at = Math.clamp((pixel + 0.5) * cells / pixels - 0.5, 0, cells - 1);
        before[pixel] = (int) at;
        after[pixel] = Math.min(cells - 1, before[pixel] + 1);
        share[pixel] = (float) (at - before[pixel]);
      }
    }
  }
}
