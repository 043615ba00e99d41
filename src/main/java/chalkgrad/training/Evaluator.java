package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.Scores;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Loss and score of a network on any number of rows, a block of rows at a time; allocates nothing
 * per call but the answer.
 */
final class Evaluator {
  private static final int BLOCK = 256;

  private final Backpropagation pass;
  private final Loss loss;
  private final Task task;
  private final Activity activity;
  private final Map<Part, List<Block>> blocks = new EnumMap<>(Part.class);

  /** Some rows of a part, as windows, and the room for what the layers compute for them. */
  private record Block(Matrix x, Matrix y, Activity room) {}

  Evaluator(Parameters theta, Prepared data, Backpropagation pass, Loss loss) {
    this.pass = pass;
    this.loss = loss;
    this.task = data.dataset().task();
    this.activity = new Activity(theta.shape(), BLOCK);
    for (Part part : Part.values()) {
      blocks.put(part, data.has(part) ? blocks(data.x(part), data.y(part)) : List.of());
    }
  }

  private List<Block> blocks(Matrix x, Matrix y) {
    List<Block> blocks = new ArrayList<>();
    for (int first = 0; first < x.rows(); first += BLOCK) {
      int count = Math.min(BLOCK, x.rows() - first);
      blocks.add(new Block(x.rows(first, count), y.rows(first, count), activity.rows(count)));
    }
    return blocks;
  }

  /** Data loss, and accuracy (as decided, or argmax) or R². */
  Scores scores(Parameters theta, Part part, Decision decision) {
    double lossSum = 0;
    double good = 0;
    double squares = 0;
    double sum = 0;
    double sumOfSquares = 0;
    int n = 0;
    for (Block block : blocks.get(part)) {
      Activity rows = block.room();
      Matrix output = pass.forward(theta, block.x(), rows);
      n += output.rows();
      for (int row = 0; row < output.rows(); row++) {
        lossSum += loss.ofRow(rows.logits(), output, block.y(), row);
        if (task == Task.REGRESSION) {
          double target = block.y().get(row, 0);
          double error = output.get(row, 0) - target;
          squares += error * error;
          sum += target;
          sumOfSquares += target * target;
        }
      }
      good += task == Task.REGRESSION ? 0 : right(output, block.y(), decision);
    }
    double spread = sumOfSquares - sum * sum / n;
    double r2 = spread > 0 ? 1 - squares / spread : Double.NaN;
    return new Scores(lossSum / n, task == Task.REGRESSION ? r2 : good / n);
  }

  /** How many rows are classified rightly. */
  static int right(Matrix output, Matrix targets, Decision decision) {
    int count = 0;
    for (int row = 0; row < output.rows(); row++) {
      count += isRight(output, targets, row, decision) ? 1 : 0;
    }
    return count;
  }

  private static boolean isRight(Matrix output, Matrix targets, int row, Decision decision) {
    if (output.columns() == 1) {
      return decision.predicted(output.get(row, 0)) == targets.get(row, 0);
    }
    return targets.get(row, argmax(output, row)) == 1;
  }

  /** The column of the largest entry; the first one on a tie. */
  static int argmax(Matrix matrix, int row) {
    int best = 0;
    for (int j = 1; j < matrix.columns(); j++) {
      if (matrix.get(row, j) > matrix.get(row, best)) {
        best = j;
      }
    }
    return best;
  }
}
