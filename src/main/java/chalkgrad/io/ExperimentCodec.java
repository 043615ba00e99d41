package chalkgrad.io;

import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.InputSpec;
import tools.jackson.databind.node.ObjectNode;

/** The whole description of an experiment. */
final class ExperimentCodec {
  private ExperimentCodec() {}

  static void write(ExperimentSpec spec, ObjectNode node) {
    node.set("data", DataCodec.write(spec.data()));
    ObjectNode input = node.putObject("input");
    spec.input().features().forEach(input.putArray("features")::add);
    input.put("scaling", spec.input().scaling());
    node.set("network", NetworkCodec.write(spec.network()));
    node.set("training", TrainingCodec.write(spec.training()));
    node.put("threshold", spec.threshold());
  }

  /**
   * Reads a description. What is missing is as the window begins, and output, loss and features
   * become those that fit the data, as when the data are chosen by hand.
   */
  static ExperimentSpec read(Fields fields) {
    ExperimentSpec usual = Defaults.experiment();
    ExperimentSpec onData =
        fields.optional(
            "data",
            usual,
            place -> {
              var data = place.object(own -> DataCodec.read(own, usual.data()));
              return usual.withSource(data.source()).withData(data);
            });
    return new ExperimentSpec(
        onData.data(),
        fields.optional(
            "input", onData.input(), place -> place.object(own -> input(own, onData.input()))),
        fields.optional(
            "network",
            onData.network(),
            place -> place.object(own -> NetworkCodec.read(own, onData.network()))),
        fields.optional(
            "training",
            onData.training(),
            place -> place.object(own -> TrainingCodec.read(own, onData.training()))),
        fields.number("threshold", onData.threshold()));
  }

  private static InputSpec input(Fields fields, InputSpec usual) {
    return new InputSpec(
        fields.optional("features", usual.features(), place -> place.list(Place::text)),
        fields.optional(
            "scaling",
            usual.scaling(),
            place -> {
              String id = place.text();
              place.guarded(() -> chalkgrad.data.scaling.Scalings.byId(id));
              return id;
            }));
  }
}
