package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.data.csv.TableOrigin;
import chalkgrad.data.formula.FormulaData;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import java.util.Optional;

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

  /**
   * Samples of a formula that was typed, stored with it: a file that is opened later, by another
   * version, has the same ones.
   */
  record Formula(FormulaSettings settings, Dataset dataset) implements DataSource {
    /**
     * Makes the samples.
     *
     * @throws chalkgrad.base.UserException if the formula is wrong or has no values
     */
    public static Formula of(FormulaSettings settings) {
      return new Formula(settings, FormulaData.make(settings));
    }
  }

  /**
   * Samples that were read from a file or made by hand.
   *
   * @param origin how to import them again; empty once they were edited, or if they never were in a
   *     file
   */
  record Table(Dataset dataset, Optional<TableOrigin> origin) implements DataSource {
    /** Samples made by hand. */
    public Table(Dataset dataset) {
      this(dataset, Optional.empty());
    }

    /** What was imported. */
    public static Table of(ImportedTable table) {
      return new Table(table.dataset(), table.origin());
    }
  }
}
