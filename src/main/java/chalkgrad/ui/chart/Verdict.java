package chalkgrad.ui.chart;

/**
 * What the lengths of the gradients of the layers, or of their errors δ, say about learning.
 *
 * @param layer the layer that shows it most, counted from 0; −1 if none
 * @param ratio the layer's length divided by that of the output
 * @param length the layer's length
 */
record Verdict(Kind kind, int layer, double ratio, double length) {
  /** A layer with less than this share of the output's gradient hardly learns. */
  static final double VANISHING = 0.01;

  /** A layer with more than this multiple of it is thrown about. */
  static final double GROWING = 100;

  /** A gradient of this length moves weights of usual size far beyond any minimum. */
  static final double EXPLODING = 1_000;

  /** What there is to say; {@link #id} is part of the key of the sentence. */
  enum Kind {
    /** Nothing is known yet. */
    UNKNOWN("unknown"),
    /** All are 0. */
    STILL("still"),
    VANISHING("vanishing"),
    EXPLODING("exploding"),
    GROWING("growing"),
    /** There is but one layer. */
    SINGLE("single"),
    HEALTHY("healthy");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    /** Whether learning goes wrong. */
    boolean isBad() {
      return this == STILL || this == VANISHING || this == EXPLODING || this == GROWING;
    }
  }

  /** Judges the layers from left to right, the output last; NaN where nothing is known. */
  static Verdict of(double... lengths) {
    int last = lengths.length - 1;
    if (last < 0 || Double.isNaN(lengths[last])) {
      return new Verdict(Kind.UNKNOWN, -1, Double.NaN, Double.NaN);
    }
    int smallest = 0;
    int largest = 0;
    for (int l = 1; l <= last; l++) {
      smallest = l < last && lengths[l] < lengths[smallest] ? l : smallest;
      largest = lengths[l] > lengths[largest] ? l : largest;
    }
    double output = lengths[last];
    if (lengths[largest] == 0) {
      return new Verdict(Kind.STILL, -1, Double.NaN, 0);
    }
    if (lengths[largest] > EXPLODING) {
      return verdict(Kind.EXPLODING, largest, lengths);
    }
    if (last == 0) {
      return verdict(Kind.SINGLE, 0, lengths);
    }
    if (lengths[smallest] < VANISHING * output) {
      return verdict(Kind.VANISHING, smallest, lengths);
    }
    return verdict(
        lengths[largest] > GROWING * output ? Kind.GROWING : Kind.HEALTHY,
        lengths[largest] > GROWING * output ? largest : 0,
        lengths);
  }

  private static Verdict verdict(Kind kind, int layer, double[] lengths) {
    return new Verdict(kind, layer, lengths[layer] / lengths[lengths.length - 1], lengths[layer]);
  }
}
