package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.LayerSpec.Dense;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A kind of layer that holds others needs one class: its body is read to any depth. */
class NestedLayersTest {
  /** Stands for a block to come; it is as wide as all layers in it together. */
  private static final class Block implements LayerCodec<Dense> {
    @Override
    public String type() {
      return "block";
    }

    @Override
    public Class<Dense> kind() {
      return Dense.class;
    }

    @Override
    public void write(Dense layer, ObjectNode node, LayerCodecs nested) {
      node.set("body", nested.write(List.of(layer)));
    }

    @Override
    public Dense read(Fields fields, LayerCodecs nested) {
      List<LayerSpec> body = nested.read(fields.required("body"), null);
      int units = body.stream().mapToInt(LayerSpec::units).sum();
      return ((Dense) body.getFirst()).withUnits(units);
    }
  }

  private static final LayerCodecs KINDS = new LayerCodecs(List.of(new DenseCodec(), new Block()));

  private static List<LayerSpec> read(String layers) {
    return KINDS.read(Place.root(JsonMapper.shared().readTree(layers)), null);
  }

  @Test
  void bodiesNest() {
    String dense = "{\"type\": \"dense\", \"units\": 2, \"activation\": \"relu\"}";
    String inner = "{\"type\": \"block\", \"body\": [" + dense + "," + dense + "]}";
    String outer = "[{\"type\": \"block\", \"body\": [" + inner + "," + dense + "]}]";
    assertEquals(6, read(outer).getFirst().units());
    String wrong = outer.replaceFirst("\"units\": 2", "\"units\": true");
    assertEquals(
        "$[0].body[0].body[0].units", assertThrows(Misplaced.class, () -> read(wrong)).path());
    String unknown = outer.replaceFirst("\"activation\"", "\"x\": 1, \"activation\"");
    assertEquals(
        "$[0].body[0].body[0].x", assertThrows(Misplaced.class, () -> read(unknown)).path());
  }
}
