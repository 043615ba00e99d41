package chalkgrad.training;

import java.util.List;

/**
 * What the network sees of a sample: features made from the raw columns, then scaled.
 *
 * @param features ids such as {@code x1} or {@code x1*x2}; empty means every raw column
 * @param scaling the id of a scaling, fitted on training rows only
 */
public record InputSpec(List<String> features, String scaling) {
  public InputSpec {
    features = List.copyOf(features);
  }

  public InputSpec withFeatures(List<String> newFeatures) {
    return new InputSpec(newFeatures, scaling);
  }

  public InputSpec withScaling(String newScaling) {
    return new InputSpec(features, newScaling);
  }
}
