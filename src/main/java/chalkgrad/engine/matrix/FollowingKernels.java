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
  public void affine(Matrix c, Matrix a, Matrix b, Matrix r) {
    now().affine(c, a, b, r);
  }

  @Override
  public void productLeftTransposed(Matrix c, Matrix a, Matrix b) {
    now().productLeftTransposed(c, a, b);
  }

  @Override
  public void productRightTransposed(Matrix c, Matrix a, Matrix b) {
    now().productRightTransposed(c, a, b);
  }

  @Override
  public void sumRows(Matrix row, Matrix matrix) {
    now().sumRows(row, matrix);
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
