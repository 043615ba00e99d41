package chalkgrad.io;

import static chalkgrad.io.Codecs.NUMBER;
import static chalkgrad.io.Codecs.SEED;
import static chalkgrad.io.Codecs.TEXT;

import chalkgrad.data.Dataset;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.formula.Interval;
import chalkgrad.data.formula.Placement;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the samples come from: the settings of a generator, a formula with the samples that it
 * gave, or a table.
 */
final class SourceCodec implements Codec<DataSource> {
  private static final String GENERATOR = "generator";
  private static final String FORMULA = "formula";
  private static final String TABLE = "table";

  private static final ObjectCodec<GeneratorSettings> SETTINGS =
      new ObjectCodec<GeneratorSettings>()
          .with(
              "points",
              Codecs.integer(GeneratorSettings.MIN_POINTS, GeneratorSettings.MAX_POINTS),
              GeneratorSettings::points,
              GeneratorSettings::withPoints)
          .with("noise", NUMBER, GeneratorSettings::noise, GeneratorSettings::withNoise)
          .with("balance", NUMBER, GeneratorSettings::balance, GeneratorSettings::withBalance)
          .with(
              "labelNoise",
              NUMBER,
              GeneratorSettings::labelNoise,
              GeneratorSettings::withLabelNoise)
          .with(
              "parameters",
              Codecs.map(NUMBER),
              GeneratorSettings::parameters,
              SourceCodec::withParameters)
          .with("seed", SEED, GeneratorSettings::seed, GeneratorSettings::withSeed);

  private static final Codec<Interval> INTERVAL =
      Codecs.of(
          interval -> NumberArrays.write(new double[] {interval.min(), interval.max()}),
          place -> {
            double[] ends = NumberArrays.read(place, 2);
            return place.guarded(() -> new Interval(ends[0], ends[1]));
          });

  private static final ObjectCodec<FormulaSettings> FORMULA_SETTINGS =
      new ObjectCodec<FormulaSettings>()
          .with("expression", TEXT, FormulaSettings::expression, FormulaSettings::withExpression)
          .with("first", INTERVAL, FormulaSettings::first, FormulaSettings::withFirst)
          .with("second", INTERVAL, FormulaSettings::second, FormulaSettings::withSecond)
          .with(
              "points",
              Codecs.integer(FormulaSettings.MIN_POINTS, FormulaSettings.MAX_POINTS),
              FormulaSettings::points,
              FormulaSettings::withPoints)
          .with(
              "placement",
              Codecs.word(Placement.values(), Placement::id),
              FormulaSettings::placement,
              FormulaSettings::withPlacement)
          .with("noise", NUMBER, FormulaSettings::noise, FormulaSettings::withNoise)
          .with("seed", SEED, FormulaSettings::seed, FormulaSettings::withSeed);

  private final DatasetCodec datasets;
  private final TableCodec tables;

  SourceCodec(TableFiles files) {
    datasets = new DatasetCodec();
    tables = new TableCodec(files, datasets);
  }

  /** Checks what the generator says of the parameters, but keeps those that are there. */
  private static GeneratorSettings withParameters(
      GeneratorSettings settings, Map<String, Double> parameters) {
    GeneratorSettings next = settings.withParameters(parameters);
    Generators.byId(next.generator()).checked(next);
    return next;
  }

  @Override
  public JsonNode write(DataSource source) {
    ObjectNode node = Codecs.object();
    return switch (source) {
      case DataSource.Generated(GeneratorSettings settings) ->
          SETTINGS.write(
              settings, node.put(Codecs.TYPE, GENERATOR).put(GENERATOR, settings.generator()));
      case DataSource.Formula(FormulaSettings settings, Dataset dataset) -> {
        FORMULA_SETTINGS.write(settings, node.put(Codecs.TYPE, FORMULA));
        yield node.set(TABLE, datasets.write(dataset));
      }
      case DataSource.Table table -> tables.write(table, node.put(Codecs.TYPE, TABLE));
    };
  }

  @Override
  public DataSource read(Place place, DataSource usual) {
    return place.object(fields -> {
      Place type = fields.required(Codecs.TYPE);
      return switch (type.text()) {
        case GENERATOR -> generated(fields);
        case FORMULA -> formula(fields);
        case TABLE -> tables.read(fields);
        default -> throw Codecs.noWord(type, type.text(), List.of(GENERATOR, FORMULA, TABLE));
      };
    });
  }

  private static DataSource generated(Fields fields) {
    Place name = fields.required(GENERATOR);
    Generator generator = name.guarded(() -> Generators.byId(name.text()));
    return new DataSource.Generated(SETTINGS.read(fields, generator.defaults()));
  }

  /** The samples of a formula that was written by hand are made now. */
  private DataSource formula(Fields fields) {
    fields.required("expression");
    FormulaSettings settings = FORMULA_SETTINGS.read(fields, FormulaSettings.DEFAULT);
    return fields.has(TABLE)
        ? new DataSource.Formula(settings, datasets.read(fields.required(TABLE), null))
        : DataSource.Formula.of(settings);
  }
}
