package chalkgrad.ui.predict;

import chalkgrad.base.UserException;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.NewRows;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.Predictor;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;

/**
 * Asks the network as it is now about rows that it has never seen. While it trains the answers
 * follow, twice a second at most. Everything that takes time happens in the background; properties
 * change on the FX thread.
 */
final class PredictModel {
  /** Between two looks at a network that trains. */
  private static final long PAUSE_NANOS = 500_000_000;

  /** A larger network is looked at when it rests: its numbers are copied each time. */
  private static final int LARGEST_FOLLOWED = 200_000;

  /** So many rows tell well enough where the middle of a column is. */
  private static final int SAMPLED = 1000;

  private final Workbench workbench;
  private final Executor background;
  private final Executor foreground;
  private final ReadOnlyObjectWrapper<Answer> typed = new ReadOnlyObjectWrapper<>(this, "typed");
  private final ReadOnlyObjectWrapper<Answer> file = new ReadOnlyObjectWrapper<>(this, "file");
  private final ObjectProperty<String> problem = new SimpleObjectProperty<>(this, "problem", "");
  private final ChangeListener<TrainingFrame> follow = (property, before, now) -> follow(now);
  private List<String> cells;
  private NewRows rows;
  private Predictor predictor;
  private long askedStep = -1;
  private long askedNanos;
  private boolean asking;

  PredictModel(Workbench workbench, Executor background, Executor foreground) {
    this.workbench = workbench;
    this.background = background;
    this.foreground = foreground;
    this.cells = firstCells(workbench);
  }

  /** The row that is typed, with its answer; {@code null} before the first. */
  ReadOnlyObjectProperty<Answer> typed() {
    return typed.getReadOnlyProperty();
  }

  /** The rows of the file, with their answers; {@code null} without one. */
  ReadOnlyObjectProperty<Answer> file() {
    return file.getReadOnlyProperty();
  }

  /** What went wrong last; empty if nothing. */
  ObjectProperty<String> problem() {
    return problem;
  }

  Dataset dataset() {
    return workbench.frame().get().plot().dataset();
  }

  /** The text of each column of the data, as it stands in the fields. */
  List<String> cells() {
    return List.copyOf(cells);
  }

  void start() {
    workbench.frame().addListener(follow);
    ask(workbench.frame().get());
  }

  void stop() {
    workbench.frame().removeListener(follow);
  }

  void type(int column, String text) {
    cells.set(column, text);
    answerTyped();
  }

  /** Reads new rows and predicts them. */
  void open(Path path) {
    problem.set("");
    Dataset data = dataset();
    background.execute(() -> {
      try {
        NewRows read = NewRows.read(path, CsvOptions.guessed(), data);
        foreground.execute(() -> {
          rows = read;
          answerFile();
        });
      } catch (UserException wrong) {
        foreground.execute(() -> problem.set(wrong.getMessage()));
      }
    });
  }

  /** Writes the answers to the rows of the file; the answers are those that are shown now. */
  void save(Path path, Runnable whenDone) {
    problem.set("");
    Answer shown = file.get();
    background.execute(() -> {
      try (BufferedWriter writer = Files.newBufferedWriter(path)) {
        shown.table().write(writer);
        foreground.execute(whenDone);
      } catch (IOException failed) {
        foreground.execute(() -> problem.set(Words.text("save.failed", path, failed.getMessage())));
      }
    });
  }

  private void follow(TrainingFrame frame) {
    boolean small = frame.network().parameters() <= LARGEST_FOLLOWED;
    boolean rested = !frame.isPlaying() || small && System.nanoTime() - askedNanos > PAUSE_NANOS;
    if (frame.step() != askedStep && !asking && rested) {
      ask(frame);
    }
  }

  private void ask(TrainingFrame frame) {
    asking = true;
    askedStep = frame.step();
    askedNanos = System.nanoTime();
    workbench.send(new SessionCommand.Capture(run -> background.execute(() -> look(run))));
  }

  private void look(SavedRun run) {
    Parameters theta = new Parameters(run.shape(), run.state().parameters());
    Predictor now = new Predictor(run.spec(), run.data(), theta);
    foreground.execute(() -> {
      asking = false;
      predictor = now;
      answerTyped();
      answerFile();
    });
  }

  private void answerTyped() {
    if (predictor != null) {
      typed.set(Answer.of(predictor, NewRows.typed(cells, predictor.dataset())));
    }
  }

  private void answerFile() {
    Predictor now = predictor;
    NewRows read = rows;
    if (now != null && read != null) {
      background.execute(() -> {
        Answer answer = Answer.of(now, read);
        foreground.execute(() -> file.set(answer));
      });
    }
  }

  /** A sample that is selected, else one in the middle of all. */
  private static List<String> firstCells(Workbench workbench) {
    Dataset data = workbench.frame().get().plot().dataset();
    List<String> cells = new ArrayList<>();
    int row = selected(workbench, data);
    for (ColumnGroup group : data.groups()) {
      cells.add(row < 0 ? middle(data, group) : cell(data, group, row));
    }
    return cells;
  }

  private static int selected(Workbench workbench, Dataset data) {
    for (int row = 0; row < data.rows(); row++) {
      if (workbench.selection().rows().get().contains(data.id(row))) {
        return row;
      }
    }
    return -1;
  }

  private static String cell(Dataset data, ColumnGroup group, int row) {
    if (data.isMissing(row, group.first())) {
      return "";
    }
    return switch (group.coding()) {
      case NUMBER -> Double.toString(data.feature(row, group.first()));
      case YES_NO -> group.words().get(data.feature(row, group.first()) == 1 ? 1 : 0);
      case ONE_HOT -> {
        int word = 0;
        while (word < group.width() - 1 && data.feature(row, group.first() + word) != 1) {
          word++;
        }
        yield group.words().get(word);
      }
    };
  }

  private static String middle(Dataset data, ColumnGroup group) {
    if (group.coding() != ColumnGroup.Coding.NUMBER) {
      return group.words().getFirst();
    }
    double[] present =
        IntStream.iterate(0, row -> row < data.rows(), row -> row + 1 + data.rows() / SAMPLED)
            .mapToDouble(row -> data.feature(row, group.first()))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return present.length == 0 ? "0" : Rounding.significant(present[present.length / 2], 6);
  }
}
