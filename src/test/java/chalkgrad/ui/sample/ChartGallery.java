package chalkgrad.ui.sample;

import chalkgrad.ui.theme.Palette;

final class ChartGallery {
  static void paint(Palette palette) {}
}
