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
import java.util.List;
import java.util.StringJoiner;

/** What is said of the place or of the sample under the pointer, in two lines. */
final class BoundaryReadout {
  private static final String BETWEEN = "  ·  ";

  private final Messages messages;

  BoundaryReadout(Messages messages) {
    this.messages = messages;
  }

  /** When nothing is pointed at. */
  List<String> hint() {
    return List.of(messages.text("readout.hint"), "");
  }

  /** A row: its number, part and raw values; its target and what the network says. */
  List<String> row(TrainingFrame frame, int row, Decision decision) {
    Dataset dataset = frame.plot().dataset();
    StringJoiner values = new StringJoiner(BETWEEN);
    values.add(messages.text("readout.row", Integer.toString(row + 1)));
    values.add(messages.text("part." + frame.plot().split().part(row).id()));
    for (int column = 0; column < dataset.columns(); column++) {
      values.add(
          dataset.featureNames().get(column) + " = " + Numbers.shown(dataset.feature(row, column)));
    }
    return List.of(values.toString(), outcome(dataset, frame.predictions(), row, decision));
  }

  private String outcome(Dataset dataset, Predictions predictions, int row, Decision decision) {
    boolean known = predictions != null && predictions.value().length == dataset.rows();
    StringJoiner text = new StringJoiner(BETWEEN);
    double target = dataset.target(row);
    if (!dataset.task().isClassification()) {
      text.add(messages.text("readout.target", dataset.targetName(), Numbers.shown(target)));
      if (known) {
        double value = predictions.value()[row];
        text.add(messages.text("readout.predicted", Numbers.shown(value)));
        text.add(messages.text("readout.error", Numbers.shown(value - target)));
      }
      return text.toString();
    }
    text.add(messages.text("readout.true", dataset.classNames().get((int) target)));
    if (known) {
      double value = predictions.value()[row];
      boolean binary = dataset.classNames().size() == 2;
      int predicted = binary ? decision.predicted(value) : (int) value;
      text.add(messages.text("readout.predicted", dataset.classNames().get(predicted)));
      if (binary) {
        text.add(probability(dataset, value));
      }
    }
    return text.toString();
  }

  private String probability(Dataset dataset, double p) {
    return messages.text("readout.probability", dataset.classNames().get(1), Numbers.fixed(p, 4));
  }

  /** A place of the plane: its coordinates and what the network says there. */
  List<String> place(TrainingFrame frame, double x, double y) {
    String at =
        frame.plot().xLabel()
            + " = "
            + Numbers.shown(x)
            + BETWEEN
            + frame.plot().yLabel()
            + " = "
            + Numbers.shown(y);
    return List.of(at, answer(frame, x, y));
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
        String name = dataset.classNames().get(s.winner()[cell]);
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
