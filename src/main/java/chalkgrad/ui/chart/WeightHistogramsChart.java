package chalkgrad.ui.chart;

import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.Diagnostics.Bins;
import chalkgrad.ui.common.plot.Numbers;
import java.util.Arrays;
import java.util.List;

/** How the weights of each layer are spread; all panels have the same axis. */
final class WeightHistogramsChart extends LayerHistograms {
  WeightHistogramsChart(Host host) {
    super(host);
  }

  @Override
  String id() {
    return "weight-histograms";
  }

  @Override
  Bins bins(Diagnostics.Layer layer) {
    return layer.weights();
  }

  @Override
  List<String> sentences(Diagnostics inside) {
    int count =
        inside.layers().stream().mapToInt(l -> Arrays.stream(l.weights().counts()).sum()).sum();
    Bins first = inside.layers().getFirst().weights();
    String reach = Numbers.shown(first.high());
    return List.of(
        TEXT.text("weights.all", Integer.toString(count), reach),
        TEXT.text("weights.all.short", Integer.toString(count), reach));
  }

  @Override
  boolean sharesAxis() {
    return true;
  }

  @Override
  boolean isBad(Diagnostics inside) {
    return false;
  }

  @Override
  String[] remarks(Diagnostics.Layer layer) {
    String deviation = Numbers.fixed(layer.weights().deviation(), 2);
    return new String[] {TEXT.text("weights.deviation", deviation), ""};
  }

  @Override
  boolean isBad(Diagnostics.Layer layer) {
    return false;
  }

  @Override
  List<String> details(Diagnostics.Layer layer) {
    return List.of();
  }
}
