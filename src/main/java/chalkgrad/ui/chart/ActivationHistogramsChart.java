package chalkgrad.ui.chart;

import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.Diagnostics.Bins;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.plot.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How the activations of each layer are spread over the rows, and which neurons are lost. */
final class ActivationHistogramsChart extends LayerHistograms {
  private static final double PERCENT = 100;

  /** So many neurons are named in the box. */
  private static final int MOST_NAMED = 8;

  ActivationHistogramsChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "activation-histograms";
  }

  @Override
  Bins bins(Diagnostics.Layer layer) {
    return layer.activations();
  }

  @Override
  List<String> sentences(Diagnostics inside) {
    String rows = GradientFlowChart.rows(inside);
    String dead = Integer.toString(inside.dead());
    String saturated = Integer.toString(inside.saturated());
    String key =
        inside.dead() > 0
            ? inside.saturated() > 0 ? "both" : "dead"
            : inside.saturated() > 0 ? "saturated" : "none";
    return List.of(
        TEXT.text("activations." + key, dead, saturated, rows),
        TEXT.text("activations." + key + ".short", dead, saturated, rows));
  }

  @Override
  boolean sharesAxis() {
    return false;
  }

  @Override
  boolean isBad(Diagnostics inside) {
    return inside.dead() + inside.saturated() > 0;
  }

  @Override
  String[] remarks(Diagnostics.Layer layer) {
    int dead = layer.dead().length;
    int saturated = layer.saturated().length;
    if (dead + saturated == 0) {
      return new String[] {Names.activation(layer.activation().id()), ""};
    }
    String key = dead == 0 ? "saturated" : saturated == 0 ? "dead" : "both";
    return new String[] {
      TEXT.text("activations.remark." + key, Integer.toString(dead), Integer.toString(saturated)),
      TEXT.text("activations.remark.lost", Integer.toString(dead + saturated))
    };
  }

  @Override
  boolean isBad(Diagnostics.Layer layer) {
    return layer.dead().length + layer.saturated().length > 0;
  }

  @Override
  List<String> details(Diagnostics.Layer layer) {
    List<String> lines = new ArrayList<>();
    if (!Double.isNaN(layer.flat())) {
      lines.add(TEXT.text("activations.flat", Numbers.fixed(PERCENT * layer.flat(), 0)));
    }
    addNeurons(lines, "activations.dead.list", layer.dead());
    addNeurons(lines, "activations.saturated.list", layer.saturated());
    return lines;
  }

  private static void addNeurons(List<String> lines, String key, int[] neurons) {
    if (neurons.length > 0) {
      String named =
          Arrays.stream(neurons)
              .limit(MOST_NAMED)
              .mapToObj(neuron -> Integer.toString(neuron + 1))
              .collect(Collectors.joining(", "));
      lines.add(TEXT.text(key, neurons.length > MOST_NAMED ? named + ", …" : named));
    }
  }
}
