package chalkgrad.cli;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvWriter;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorParameter;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the samples of a generator or of a formula as CSV. */
@Command(
    name = "generate",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GenerateCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @ArgGroup(validate = false, headingKey = "heading.generator", order = 2)
  private GeneratorOptions options = new GeneratorOptions();

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "generate.seed")
  private long seed = Defaults.SEED;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "generate.out")
  private Path out;

  @Option(names = "--list")
  private boolean list;

  GenerateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      Generators.all().forEach(this::describe);
      return ExitCode.OK;
    }
    Dataset dataset = options.source(base(), seed).dataset();
    if (out == null) {
      CsvWriter.write(dataset, surroundings.out());
      surroundings.out().flush();
      return ExitCode.OK;
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw Texts.error("error.no-folder", folder);
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      CsvWriter.write(dataset, writer);
    } catch (IOException e) {
      throw new UserException(Texts.text("error.write", out), e);
    }
    return ExitCode.OK;
  }

  private static GeneratorSettings base() {
    return switch (Defaults.experiment().data().source()) {
      case DataSource.Generated(GeneratorSettings settings) -> settings;
      case DataSource.Formula _, DataSource.Table _ -> Generators.all().getFirst().defaults();
    };
  }

  private void describe(Generator generator) {
    GeneratorSettings usual = generator.defaults();
    surroundings
        .out()
        .println(
            Texts.text(
                "generate.line",
                generator.id(),
                generator.task().id(),
                usual.points(),
                usual.noise(),
                generator.hint()));
    for (GeneratorParameter parameter : generator.parameters()) {
      surroundings
          .out()
          .println(
              Texts.text(
                  "generate.parameter",
                  parameter.id(),
                  written(parameter, parameter.min()),
                  written(parameter, parameter.max()),
                  written(parameter, parameter.defaultValue())));
    }
  }

  private static String written(GeneratorParameter parameter, double value) {
    return parameter.integer() ? String.valueOf((long) value) : Double.toString(value);
  }
}
