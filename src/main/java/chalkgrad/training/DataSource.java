package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;

/** Where the samples come from. */
public sealed interface DataSource {
  /** The samples themselves: the same ones at every call. */
  Dataset dataset();

  /** Samples that a generator makes from its settings. */
  record Generated(GeneratorSettings settings) implements DataSource {
    @Override
    public Dataset dataset() {
      return Generators.byId(settings.generator()).generate(settings);
    }
  }

  /** Samples that were read from a file or made by hand. */
  record Table(Dataset dataset) implements DataSource {}
}
