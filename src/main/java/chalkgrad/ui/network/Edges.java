package chalkgrad.ui.network;

import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.network.NetworkLayout.Column;
import java.util.Arrays;

/**
 * The weights between drawn neurons as lines: where they run, which never changes, and how strong
 * each looks, which is taken from the weights of every frame. Strength is a level out of {@value
 * #LEVELS}, so that a change too small to be seen is no change and lines of one look are drawn in
 * one go.
 */
final class Edges {
  /** Steps of strength for each sign. */
  static final int LEVELS = 20;

  /** The look of a weight that is not a number or infinite. */
  static final int BROKEN = 2 * LEVELS;

  /** The look of an edge that is too weak to be among the strongest. */
  static final int HIDDEN = -1;

  /** Of more edges than this, the strongest are drawn. */
  static final int MOST_DRAWN = 2000;

  /** The |w| at which a line has about three quarters of its full width. */
  private static final double FULL_WEIGHT = 2.5;

  private final NetworkLayout layout;
  private final int[] layer;
  private final int[] from;
  private final int[] to;
  private final double[] fromY;
  private final double[] toY;
  private byte[] looks;
  private byte[] spare;

  Edges(NetworkLayout layout) {
    this.layout = layout;
    int count = 0;
    for (int l = 1; l < layout.columns().size(); l++) {
      Column left = layout.columns().get(l - 1);
      count += layout.isMatrix(l) ? 0 : left.drawn() * layout.columns().get(l).drawn();
    }
    layer = new int[count];
    from = new int[count];
    to = new int[count];
    fromY = new double[count];
    toY = new double[count];
    looks = new byte[count];
    spare = new byte[count];
    Arrays.fill(looks, (byte) HIDDEN);
    int next = 0;
    for (int l = 1; l < layout.columns().size(); l++) {
      next = layout.isMatrix(l) ? next : place(l, next);
    }
  }

  private int place(int l, int first) {
    Column left = layout.columns().get(l - 1);
    Column right = layout.columns().get(l);
    int next = first;
    for (int i = 0; i < left.drawn(); i++) {
      for (int j = 0; j < right.drawn(); j++) {
        layer[next] = l;
        from[next] = left.neuron(i);
        to[next] = right.neuron(j);
        fromY[next] = left.y(i);
        toY[next] = right.y(j);
        next++;
      }
    }
    return next;
  }

  /**
   * Takes the weights of a network of the layout's shape.
   *
   * @return whether any line looks different now
   */
  boolean update(NetworkView network) {
    int[] histogram = new int[LEVELS + 1];
    for (int e = 0; e < spare.length; e++) {
      NetworkView.Layer weights = network.layers().get(layer[e] - 1);
      int look = look(weights.weight(from[e], to[e]));
      spare[e] = (byte) look;
      histogram[strength(look)]++;
    }
    hideWeakest(histogram);
    byte[] before = looks;
    looks = spare;
    spare = before;
    return !Arrays.equals(looks, before);
  }

  private void hideWeakest(int[] histogram) {
    int weakest = LEVELS;
    int drawn = histogram[LEVELS];
    while (weakest > 0 && drawn + histogram[weakest - 1] <= MOST_DRAWN) {
      drawn += histogram[--weakest];
    }
    int room = MOST_DRAWN - drawn;
    for (int e = 0; weakest > 0 && e < spare.length; e++) {
      int strength = strength(spare[e]);
      if (strength < weakest - 1 || (strength == weakest - 1 && room-- <= 0)) {
        spare[e] = HIDDEN;
      }
    }
  }

  /**
   * The look of a weight: 0, 1, … for positive ones, {@link #LEVELS} and up for negative ones,
   * {@link #BROKEN}.
   */
  static int look(double weight) {
    if (!Double.isFinite(weight)) {
      return BROKEN;
    }
    double share = Math.tanh(Math.abs(weight) / FULL_WEIGHT);
    int level = (int) Math.min(LEVELS - 1, share * LEVELS);
    return weight < 0 ? LEVELS + level : level;
  }

  /** The strength of a look, from 0 to {@link #LEVELS} for a broken one. */
  static int strength(int look) {
    return look == BROKEN ? LEVELS : look % LEVELS;
  }

  /** Width of a line at a strength, where the thickest is {@code thickest}. */
  static double lineWidth(int strength, double thickest) {
    return strength == LEVELS ? 1.5 : 0.5 + (thickest - 0.5) * (strength + 0.5) / LEVELS;
  }

  /** The thickest line that suits the neurons' size. */
  double thickest() {
    double size = NetworkLayout.MAX_SIZE;
    for (Column column : layout.columns()) {
      size = Math.min(size, column.size());
    }
    return Math.clamp(size * 0.16, 2, 7);
  }

  int count() {
    return layer.length;
  }

  /** Number of edges that are not {@link #HIDDEN}. */
  int drawn() {
    return Math.min(count(), MOST_DRAWN);
  }

  int look(int edge) {
    return looks[edge];
  }

  int layer(int edge) {
    return layer[edge];
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  double x1(int edge) {
    return layout.columns().get(layer[edge] - 1).rightEdge();
  }

  double y1(int edge) {
    return fromY[edge];
  }

  double x2(int edge) {
    return layout.columns().get(layer[edge]).leftEdge();
  }

  double y2(int edge) {
    return toY[edge];
  }
}
