package chalkgrad.engine.matrix;

/**
 * The inner loops of a layer. Every implementation must give the same bits: each entry of a result
 * is accumulated with {@link Fma#fma} strictly in the order of k, starting from the entry's value
 * before the call.
 *
 * <p>Shapes are checked; arguments must not overlap. Only the first argument is changed.
 */
public interface Kernels {
  /** C += A·B with C m×n, A m×k, B k×n: {@code c[i][j] += Σₖ a[i][k] b[k][j]}. */
  void addProduct(Matrix c, Matrix a, Matrix b);

  /** C += Aᵀ·B with C m×n, A k×m, B k×n: {@code c[i][j] += Σₖ a[k][i] b[k][j]}. */
  void addProductLeftTransposed(Matrix c, Matrix a, Matrix b);

  /** C += A·Bᵀ with C m×n, A m×k, B n×k: {@code c[i][j] += Σₖ a[i][k] b[j][k]}. */
  void addProductRightTransposed(Matrix c, Matrix a, Matrix b);

  /** Every row of the matrix becomes the vector, a 1×n matrix. */
  void broadcastRow(Matrix matrix, Matrix row);

  /**
   * The 1×n vector becomes itself plus the sum of the rows of the matrix, added from the first row
   * on.
   */
  void addRowSum(Matrix row, Matrix matrix);

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
