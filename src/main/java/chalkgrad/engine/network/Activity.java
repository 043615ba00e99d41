package chalkgrad.engine.network;

import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;

/**
 * Room for what the layers compute for a batch of rows: z, a, f′(z) and δ of each. Made once;
 * {@link #rows(int)} gives the same room for fewer rows without allocating again for a number of
 * rows seen before.
 */
public final class Activity {
  private final NetworkShape shape;
  private final int rows;
  private final List<Matrix> z = new ArrayList<>();
  private final List<Matrix> a = new ArrayList<>();
  private final List<Matrix> slopes = new ArrayList<>();
  private final List<Matrix> deltas = new ArrayList<>();
  private Activity fewer;

  public Activity(NetworkShape shape, int rows) {
    this.shape = shape;
    this.rows = rows;
    for (int l = 0; l < shape.depth(); l++) {
      z.add(new Matrix(rows, shape.units(l)));
      a.add(new Matrix(rows, shape.units(l)));
      slopes.add(new Matrix(rows, shape.units(l)));
      deltas.add(new Matrix(rows, shape.units(l)));
    }
  }

  private Activity(Activity whole, int rows) {
    this.shape = whole.shape;
    this.rows = rows;
    for (int l = 0; l < shape.depth(); l++) {
      z.add(whole.z.get(l).rows(0, rows));
      a.add(whole.a.get(l).rows(0, rows));
      slopes.add(whole.slopes.get(l).rows(0, rows));
      deltas.add(whole.deltas.get(l).rows(0, rows));
    }
  }

  /**
   * The room of the first {@code count} rows; the last smaller count that was asked for is kept.
   */
  public Activity rows(int count) {
    if (count == rows) {
      return this;
    }
    if (fewer == null || fewer.rows != count) {
      fewer = new Activity(this, count);
    }
    return fewer;
  }

  public int rows() {
    return rows;
  }

  /** Number of layers. */
  public int depth() {
    return shape.depth();
  }

  /** Pre-activations Z of layer l, rows × units. */
  public Matrix z(int l) {
    return z.get(l);
  }

  /** Activations A of layer l. */
  public Matrix a(int l) {
    return a.get(l);
  }

  /** f′(Z) of layer l. */
  public Matrix slopes(int l) {
    return slopes.get(l);
  }

  /** δ = ∂C/∂Z of layer l. */
  public Matrix delta(int l) {
    return deltas.get(l);
  }

  /** Whether no pre-activation is NaN or infinite. */
  public boolean areFinite() {
    boolean finite = true;
    for (int l = 0; l < z.size(); l++) {
      finite &= z.get(l).isFinite();
    }
    return finite;
  }

  /** The activations of the output layer. */
  public Matrix output() {
    return a.getLast();
  }

  /** The pre-activations of the output layer. */
  public Matrix logits() {
    return z.getLast();
  }
}
