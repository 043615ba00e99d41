package chalkgrad.io;

import chalkgrad.engine.layer.LayerSpec;
import tools.jackson.databind.node.ObjectNode;

/**
 * One kind of layer, a member of {@link LayerCodecs}. A layer that holds others keeps them in a
 * field {@code body}, written and read by the catalogue that it is given, so that layers nest to
 * any depth and every path in a message leads to the layer within.
 *
 * @param <L> the layers of this kind
 */
interface LayerCodec<L extends LayerSpec> {
  /** The word in the field {@code type}. */
  String type();

  /** The class of the layers of this kind. */
  Class<L> kind();

  /** Adds everything except the type. */
  void write(L layer, ObjectNode node, LayerCodecs nested);

  /** Reads everything except the type. */
  L read(Fields fields, LayerCodecs nested);
}
