package chalkgrad.cli;

import static chalkgrad.cli.JsonText.number;

import chalkgrad.data.Dataset;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.training.DataSource;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.NetworkSpec;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings of an experiment as a tree for JSON, with the words that the options take. */
final class JsonSettings {
  private JsonSettings() {}

  static Map<String, Object> of(ExperimentSpec spec) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("source", source(spec.data().source()));
    settings.put("test", spec.data().split().testShare());
    settings.put("validation", spec.data().split().validationShare());
    settings.put("dataSeed", spec.data().seed());
    settings.put("features", spec.input().features());
    settings.put("scaling", spec.input().scaling());
    network(settings, spec.network());
    training(settings, spec.training());
    settings.put("threshold", spec.threshold());
    List<String> classes = spec.data().source().dataset().classNames();
    settings.put("positiveClass", classes.isEmpty() ? null : classes.get(spec.positiveClass()));
    return settings;
  }

  private static Map<String, Object> source(DataSource source) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Map<String, String> fills = new LinkedHashMap<>();
    switch (source) {
      case DataSource.Generated(GeneratorSettings own) -> {
        tree.put("generator", own.generator());
        tree.put("points", own.points());
        tree.put("noise", own.noise());
        tree.put("balance", own.balance());
        tree.put("labelNoise", own.labelNoise());
        tree.put("parameters", own.parameters());
        tree.put("seed", own.seed());
      }
      case DataSource.Table(Dataset dataset, _) -> {
        tree.put("table", dataset.name());
        dataset.groups().stream()
            .filter(group -> group.missing().fills())
            .forEach(group -> fills.put(group.name(), group.missing().id()));
        if (!fills.isEmpty()) {
          tree.put("fill", fills);
        }
      }
      case DataSource.Formula(FormulaSettings own, Dataset dataset) -> {
        tree.put("formula", own.expression());
        tree.put("domain", domain(own, dataset.columns()));
        tree.put("points", own.points());
        tree.put("placement", own.placement().id());
        tree.put("noise", own.noise());
        tree.put("seed", own.seed());
      }
    }
    return tree;
  }

  /** Lowest and highest value of each variable in turn. */
  private static List<Double> domain(FormulaSettings own, int variables) {
    List<Double> both =
        List.of(own.first().min(), own.first().max(), own.second().min(), own.second().max());
    return both.subList(0, 2 * variables);
  }

  private static void network(Map<String, Object> settings, NetworkSpec network) {
    List<Map<String, Object>> layers = network.hidden().stream().map(JsonSettings::layer).toList();
    settings.put("hidden", layers);
    settings.put("output", network.output().id());
    settings.put("outputInitializer", network.outputInitializer().id());
  }

  private static Map<String, Object> layer(LayerSpec spec) {
    Map<String, Object> layer = new LinkedHashMap<>();
    switch (spec) {
      case LayerSpec.Dense dense -> {
        Activation activation = dense.activation();
        layer.put("units", dense.units());
        layer.put("activation", activation.id());
        activation.parameters().forEach(layer::put);
        layer.put("initializer", dense.initializer().id());
      }
    }
    return layer;
  }

  private static Object classWeights(ClassWeights weights) {
    return weights.kind() == ClassWeights.Kind.TYPED ? weights.typed() : weights.kind().id();
  }

  private static void training(Map<String, Object> settings, TrainingSpec training) {
    StoppingSpec stopping = training.stopping();
    settings.put("loss", training.loss().id());
    settings.put("lossSettings", new TreeMap<>(training.loss().settings()));
    settings.put("optimizer", training.optimizer().id());
    settings.put("optimizerSettings", new TreeMap<>(training.optimizer().settings()));
    settings.put("rate", training.learningRate());
    settings.put("schedule", training.schedule().id());
    settings.put("scheduleSettings", new TreeMap<>(training.schedule().settings()));
    settings.put("maxNorm", training.maxNorm().isNone() ? null : training.maxNorm().bound());
    settings.put("classWeights", classWeights(training.classWeights()));
    settings.put("batch", training.batchSize() == 0 ? "all" : training.batchSize());
    settings.put("l1", number(training.penalty().l1()));
    settings.put("l2", number(training.penalty().l2()));
    settings.put("clipping", training.clipping().kind().id());
    if (!training.clipping().isNone()) {
      settings.put("clippingBound", training.clipping().bound());
    }
    settings.put("epochs", stopping.maxEpochs());
    settings.put("tolerance", stopping.tolerance());
    settings.put("toleranceEpochs", stopping.toleranceEpochs());
    settings.put("patience", stopping.patience());
    settings.put("seed", training.seed());
  }
}
