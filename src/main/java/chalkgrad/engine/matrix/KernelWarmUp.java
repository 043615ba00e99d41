package chalkgrad.engine.matrix;

import chalkgrad.base.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Has the kernels on vectors compiled before anybody relies on them: until the second compiler of
 * the virtual machine has had its turn every vector is an object, and they are a hundred times
 * slower than later. All their loops are exercised, on shapes of real layers, until each is faster
 * than the portable one. Where that never happens, as on a processor without the instructions, the
 * portable kernels stay.
 */
public final class KernelWarmUp {
  private static final String MODULE = "jdk.incubator.vector";
  private static final int CALLS = 64;

  /** The second compiler takes a method after some thousand calls. */
  private static final int LEAST_ROUNDS = 150;

  /** Small shapes are left to the portable kernels, so the same work is compared with itself. */
  private static final double NEARLY = 1.5;

  private final LongSupplier nanos;
  private final Kernels portable = Kernels.portable();
  private final Kernels vectors;
  private final List<Exercise> exercises = new ArrayList<>();

  /** Something that kernels do, and the fastest rounds of it: other work may disturb the rest. */
  private static final class Exercise {
    final Consumer<Kernels> work;
    long portableNanos = Long.MAX_VALUE;
    long vectorNanos = Long.MAX_VALUE;

    Exercise(Consumer<Kernels> work) {
      this.work = work;
    }
  }

  /**
   * @param nanos a clock; it decides when kernels are fast, never what they compute
   * @throws IllegalStateException unless {@link #isPossible()}
   */
  public KernelWarmUp(LongSupplier nanos) {
    requireModule();
    this.nanos = nanos;
    this.vectors = new VectorKernels();
    int[][] shapes = {{10, 2, 4}, {10, 8, 8}, {25, 20, 16}, {13, 17, 29}, {26, 20, 45}, {7, 3, 33}};
    RandomStream random = RandomStream.of(1, "kernel-warm-up", 0);
    for (int[] shape : shapes) {
      addProducts(random, shape[0], shape[1], shape[2]);
      addFunctions(random, shape[0], shape[2]);
    }
  }

  /** Whether this Java was started with the module that has vectors. */
  public static boolean isPossible() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  static void requireModule() {
    if (!isPossible()) {
      throw new IllegalStateException("Java was started without the module " + MODULE);
    }
  }

  private static Matrix random(RandomStream random, int rows, int columns) {
    var matrix = new Matrix(rows, columns);
    for (int i = 0; i < matrix.array().length; i++) {
      matrix.array()[i] = random.nextGaussian();
    }
    return matrix;
  }

  private void addProducts(RandomStream random, int m, int k, int n) {
    Matrix c = random(random, m, n);
    Matrix a = random(random, m, k);
    Matrix b = random(random, k, n);
    Matrix left = random(random, k, m);
    Matrix right = random(random, n, k);
    Matrix r = random(random, 1, n);
    exercises.add(new Exercise(kernels -> kernels.affine(c, a, b, r)));
    exercises.add(new Exercise(kernels -> kernels.productLeftTransposed(c, left, b)));
    exercises.add(new Exercise(kernels -> kernels.productRightTransposed(c, a, right)));
  }

  private void addFunctions(RandomStream random, int rows, int columns) {
    Matrix z = random(random, rows, columns);
    Matrix a = new Matrix(rows, columns);
    for (ElementFunction f : ElementFunction.values()) {
      exercises.add(new Exercise(kernels -> kernels.apply(f, z, a)));
    }
  }

  /**
   * Exercises until the vectors win everywhere.
   *
   * @param budget for so many nanoseconds at most
   * @return whether they have won
   */
  public boolean run(long budget) {
    long start = nanos.getAsLong();
    int rounds = 0;
    boolean won = false;
    while (!won && nanos.getAsLong() - start < budget) {
      exercises.forEach(this::exercise);
      rounds++;
      won = rounds >= LEAST_ROUNDS && exercises.stream().allMatch(KernelWarmUp::isWon);
    }
    return won;
  }

  private void exercise(Exercise exercise) {
    exercise.portableNanos = Math.min(exercise.portableNanos, time(exercise, portable));
    exercise.vectorNanos = Math.min(exercise.vectorNanos, time(exercise, vectors));
  }

  private static boolean isWon(Exercise exercise) {
    return exercise.vectorNanos <= NEARLY * exercise.portableNanos;
  }

  private long time(Exercise exercise, Kernels kernels) {
    long start = nanos.getAsLong();
    for (int i = 0; i < CALLS; i++) {
      exercise.work.accept(kernels);
    }
    return nanos.getAsLong() - start;
  }

  /**
   * Warms up and, if the vectors win, has everybody use them who follows the choice.
   *
   * @param budget for so many nanoseconds at most
   * @return whether they have won
   */
  public boolean run(long budget, KernelChoice choice) {
    boolean won = run(budget);
    if (won) {
      choice.takeVectors();
    }
    return won;
  }
}
