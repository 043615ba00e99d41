package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The layers. A layer says what kind it is, so that others, also nested ones, find their place. */
final class NetworkCodec {
  private static final Messages TEXT = Messages.of(NetworkCodec.class);
  private static final String DENSE = "dense";

  private NetworkCodec() {}

  static ObjectNode write(NetworkSpec network) {
    ObjectNode node = DataCodec.object();
    ArrayNode layers = node.putArray("layers");
    network.hidden().forEach(layer -> layers.add(layer(layer)));
    ObjectNode output = node.putObject("output");
    output.set("activation", activation(network.output()));
    output.put("initializer", network.outputInitializer().id());
    return node;
  }

  private static ObjectNode layer(LayerSpec layer) {
    return switch (layer) {
      case LayerSpec.Dense dense -> {
        ObjectNode node = DataCodec.object().put("kind", DENSE).put("units", dense.units());
        node.set("activation", activation(dense.activation()));
        node.put("initializer", dense.initializer().id());
        yield node.put("bias", dense.bias());
      }
    };
  }

  /** The id alone where there are no parameters. */
  private static JsonNode activation(Activation activation) {
    if (activation.parameters().isEmpty()) {
      return JsonNodeFactory.instance.stringNode(activation.id());
    }
    ObjectNode node = DataCodec.object().put("kind", activation.id());
    new TreeMap<>(activation.parameters()).forEach(node::put);
    return node;
  }

  /** Reads a network; what is missing is as in {@code defaults}. */
  static NetworkSpec read(Fields fields, NetworkSpec defaults) {
    List<LayerSpec> hidden =
        fields.optional(
            "layers",
            defaults.hidden(),
            place -> new ArrayList<>(place.list(layer -> layer.object(NetworkCodec::layer))));
    NetworkSpec network = fields.place().guarded(() -> defaults.withHidden(hidden));
    return fields.optional(
        "output",
        network,
        place ->
            place.object(output ->
                new NetworkSpec(
                    hidden,
                    output.optional("activation", network.output(), NetworkCodec::activation),
                    output.optional(
                        "initializer", network.outputInitializer(), NetworkCodec::initializer))));
  }

  private static LayerSpec layer(Fields fields) {
    Place kind = fields.required("kind");
    if (!kind.text().equals(DENSE)) {
      throw new Misplaced(kind.path(), TEXT.text("error.word", kind.text(), DENSE));
    }
    return new LayerSpec.Dense(
        (int) fields.required("units").whole(1, LayerSpec.MAX_UNITS),
        activation(fields.required("activation")),
        fields.optional(
            "initializer", chalkgrad.training.Defaults.initializer(), NetworkCodec::initializer),
        fields.yesOrNo("bias", true));
  }

  private static Initializer initializer(Place place) {
    return place.guarded(() -> Initializers.of(place.text()));
  }

  private static Activation activation(Place place) {
    if (place.isText()) {
      return place.guarded(() -> Activations.of(place.text(), Map.of()));
    }
    return place.object(fields -> {
      String id = fields.text("kind");
      Activation activation = Activations.of(id, Map.of());
      Map<String, Double> parameters = new TreeMap<>();
      for (String name : new TreeMap<>(activation.parameters()).keySet()) {
        parameters.put(name, fields.number(name, activation.parameters().get(name)));
      }
      return Activations.of(id, parameters);
    });
  }
}
