package chalkgrad.engine.matrix;

import java.util.function.Supplier;

/**
 * Which kernels compute. A choice begins with the portable ones; once others are known to be faster
 * they are taken, and whoever follows the choice uses them from the next operation on. All kernels
 * give the same bits, so nobody can tell when that was.
 *
 * <p>For any number of threads; what {@link #following()} gives is for one.
 */
public final class KernelChoice {
  private static final KernelChoice OF_PROCESS = new KernelChoice();

  private volatile Supplier<Kernels> faster;

  /** The choice that everybody in this process follows who has not been given another. */
  public static KernelChoice ofProcess() {
    return OF_PROCESS;
  }

  /** Has everybody go over to other kernels; the maker is asked once by each follower. */
  public void take(Supplier<Kernels> maker) {
    faster = maker;
  }

  /**
   * Has everybody go over to the kernels on vectors, fast or not ({@link KernelWarmUp} tells).
   *
   * @throws IllegalStateException if this Java was started without their module
   */
  public void takeVectors() {
    KernelWarmUp.requireModule();
    take(VectorKernels::new);
  }

  /** Kernels that are the portable ones until faster ones are taken. */
  public Kernels following() {
    return new FollowingKernels(this);
  }

  /** What is used now, for reports. */
  public String text() {
    return make().text();
  }

  /** The maker of faster kernels, or {@code null} as long as there is none. */
  Supplier<Kernels> faster() {
    return faster;
  }

  private Kernels make() {
    Supplier<Kernels> maker = faster;
    return maker == null ? Kernels.portable() : maker.get();
  }
}
