package chalkgrad.io;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.training.NetworkSpec;
import tools.jackson.databind.JsonNode;

/** The hidden layers and what belongs to the output. */
final class NetworkCodec implements Codec<NetworkSpec> {
  static final Codec<Activation> ACTIVATION =
      Codecs.member(Activation::id, Activation::parameters, Activations::of);
  static final Codec<Initializer> INITIALIZER =
      Codecs.of(
          initializer -> Codecs.TEXT.write(initializer.id()),
          place -> place.guarded(() -> Initializers.of(place.text())));

  private static final ObjectCodec<NetworkSpec> OUTPUT =
      new ObjectCodec<NetworkSpec>()
          .with("activation", ACTIVATION, NetworkSpec::output, NetworkSpec::withOutput)
          .with(
              "initializer",
              INITIALIZER,
              NetworkSpec::outputInitializer,
              NetworkSpec::withOutputInitializer);

  private final ObjectCodec<NetworkSpec> codec;

  NetworkCodec(LayerCodecs layers) {
    codec =
        new ObjectCodec<NetworkSpec>()
            .with("layers", layers, NetworkSpec::hidden, NetworkSpec::withHidden)
            .with("output", OUTPUT, network -> network, (network, output) -> output);
  }

  @Override
  public JsonNode write(NetworkSpec network) {
    return codec.write(network);
  }

  @Override
  public NetworkSpec read(Place place, NetworkSpec usual) {
    return codec.read(place, usual);
  }
}
