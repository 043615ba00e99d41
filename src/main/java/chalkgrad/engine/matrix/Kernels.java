package chalkgrad.engine.matrix;

/**
 * The inner loops of a layer. Every implementation must give the same bits: each entry of a product
 * is accumulated with {@link Fma#fma} strictly in the order of k, from the bias or from 0 on.
 *
 * <p>Shapes are checked; arguments must not overlap. Only the first argument is changed.
 */
public interface Kernels {
  /** C = A·B + 1·r with C m×n, A m×k, B k×n, r 1×n: {@code c[i][j] = r[j] + Σₖ a[i][k] b[k][j]}. */
  void affine(Matrix c, Matrix a, Matrix b, Matrix r);

  /** C = Aᵀ·B with C m×n, A k×m, B k×n: {@code c[i][j] = Σₖ a[k][i] b[k][j]}. */
  void productLeftTransposed(Matrix c, Matrix a, Matrix b);

  /** C = A·Bᵀ with C m×n, A m×k, B n×k: {@code c[i][j] = Σₖ a[i][k] b[j][k]}. */
  void productRightTransposed(Matrix c, Matrix a, Matrix b);

  /** The 1×n vector becomes the sum of the rows of the matrix, added from the first row on. */
  void sumRows(Matrix row, Matrix matrix);

  /** A ⊙= B: {@code a[i][j] *= b[i][j]}. */
  void multiplyElements(Matrix a, Matrix b);

  /** B = f(A), entry by entry; only B is changed, which may be A itself. */
  void apply(ElementFunction f, Matrix a, Matrix b);

  /** What they are, for reports: "portable", or how wide their vectors are. */
  String text();

  /** The kernels that run everywhere, for one thread. */
  static Kernels portable() {
    return new PortableKernels();
  }
}
