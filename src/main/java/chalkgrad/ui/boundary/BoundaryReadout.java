package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of the place or of the sample under the pointer. */
final class BoundaryReadout {
  private static final String BETWEEN = "  ·  ";
  private static final int MOST_VALUES = 8;
  private static final int MOST_CLASSES = 5;
  private static final int MOST_LETTERS = 22;

  private final Messages messages;

  BoundaryReadout(Messages messages) {
    this.messages = messages;
  }

  /** When nothing is pointed at. */
  String hint() {
    return messages.text("readout.hint");
  }

  /** The number and the part of a row. */
  String row(TrainingFrame frame, int row) {
    String part = messages.text("part." + frame.plot().split().part(row).id());
    return messages.text("readout.row", Integer.toString(row + 1)) + BETWEEN + part;
  }

  /** All that is known of a row: its raw values, its target, what the network says and its loss. */
  List<String> card(TrainingFrame frame, int row, Decision decision) {
    Dataset dataset = frame.plot().dataset();
    List<String> lines = new ArrayList<>();
    lines.add(row(frame, row));
    int shown = Math.min(dataset.columns(), MOST_VALUES);
    for (int column = 0; column < shown; column++) {
      lines.add(
          shortened(dataset.featureNames().get(column))
              + " = "
              + Numbers.shown(dataset.feature(row, column)));
    }
    if (shown < dataset.columns()) {
      lines.add(messages.text("readout.more", Integer.toString(dataset.columns() - shown)));
    }
    lines.addAll(outcome(dataset, frame.predictions(), row, decision));
    return lines;
  }

  private static String shortened(String name) {
    return name.length() <= MOST_LETTERS ? name : name.substring(0, MOST_LETTERS - 1) + "…";
  }

  private List<String> outcome(
      Dataset dataset, Predictions predictions, int row, Decision decision) {
    boolean known = predictions != null && predictions.value().length == dataset.rows();
    List<String> lines = new ArrayList<>();
    double target = dataset.target(row);
    if (!dataset.task().isClassification()) {
      String name = shortened(dataset.targetName());
      lines.add(messages.text("readout.target", name, Numbers.shown(target)));
      if (known) {
        double value = predictions.value()[row];
        lines.add(messages.text("readout.predicted", Numbers.shown(value)));
        lines.add(messages.text("readout.error", Numbers.shown(value - target)));
      }
    } else {
      lines.add(messages.text("readout.true", name(dataset, (int) target)));
      if (known) {
        addAnswer(dataset, predictions, row, decision, lines);
      }
    }
    if (known && Double.isFinite(predictions.loss()[row])) {
      lines.add(messages.text("readout.loss", Numbers.shown(predictions.loss()[row])));
    }
    return lines;
  }

  private void addAnswer(
      Dataset dataset, Predictions predictions, int row, Decision decision, List<String> lines) {
    double value = predictions.value()[row];
    boolean binary = dataset.classNames().size() == 2;
    int predicted = binary ? decision.predicted(value) : (int) value;
    lines.add(messages.text("readout.predicted", name(dataset, predicted)));
    if (binary) {
      lines.add(probability(dataset, value));
    } else if (predictions.probabilities().length > 0) {
      mostProbable(dataset, predictions, row)
          .forEach(c -> {
            String p = Numbers.fixed(predictions.probability(row, c), 4);
            lines.add(messages.text("readout.probability", name(dataset, c), p));
          });
    }
  }

  /** The most probable classes, from the first on; all of them if there are few. */
  private static IntStream mostProbable(Dataset dataset, Predictions predictions, int row) {
    return IntStream.range(0, dataset.classNames().size())
        .boxed()
        .sorted(Comparator.comparingDouble(c -> -predictions.probability(row, c)))
        .limit(MOST_CLASSES)
        .mapToInt(Integer::intValue);
  }

  private static String name(Dataset dataset, int classIndex) {
    return shortened(dataset.classNames().get(classIndex));
  }

  private String probability(Dataset dataset, double p) {
    return messages.text("readout.probability", name(dataset, 1), Numbers.fixed(p, 4));
  }

  /** A place of the plane: its coordinates and what the network says there. */
  String place(TrainingFrame frame, double x, double y) {
    String at =
        shortened(frame.plot().xLabel())
            + " = "
            + Numbers.shown(x)
            + BETWEEN
            + shortened(frame.plot().yLabel())
            + " = "
            + Numbers.shown(y);
    String answer = answer(frame, x, y);
    return answer.isEmpty() ? at : at + BETWEEN + answer;
  }

  private String answer(TrainingFrame frame, double x, double y) {
    Dataset dataset = frame.plot().dataset();
    NeuronMap map = frame.closeUp().map();
    if (map != null) {
      String name = NeuronFormula.name(frame.network(), map.neuron().layer(), map.neuron().index());
      float a = map.grid()[cell(map.viewport(), map.size(), x, y)];
      return messages.text("readout.activation", name, Numbers.shown(a));
    }
    return switch (frame.surface()) {
      case null -> "";
      case Surface.Probability s -> probability(dataset, s.p()[cell(s.viewport(), s.size(), x, y)]);
      case Surface.Values s ->
          messages.text(
              "readout.predicted", Numbers.shown(s.value()[cell(s.viewport(), s.size(), x, y)]));
      case Surface.Classes s -> {
        int cell = cell(s.viewport(), s.size(), x, y);
        String name = name(dataset, s.winner()[cell]);
        yield messages.text("readout.predicted", name)
            + BETWEEN
            + messages.text("readout.probability", name, Numbers.fixed(s.p()[cell], 4));
      }
      case Surface.Curve s -> curveAnswer(dataset, s, x);
    };
  }

  private String curveAnswer(Dataset dataset, Surface.Curve curve, double x) {
    int nearest = 0;
    for (int i = 1; i < curve.x().length; i++) {
      nearest = Math.abs(curve.x()[i] - x) < Math.abs(curve.x()[nearest] - x) ? i : nearest;
    }
    double y = curve.y()[nearest];
    return dataset.task().isClassification()
        ? probability(dataset, y)
        : messages.text("readout.predicted", Numbers.shown(y));
  }

  /** The cell of a grid that a place lies in; the nearest one for places outside. */
  static int cell(Viewport view, int size, double x, double y) {
    int column = Math.clamp((int) Math.floor((x - view.xMin()) / view.width() * size), 0, size - 1);
    int row = Math.clamp((int) Math.floor((view.yMax() - y) / view.height() * size), 0, size - 1);
    return row * size + column;
  }
}
