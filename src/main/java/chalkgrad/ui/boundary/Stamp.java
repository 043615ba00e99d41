package chalkgrad.ui.boundary;

/**
 * A mark as pixels, to be put down again and again: painting a shape on a canvas costs many times
 * as much.
 *
 * @param size width and height
 * @param pixels row-major, ARGB with premultiplied colours
 */
record Stamp(int size, int[] pixels) {
  /** Samples in each direction within a pixel. */
  private static final int DETAIL = 4;

  /**
   * Cuts a stamp.
   *
   * @param scale pixels for each unit of the look
   * @param shiftX,shiftY how far the centre lies from the middle, in pixels below 1
   */
  static Stamp of(Look look, double scale, double shiftX, double shiftY) {
    int half = (int) Math.ceil(look.extent() * scale) + 1;
    int[] pixels = new int[4 * half * half];
    for (int y = 0; y < 2 * half; y++) {
      for (int x = 0; x < 2 * half; x++) {
        pixels[y * 2 * half + x] = pixel(look, scale, x - half - shiftX, y - half - shiftY);
      }
    }
    return new Stamp(2 * half, pixels);
  }

  private static int pixel(Look look, double scale, double left, double top) {
    int covered = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = 0; i < DETAIL * DETAIL; i++) {
      double x = left + (i % DETAIL + 0.5) / DETAIL;
      double y = top + (i / DETAIL + 0.5) / DETAIL;
      int colour = look.at(x / scale, y / scale);
      if (colour != Look.NOTHING) {
        covered++;
        red += colour >> 16 & 0xff;
        green += colour >> 8 & 0xff;
        blue += colour & 0xff;
      }
    }
    int all = DETAIL * DETAIL;
    return 255 * covered / all << 24 | red / all << 16 | green / all << 8 | blue / all;
  }
}
