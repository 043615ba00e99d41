package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Layers as text on the clipboard, which can be read, sent and pasted into another window:
 *
 * <pre>
 * Chalkgrad layers
 * dense units=4 activation=tanh initializer=xavier-uniform bias=true name=edge detectors
 * neuron 2 left edge
 * </pre>
 *
 * <p>A copy has no id and no weights: it starts anew wherever it is pasted.
 */
final class LayerText {
  private static final String TITLE = "Chalkgrad layers";
  private static final String DENSE = "dense ";
  private static final String NEURON = "neuron ";
  private static final String NAME = "name=";

  private LayerText() {}

  static String write(List<LayerSpec> layers) {
    StringBuilder text = new StringBuilder(TITLE).append('\n');
    for (LayerSpec layer : layers) {
      switch (layer) {
        case LayerSpec.Dense dense -> writeDense(dense, text);
      }
      for (int i = 0; i < layer.units(); i++) {
        String name = layer.neurons().get(i).name();
        if (!name.isEmpty()) {
          text.append(NEURON).append(i + 1).append(' ').append(name).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static void writeDense(LayerSpec.Dense dense, StringBuilder text) {
    Activation activation = dense.activation();
    text.append(DENSE)
        .append("units=")
        .append(dense.units())
        .append(" activation=")
        .append(activation.id());
    new TreeMap<>(activation.parameters())
        .forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
    text.append(" initializer=")
        .append(dense.initializer().id())
        .append(" bias=")
        .append(dense.bias());
    if (!dense.name().isEmpty()) {
      text.append(' ').append(NAME).append(dense.name());
    }
    text.append('\n');
  }

  /**
   * The layers that a text describes.
   *
   * @throws UserException if it describes none
   */
  static List<LayerSpec> read(String text) {
    List<String> lines = text == null ? List.of() : text.strip().lines().toList();
    if (lines.size() < 2 || !lines.getFirst().strip().equals(TITLE)) {
      throw new UserException(Messages.of(LayerText.class).text("paste.nothing"));
    }
    List<LayerSpec> layers = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      try {
        readLine(line.strip(), layers);
      } catch (IllegalArgumentException | IndexOutOfBoundsException problem) {
        throw new UserException(
            Messages.of(LayerText.class).text("paste.broken", line.strip()), problem);
      }
    }
    return layers;
  }

  private static void readLine(String line, List<LayerSpec> layers) {
    if (line.startsWith(DENSE)) {
      layers.add(readDense(line.substring(DENSE.length())));
    } else if (line.startsWith(NEURON) && !layers.isEmpty()) {
      String[] parts = line.substring(NEURON.length()).split(" ", 2);
      LayerSpec layer = layers.removeLast();
      layers.add(layer.withNeuronName(Integer.parseInt(parts[0]) - 1, parts[1]));
    } else {
      throw new IllegalArgumentException("neither a layer nor a neuron");
    }
  }

  private static LayerSpec readDense(String line) {
    int nameAt = line.indexOf(NAME);
    String name = nameAt < 0 ? "" : line.substring(nameAt + NAME.length());
    String settings = nameAt < 0 ? line : line.substring(0, nameAt);
    Map<String, String> values = new HashMap<>();
    for (String setting : settings.strip().split(" +")) {
      String[] parts = setting.split("=", 2);
      values.put(parts[0], parts[1]);
    }
    return new LayerSpec.Dense(
            Integer.parseInt(values.getOrDefault("units", "")),
            activation(values),
            Initializers.of(values.get("initializer")),
            !"false".equals(values.get("bias")))
        .withName(name);
  }

  private static Activation activation(Map<String, String> values) {
    String id = String.valueOf(values.get("activation"));
    Map<String, Double> parameters =
        Activations.of(id, Map.of()).parameters().keySet().stream()
            .filter(values::containsKey)
            .collect(Collectors.toMap(key -> key, key -> Double.valueOf(values.get(key))));
    return Activations.of(id, parameters);
  }
}
