package chalkgrad.engine.matrix;

import java.util.function.Supplier;

/** Kernels that go over to faster ones, between two operations, when a choice has been made. */
final class FollowingKernels implements Kernels {
  private final KernelChoice choice;
  private Kernels now = Kernels.portable();
  private boolean settled;

  FollowingKernels(KernelChoice choice) {
    this.choice = choice;
  }

  private Kernels now() {
    if (!settled) {
      look();
    }
    return now;
  }

  private void look() {
    Supplier<Kernels> faster = choice.faster();
    if (faster != null) {
      now = faster.get();
      settled = true;
    }
  }

  @Override
  public String text() {
    return now().text();
  }

  @Override
  public void addProduct(Matrix c, Matrix a, Matrix b) {
    now().addProduct(c, a, b);
  }

  @Override
  public void addProductLeftTransposed(Matrix c, Matrix a, Matrix b) {
    now().addProductLeftTransposed(c, a, b);
  }

  @Override
  public void addProductRightTransposed(Matrix c, Matrix a, Matrix b) {
    now().addProductRightTransposed(c, a, b);
  }

  @Override
  public void broadcastRow(Matrix matrix, Matrix row) {
    now().broadcastRow(matrix, row);
  }

  @Override
  public void addRowSum(Matrix row, Matrix matrix) {
    now().addRowSum(row, matrix);
  }

  @Override
  public void multiplyElements(Matrix a, Matrix b) {
    now().multiplyElements(a, b);
  }

  @Override
  public void apply(ElementFunction f, Matrix a, Matrix b) {
    now().apply(f, a, b);
  }
}
