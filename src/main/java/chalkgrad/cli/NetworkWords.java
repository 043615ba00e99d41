package chalkgrad.cli;

import chalkgrad.data.Task;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.TrainingRun;
import java.util.stream.Collectors;

/** A network in words, as the field calls it. */
final class NetworkWords {
  private NetworkWords() {}

  /** Such as "logistic regression" or "network 13-100-50-1, relu". */
  static String of(TrainingRun run) {
    var network = run.spec().network();
    Task task = run.data().dataset().task();
    if (network.hidden().isEmpty()) {
      boolean neuron = run.spec().training().loss().id().equals("mse") && task != Task.REGRESSION;
      return Texts.text(neuron ? "network.neuron" : "network." + task.id());
    }
    String sizes =
        network.hidden().stream()
            .map(layer -> String.valueOf(layer.units()))
            .collect(Collectors.joining("-"));
    return Texts.text(
        "network.layers",
        run.shape().inputs() + "-" + sizes + "-" + run.shape().outputs(),
        activation(network.hidden().getFirst()),
        network.output().id());
  }

  private static String activation(LayerSpec layer) {
    return switch (layer) {
      case LayerSpec.Dense dense -> dense.activation().id();
    };
  }
}
