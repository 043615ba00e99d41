package chalkgrad.io;

import chalkgrad.engine.layer.LayerSpec;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue of kinds of layers; as a codec, a list of layers of any of them. */
final class LayerCodecs implements Codec<List<LayerSpec>> {
  /** All kinds there are. */
  static final LayerCodecs ALL = new LayerCodecs(List.of(new DenseCodec()));

  private final List<LayerCodec<?>> kinds;

  LayerCodecs(List<LayerCodec<?>> kinds) {
    this.kinds = kinds;
  }

  @Override
  public JsonNode write(List<LayerSpec> layers) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    layers.forEach(layer -> array.add(write(layer)));
    return array;
  }

  private ObjectNode write(LayerSpec layer) {
    return kinds.stream()
        .filter(kind -> kind.kind().isInstance(layer))
        .findFirst()
        .map(kind -> write(kind, layer))
        .orElseThrow(() -> new IllegalArgumentException("no codec knows the layer " + layer));
  }

  private <L extends LayerSpec> ObjectNode write(LayerCodec<L> kind, LayerSpec layer) {
    ObjectNode node = Codecs.object().put(Codecs.TYPE, kind.type());
    kind.write(kind.kind().cast(layer), node, this);
    return node;
  }

  @Override
  public List<LayerSpec> read(Place place, List<LayerSpec> usual) {
    return place.list(each -> each.object(this::layer));
  }

  private LayerSpec layer(Fields fields) {
    Place type = fields.required(Codecs.TYPE);
    String word = type.text();
    return kinds.stream()
        .filter(kind -> kind.type().equals(word))
        .findFirst()
        .orElseThrow(() -> Codecs.noWord(type, word, kinds.stream().map(LayerCodec::type).toList()))
        .read(fields, this);
  }
}
