package chalkgrad.training;

import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Work that is done piece by piece with a copy of a run's parameters: blocks of rows that go
 * through the network, and what is made of their outcome.
 */
final class Passes {
  private static final int BLOCK = 256;

  /** Of a large network fewer rows at a time, so that a block takes no more products than this. */
  private static final int BLOCK_PRODUCTS = 30_000_000;

  /** Blocks of whole tiles of the kernels. */
  private static final int LEAST_BLOCK = 4;

  private final TrainingRun run;
  private final Parameters theta;
  private final Backpropagation pass;
  private final Activity activity;
  private final int block;
  private Parameters gradient;
  private final Deque<BooleanSupplier> todo = new ArrayDeque<>();

  Passes(TrainingRun run) {
    this.run = run;
    this.theta = new Parameters(run.shape());
    TrainingSpec training = run.spec().training();
    this.pass =
        new Backpropagation(
            run.objective(), training.penalty(), KernelChoice.ofProcess().following(), null);
    int affordable = BLOCK_PRODUCTS / run.shape().size();
    this.block = Math.clamp(affordable - affordable % LEAST_BLOCK, LEAST_BLOCK, BLOCK);
    this.activity = new Activity(run.shape(), block);
  }

  /** Copies the parameters as they are now; what was still to do is dropped. */
  void begin() {
    System.arraycopy(run.parameters().vector(), 0, theta.vector(), 0, theta.vector().length);
    todo.clear();
  }

  /** Rows of one block at most. */
  int block() {
    return block;
  }

  /** Cuts rows into blocks. */
  List<Supplier<Matrix>> blocks(Matrix x) {
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < x.rows(); first += block) {
      Matrix rows = x.rows(first, Math.min(block, x.rows() - first));
      blocks.add(() -> rows);
    }
    return blocks;
  }

  /** Sends blocks through the network to those who make something of them. */
  void plan(List<Supplier<Matrix>> blocks, RowSink... sinks) {
    for (int i = 0; i < blocks.size(); i++) {
      Supplier<Matrix> rows = blocks.get(i);
      int first = i * block;
      plan(() -> send(rows.get(), first, sinks));
    }
    for (RowSink sink : sinks) {
      plan(sink::close);
    }
  }

  /**
   * Sends rows through the network, and their errors back, to somebody who makes something of both.
   *
   * @param x their inputs, cut into blocks here
   * @param y their targets
   */
  void planThereAndBack(Matrix x, Matrix y, RowSink sink) {
    for (int first = 0; first < x.rows(); first += block) {
      int start = first;
      int count = Math.min(block, x.rows() - first);
      plan(() -> {
        Matrix inputs = x.rows(start, count);
        Activity outcome = activity.rows(count);
        gradient = gradient == null ? new Parameters(run.shape()) : gradient;
        pass.forward(theta, inputs, outcome);
        pass.backward(theta, inputs, y.rows(start, count), outcome, gradient);
        sink.take(start, inputs, outcome);
      });
    }
    plan(sink::close);
  }

  /** The parameters that the work is done with. */
  Parameters parameters() {
    return theta;
  }

  /** Does something once. */
  void plan(Runnable once) {
    todo.add(() -> {
      once.run();
      return true;
    });
  }

  /** Does something piece by piece until it says that it is done. */
  void planPieces(BooleanSupplier piece) {
    todo.add(piece);
  }

  private void send(Matrix inputs, int first, RowSink... sinks) {
    Activity outcome = activity.rows(inputs.rows());
    pass.forward(theta, inputs, outcome);
    for (RowSink sink : sinks) {
      sink.take(first, inputs, outcome);
    }
  }

  /**
   * Works on, at least one piece; stops when there is nothing left (true) or when it may not go on
   * (false).
   */
  boolean advance(BooleanSupplier mayGoOn) {
    do {
      BooleanSupplier next = todo.peek();
      if (next == null) {
        return true;
      }
      if (next.getAsBoolean()) {
        todo.poll();
      }
    } while (mayGoOn.getAsBoolean());
    return todo.isEmpty();
  }

  boolean isDone() {
    return todo.isEmpty();
  }
}
