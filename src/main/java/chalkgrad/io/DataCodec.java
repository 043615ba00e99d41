package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Data source and split. */
final class DataCodec {
  private static final Messages TEXT = Messages.of(DataCodec.class);
  private static final String GENERATOR = "generator";
  private static final String TABLE = "table";

  private DataCodec() {}

  static ObjectNode write(DataSpec data) {
    ObjectNode node = object();
    node.set("source", source(data.source()));
    ObjectNode split = node.putObject("split");
    split.put("validation", data.split().validationShare());
    split.put("test", data.split().testShare());
    split.put("seed", data.seed());
    return node;
  }

  private static ObjectNode source(DataSource source) {
    return switch (source) {
      case DataSource.Generated(GeneratorSettings settings) -> generator(settings);
      case DataSource.Formula(var settings, Dataset dataset) ->
          DatasetCodec.write(dataset, object().put("kind", TABLE));
      case DataSource.Table(Dataset dataset) ->
          DatasetCodec.write(dataset, object().put("kind", TABLE));
    };
  }

  private static ObjectNode generator(GeneratorSettings settings) {
    ObjectNode node = object().put("kind", GENERATOR).put("generator", settings.generator());
    node.put("points", settings.points()).put("noise", settings.noise());
    node.put("balance", settings.balance()).put("labelNoise", settings.labelNoise());
    ObjectNode parameters = node.putObject("parameters");
    settings.parameters().forEach(parameters::put);
    return node.put("seed", settings.seed());
  }

  /** Reads a data spec; what is missing is as in {@code defaults}. */
  static DataSpec read(Fields fields, DataSpec defaults) {
    DataSource source =
        fields.optional("source", defaults.source(), place -> place.object(DataCodec::source));
    return fields.optional(
        "split",
        defaults.withSource(source),
        place -> place.object(split -> split(split, source, defaults)));
  }

  private static DataSpec split(Fields split, DataSource source, DataSpec defaults) {
    SplitSettings usual = defaults.split();
    return new DataSpec(
        source,
        new SplitSettings(
            split.number("validation", usual.validationShare()),
            split.number("test", usual.testShare())),
        split.whole("seed", defaults.seed(), Long.MIN_VALUE, Long.MAX_VALUE));
  }

  private static DataSource source(Fields fields) {
    Place kind = fields.required("kind");
    return switch (kind.text()) {
      case GENERATOR -> new DataSource.Generated(generator(fields));
      case TABLE -> new DataSource.Table(DatasetCodec.read(fields));
      default ->
          throw new Misplaced(
              kind.path(), TEXT.text("error.word", kind.text(), GENERATOR + ", " + TABLE));
    };
  }

  private static GeneratorSettings generator(Fields fields) {
    Place name = fields.required("generator");
    Generator generator = name.guarded(() -> Generators.byId(name.text()));
    GeneratorSettings usual = generator.defaults();
    Map<String, Double> parameters =
        fields.optional("parameters", usual.parameters(), place -> numbers(place));
    GeneratorSettings settings =
        new GeneratorSettings(
            generator.id(),
            (int)
                fields.whole(
                    "points",
                    usual.points(),
                    GeneratorSettings.MIN_POINTS,
                    GeneratorSettings.MAX_POINTS),
            fields.number("noise", usual.noise()),
            fields.number("balance", usual.balance()),
            fields.number("labelNoise", usual.labelNoise()),
            parameters,
            fields.whole("seed", usual.seed(), Long.MIN_VALUE, Long.MAX_VALUE));
    return generator.checked(settings).withParameters(parameters);
  }

  /** An object whose fields are all numbers. */
  static Map<String, Double> numbers(Place place) {
    return place.object(fields -> {
      Map<String, Double> numbers = new TreeMap<>();
      fields.others().forEach(name -> numbers.put(name, fields.required(name).number()));
      return numbers;
    });
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The member of an enumeration whose id stands at a place. */
  static Task task(Place place) {
    for (Task task : Task.values()) {
      if (task.id().equals(place.text())) {
        return task;
      }
    }
    throw new Misplaced(
        place.path(), TEXT.text("error.word", place.text(), "binary, multi-class, regression"));
  }

  static Part part(Place place, char letter) {
    return switch (letter) {
      case 'T' -> Part.TRAIN;
      case 'V' -> Part.VALIDATION;
      case 'E' -> Part.TEST;
      default -> throw new Misplaced(place.path(), TEXT.text("error.part", letter));
    };
  }
}
