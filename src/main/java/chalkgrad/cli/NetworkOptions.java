package chalkgrad.cli;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.NetworkSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that lay out the network. */
final class NetworkOptions {
  private static final String NONE = "none";

  @Option(names = "--hidden", paramLabel = "N,N", order = 50)
  String hidden;

  @Option(names = "--activation", paramLabel = "NAME", order = 51)
  String activation;

  @Option(names = "--alpha", paramLabel = "X", order = 52)
  Double alpha;

  @Option(names = "--initializer", paramLabel = "NAME", order = 53)
  String initializer;

  /** The network of {@code base} with what was given; its output is left to the task. */
  NetworkSpec network(NetworkSpec base) {
    NetworkSpec network = hidden == null ? base : base.withHidden(List.of());
    List<Integer> sizes =
        hidden == null ? base.hidden().stream().map(LayerSpec::units).toList() : sizes();
    Activation chosen = chosenActivation();
    if (sizes.isEmpty()) {
      requireNo(activation, "--activation");
      requireNo(alpha, "--alpha");
    } else if (hidden != null || activation != null || alpha != null) {
      network = Settings.checked("--hidden", () -> base.withHidden(layers(sizes, chosen)));
    }
    return initializer == null ? network : network.withInitializer(initializer());
  }

  private static void requireNo(Object value, String option) {
    if (value != null) {
      throw Texts.error("error.needs-hidden", option);
    }
  }

  private List<Integer> sizes() {
    if (hidden.strip().equals(NONE)) {
      return List.of();
    }
    try {
      return Stream.of(hidden.split(",", -1)).map(String::strip).map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw Texts.error("error.hidden", hidden);
    }
  }

  private static List<LayerSpec> layers(List<Integer> sizes, Activation chosen) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int units : sizes) {
      layers.add(Defaults.layer(units).withActivation(chosen));
    }
    return layers;
  }

  private Activation chosenActivation() {
    Activation usual = Defaults.layer(1).activation();
    if (activation != null) {
      List<String> ids = Activations.hidden().stream().map(Activation::id).toList();
      if (activation.equals("softmax")) {
        throw Texts.error("error.softmax");
      }
      if (!ids.contains(activation)) {
        throw Texts.unknown("--activation", activation, ids);
      }
      usual = Activations.of(activation, Map.of());
    }
    if (alpha == null) {
      return usual;
    }
    if (!usual.parameters().containsKey("alpha")) {
      throw Texts.error("error.no-effect", "--alpha", usual.id());
    }
    String id = usual.id();
    return Settings.checked("--alpha", () -> Activations.of(id, Map.of("alpha", alpha)));
  }

  private Initializer initializer() {
    List<String> ids = Initializers.all().stream().map(Initializer::id).toList();
    if (!ids.contains(initializer)) {
      throw Texts.unknown("--initializer", initializer, ids);
    }
    return Initializers.of(initializer);
  }
}
