package chalkgrad.io;

import static chalkgrad.io.Codecs.TEXT;
import static chalkgrad.io.Codecs.YES_NO;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.LayerSpec.Dense;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.training.Defaults;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fully connected layer. Its neurons are listed only where they have names or where some were
 * taken out; else their number says everything.
 */
final class DenseCodec implements LayerCodec<Dense> {
  private static final Messages MESSAGES = Messages.of(DenseCodec.class);

  private static final ObjectCodec<Neuron> NEURON =
      new ObjectCodec<Neuron>()
          .with(
              "id",
              Codecs.integer(1, Integer.MAX_VALUE),
              Neuron::id,
              (neuron, id) -> new Neuron(id, neuron.name()))
          .with("name", TEXT, DenseCodec::name, Neuron::withName);

  private static final ObjectCodec<Dense> REST =
      new ObjectCodec<Dense>()
          .with("activation", NetworkCodec.ACTIVATION, Dense::activation, Dense::withActivation)
          .with("initializer", NetworkCodec.INITIALIZER, Dense::initializer, Dense::withInitializer)
          .with("bias", YES_NO, Dense::bias, Dense::withBias)
          .with(
              "id",
              Codecs.whole(1, Long.MAX_VALUE),
              layer -> layer.id() == LayerSpec.NO_ID ? null : layer.id(),
              Dense::withId)
          .with("name", TEXT, DenseCodec::name, Dense::withName);

  private static String name(Neuron neuron) {
    return neuron.name().isEmpty() ? null : neuron.name();
  }

  private static String name(Dense layer) {
    return layer.name().isEmpty() ? null : layer.name();
  }

  @Override
  public String type() {
    return "dense";
  }

  @Override
  public Class<Dense> kind() {
    return Dense.class;
  }

  @Override
  public void write(Dense layer, ObjectNode node, LayerCodecs nested) {
    node.put("units", layer.units());
    REST.write(layer, node);
    List<Neuron> usual = Defaults.layer(layer.units()).neurons();
    if (!layer.neurons().equals(usual)) {
      var neurons = node.putArray("neurons");
      layer.neurons().forEach(neuron -> neurons.add(NEURON.write(neuron)));
    }
  }

  @Override
  public Dense read(Fields fields, LayerCodecs nested) {
    int units = (int) fields.required("units").whole(1, LayerSpec.MAX_UNITS);
    fields.required("activation");
    Dense layer = REST.read(fields, Defaults.layer(units));
    return fields.optional(
        "neurons",
        layer,
        place -> {
          List<Neuron> neurons = place.list(each -> neuron(each));
          if (neurons.size() != units) {
            throw new Misplaced(
                place.path(),
                MESSAGES.text(
                    "error.length", Integer.toString(neurons.size()), Integer.toString(units)));
          }
          return place.guarded(() -> layer.withNeurons(neurons));
        });
  }

  private static Neuron neuron(Place place) {
    return place.object(fields -> {
      fields.required("id");
      return NEURON.read(fields, new Neuron(1));
    });
  }
}
