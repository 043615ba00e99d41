package chalkgrad.io;

import static chalkgrad.io.Codecs.NUMBER;
import static chalkgrad.io.Codecs.SEED;
import static chalkgrad.io.Codecs.TEXT;

import chalkgrad.base.Messages;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.InputSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The whole description of an experiment. What a file leaves out is as the window begins, and
 * output, loss and features become those that fit the data, as when the data are chosen by hand.
 */
final class ExperimentCodec {
  private static final Messages MESSAGES = Messages.of(ExperimentCodec.class);

  /** Both shares at once, since their sum has a bound. */
  private static final Codec<SplitSettings> SPLIT =
      new Codec<>() {
        @Override
        public JsonNode write(SplitSettings split) {
          return Codecs.object()
              .put("validation", split.validationShare())
              .put("test", split.testShare());
        }

        @Override
        public SplitSettings read(Place place, SplitSettings usual) {
          return place.object(fields ->
              new SplitSettings(
                  fields.number("validation", usual.validationShare()),
                  fields.number("test", usual.testShare())));
        }
      };

  private static final ObjectCodec<InputSpec> INPUT =
      new ObjectCodec<InputSpec>()
          .with("features", Codecs.list(TEXT), InputSpec::features, InputSpec::withFeatures)
          .with("scaling", TEXT, InputSpec::scaling, ExperimentCodec::withScaling);

  private final ObjectCodec<ExperimentSpec> codec;

  /**
   * @param files where tables are that are not in the document
   */
  ExperimentCodec(TableFiles files) {
    var data =
        new ObjectCodec<DataSpec>()
            .with("source", new SourceCodec(files), DataSpec::source, DataSpec::withSource)
            .with("split", SPLIT, DataSpec::split, DataSpec::withSplit)
            .with("splitSeed", SEED, DataSpec::seed, DataSpec::withSeed);
    codec =
        new ObjectCodec<ExperimentSpec>()
            .with("data", data, ExperimentSpec::data, ExperimentCodec::withData)
            .with("input", INPUT, ExperimentSpec::input, ExperimentCodec::withInput)
            .with(
                "network",
                new NetworkCodec(LayerCodecs.ALL),
                ExperimentSpec::network,
                ExperimentSpec::withNetwork)
            .with(
                "training",
                TrainingCodec.CODEC,
                ExperimentSpec::training,
                ExperimentSpec::withTraining)
            .with("threshold", NUMBER, ExperimentSpec::threshold, ExperimentSpec::withThreshold)
            .with(
                "positiveClass",
                Codecs.SMALL_COUNT,
                ExperimentSpec::positiveClass,
                ExperimentCodec::withPositiveClass);
  }

  private static InputSpec withScaling(InputSpec input, String scaling) {
    return input.withScaling(Scalings.byId(scaling).id());
  }

  private static ExperimentSpec withData(ExperimentSpec spec, DataSpec data) {
    DataSource source = data.source();
    return source.equals(spec.data().source())
        ? spec.withData(data)
        : spec.withSource(source).withData(data);
  }

  private static ExperimentSpec withInput(ExperimentSpec spec, InputSpec input) {
    if (!input.features().isEmpty()) {
      FeatureSet.parse(input.features(), spec.data().source().dataset().columns());
    }
    return spec.withInput(input);
  }

  private static ExperimentSpec withPositiveClass(ExperimentSpec spec, int index) {
    int classes = spec.data().source().dataset().classNames().size();
    if (index > ExperimentSpec.USUAL_POSITIVE && index >= classes) {
      throw new IllegalArgumentException(
          MESSAGES.text(
              "error.positive-class", Integer.toString(index), Integer.toString(classes)));
    }
    return spec.withPositiveClass(index);
  }

  void write(ExperimentSpec spec, ObjectNode node) {
    codec.write(spec, node);
  }

  /** Reads a description that can be trained. */
  ExperimentSpec read(Fields fields) {
    ExperimentSpec spec = codec.read(fields, Defaults.experiment());
    var task = spec.data().source().dataset().task();
    if (!spec.fittedTo(task).equals(spec)) {
      ExperimentSpec fitting = spec.fittedTo(task);
      throw new Misplaced(
          fields.place().path() + ".network.output",
          MESSAGES.text(
              "error.output",
              spec.network().output().id(),
              spec.training().loss().id(),
              task.id(),
              fitting.network().output().id(),
              fitting.training().loss().id()));
    }
    return spec;
  }
}
